import { createHash, randomBytes } from 'node:crypto'

/** What is stored of a guest's cart token: only its SHA-256. */
export const hashCartToken = (token: string) => createHash('sha256').update(token).digest('base64url')

/** A fresh secret that a guest's cart is known by. The cart itself is made with its first line. */
export const newCartToken = () => randomBytes(24).toString('base64url')

/** Whether a text can be a cart token: what is asked of it before the database is. */
export const looksLikeCartToken = (text: string) => /^[\w-]{20,64}$/.test(text)
