import { day, hour, minute } from '@/lib/dates'

/** Failed sign-ins of one account, and of one address over all accounts. */
export const signInPerAccount = { name: 'sign-in', max: 8, windowMs: 15 * minute } as const
export const signInPerAddress = { name: 'sign-in-from', max: 100, windowMs: 15 * minute } as const
export const resetPerAccount = { name: 'reset', max: 4, windowMs: hour } as const
export const resetPerAddress = { name: 'reset-from', max: 40, windowMs: hour } as const
export const registerPerAddress = { name: 'register-from', max: 60, windowMs: hour } as const

export const tokenLife = {
  CONFIRM_EMAIL: 7 * day,
  RESET_PASSWORD: hour,
  FIRST_ADMIN: day,
  SECOND_STEP: 10 * minute,
} as const

// The head of every published list of leaked passwords that is long enough to pass the length rule.
const common = [
  '1234567890',
  '0123456789',
  '0987654321',
  'qwertyuiop',
  'password123',
  'password1234',
  '1q2w3e4r5t',
  'qwerty123456',
  'iloveyou123',
  'aaaaaaaaaa',
  'woaini1314520',
  'woaini5201314',
  '1111111111',
  '0000000000',
  '12345678910',
  'administrator',
  'welcome1234',
  'letmein1234',
  'passw0rd123',
  'abcd123456',
  'abc1234567',
  'a123456789',
  'aa12345678',
  '123456789a',
  'qq123456789',
  '88888888888',
  '66666666666',
]

/** Whether a password is too easily guessed: a common one, one repeated character, or the person's own e-mail or name. */
export function isWeakPassword(password: string, person: { email: string; name?: string }): boolean {
  const plain = password.toLowerCase()
  const own = [person.email, person.email.split('@')[0] ?? '', person.name ?? ''].map((part) =>
    part.toLowerCase(),
  )
  return common.includes(plain) || /^(.)\1*$/u.test(plain) || own.includes(plain)
}
