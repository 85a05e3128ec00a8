import { hash, verify } from '@node-rs/argon2'

// argon2id, 19 MiB, two passes: the OWASP Password Storage minimum.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
let dummy: Promise<string> | undefined

export async function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

/** Whether the password fits. An account without one costs the same time as a wrong password. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword('no account has this password')
  const fits = await verify(stored ?? (await dummy), password).catch(() => false)
  return stored !== null && fits
}
