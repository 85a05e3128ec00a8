import { day, minute } from '@/lib/dates'

/** Tokens of one kind that an account may hold at once. */
export const maxLiveTokens = 20
/** What an app gets for e-mail and password. */
export const sessionTokenLifeMs = day
/** `lastUsedAt` is written at most once in this time. */
export const useNotedMs = minute
/** Days that a personal token may live. */
export const tokenDays = [30, 90, 365] as const

export const tokenCreatePerAccount = { name: 'api-token', max: 30, windowMs: day } as const

const tokenForm = /^mmk_[\w-]{43}$/

/** Whether a text can be a token at all: what is asked of it before the database is. */
export const looksLikeToken = (text: string) => tokenForm.test(text)
