import { second } from './dates'
import { db } from './db'

const beatMs = 10 * second
/** A process that has not been heard of for longer counts as gone. */
export const freshMs = 60 * second

/** Notes that a background process is at work. */
export async function beat(name: string, now: Date): Promise<void> {
  await db.heartbeat.upsert({ where: { name }, create: { name, seenAt: now }, update: { seenAt: now } })
}

/** Beats every ten seconds until stopped; a database that is away for a moment only makes the sign old. */
export function keepBeating(name: string, onError: (error: unknown) => void): () => void {
  const once = () => void beat(name, new Date()).catch(onError)
  once()
  const timer = setInterval(once, beatMs)
  return () => clearInterval(timer)
}
