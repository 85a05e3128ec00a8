import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { SetupError } from '../setup/progress.mjs'

const Secrets = z.object({
  authSecret: z.string().min(32),
  sandboxKey: z.string().startsWith('sk_test_'),
  webhookSecret: z.string().startsWith('whsec_'),
})
export type Secrets = z.infer<typeof Secrets>

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
    }
    await writeFile(path, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    return made
  }
  try {
    return Secrets.parse(JSON.parse(text))
  } catch {
    throw new SetupError(
      `${path} is damaged. Restore it, or delete it: new secrets are made, and everybody has to sign in again.`,
    )
  }
}
