import { signIn } from 'next-auth/react'

export type SignInAnswer = { code: string | null; message: string | null }

/** One try at a sign-in. `code` is null when it worked; `message` is there for what any step can say. */
export async function tryToSignIn(
  step: 'credentials' | 'code',
  typed: Record<string, string>,
  words: { tooMany: string; unreachable: string },
): Promise<SignInAnswer> {
  const answer = await signIn(step, { ...typed, redirect: false }).catch(() => null)
  if (!answer) return { code: 'unreachable', message: words.unreachable }
  if (answer.ok && !answer.error) return { code: null, message: null }
  const minutes = /^tooMany:(\d+)$/.exec(answer.error ?? '')?.[1]
  if (minutes) return { code: 'tooMany', message: words.tooMany.replace('{minutes}', minutes) }
  return { code: answer.error ?? 'refused', message: null }
}
