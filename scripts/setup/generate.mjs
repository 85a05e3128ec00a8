import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedNode } from './install.mjs'
import { root, withLock } from './lock.mjs'
import { SetupError, step } from './progress.mjs'

const schemaDir = join(root, 'prisma/schema')
const generated = join(root, 'prisma/generated')
const stamp = join(generated, '.made-from')

function schemaHash() {
  const hash = createHash('sha256')
  const version = readFileSync(join(root, 'node_modules/prisma/package.json'))
  hash.update(version)
  for (const name of readdirSync(schemaDir).sort())
    hash.update(name).update(readFileSync(join(schemaDir, name)))
  return hash.digest('hex')
}

const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === schemaHash()

/** Makes the typed database client again when the schema or Prisma changed. */
export async function ensureGenerated() {
  if (isFresh()) return
  await withLock('generate', async () => {
    if (isFresh()) return
    await step('Database client', () => {
      // Generating runs on WebAssembly; the variable only keeps Prisma from looking for a binary it would not use.
      const env = {
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        ...process.env,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      }
      try {
        execFileSync(pinnedNode, [join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
          cwd: root,
          env,
          stdio: 'pipe',
        })
      } catch (error) {
        const { stderr, stdout } = /** @type {{ stderr?: Buffer, stdout?: Buffer }} */ (error)
        throw new SetupError(
          `prisma generate failed:\n\n${stdout ?? ''}${stderr ?? ''}\nMend prisma/schema and start again.`,
        )
      }
      writeFileSync(stamp, schemaHash())
    })
  })
}
