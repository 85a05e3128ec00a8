import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { SetupError } from '../setup/progress.mjs'

const Stored = z.object({
  authSecret: z.string().min(32),
  sandboxKey: z.string().startsWith('sk_test_'),
  webhookSecret: z.string().startsWith('whsec_'),
  /** missing in data folders made before there were metrics */
  metricsToken: z.string().min(32).optional(),
})
export type Secrets = Required<z.infer<typeof Stored>>

const format = (secrets: object) => `${JSON.stringify(secrets, null, 2)}\n`
const parse = (text: string) => {
  try {
    return Stored.parse(JSON.parse(text))
  } catch {
    return null
  }
}
const random = () => randomBytes(32).toString('hex')

/** The secrets of this data folder, made once and readable by its owner only. */
export async function loadSecrets(dataDir: string): Promise<Secrets> {
  const path = join(dataDir, 'secrets.json')
  await mkdir(dataDir, { recursive: true })
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) {
    const made = {
      authSecret: random(),
      sandboxKey: `sk_test_${random()}`,
      webhookSecret: `whsec_${random()}`,
      metricsToken: random(),
    }
    await writeFile(path, format(made), { mode: 0o600, flag: 'wx' })
    return made
  }
  const stored = parse(text)
  if (!stored)
    throw new SetupError(
      `${path} is damaged. Restore it, or delete it: new secrets are made, and everybody has to sign in again.`,
    )
  if (stored.metricsToken) return { ...stored, metricsToken: stored.metricsToken }
  const complete = { ...stored, metricsToken: random() }
  await writeFile(`${path}.new`, format(complete), { mode: 0o600 })
  await rename(`${path}.new`, path)
  return complete
}
