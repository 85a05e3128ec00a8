import { format } from 'node:util'
import { log } from './log'

/** Turns what libraries print into log lines, so that every line a program writes is JSON and went through the scrubber. */
export function captureConsole(): void {
  for (const [method, write] of [
    ['debug', log.debug],
    ['log', log.info],
    ['info', log.info],
    ['warn', log.warn],
    ['error', log.error],
  ] as const) {
    console[method] = (...parts: unknown[]) => {
      const error = parts.find((part) => part instanceof Error)
      // An error with a digest is reported by onRequestError, with its route.
      if (error && 'digest' in error) return
      const words = parts.filter((part) => part !== error)
      const text = words.length ? format(...words).trim() : (error?.message ?? '')
      if (text) write(text, error ? { error } : undefined)
    }
  }
}
