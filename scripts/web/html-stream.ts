import { reportStranger } from './html-document'
import { isKnownScript } from './inline-scripts'

const opening = Buffer.from('<script')
const closing = Buffer.from('</script>')
const plainOpening = '<script>'

/** How many bytes at the end could be the beginning of `<script`. */
function openEnd(bytes: Buffer): number {
  for (let length = Math.min(opening.length - 1, bytes.length); length > 0; length--)
    if (bytes.subarray(bytes.length - length).equals(opening.subarray(0, length))) return length
  return 0
}

function withNonce(script: Buffer, nonce: string): Buffer {
  const element = script.toString()
  if (!element.startsWith(plainOpening)) return script
  const text = element.slice(plainOpening.length, -closing.length)
  if (isKnownScript(text)) return Buffer.from(`<script nonce="${nonce}">${text}</script>`)
  reportStranger(text)
  return script
}

/**
 * Puts the nonce into the framework's own inline scripts of a page that goes out in pieces; a script cut in two waits for its end.
 * `add` takes the next piece and returns what may go out, `end` returns what was held back.
 */
export function nonceAdder(nonce: string): { add(piece: Buffer): Buffer; end(): Buffer } {
  let held: Buffer = Buffer.alloc(0)
  return {
    add(piece) {
      const bytes = held.length ? Buffer.concat([held, piece]) : piece
      const out: Buffer[] = []
      let from = 0
      for (;;) {
        const start = bytes.indexOf(opening, from)
        if (start === -1) break
        const end = bytes.indexOf(closing, start)
        out.push(bytes.subarray(from, start))
        from = start
        if (end === -1) {
          held = bytes.subarray(start)
          return Buffer.concat(out)
        }
        from = end + closing.length
        out.push(withNonce(bytes.subarray(start, from), nonce))
      }
      const keep = openEnd(bytes.subarray(from))
      out.push(bytes.subarray(from, bytes.length - keep))
      held = bytes.subarray(bytes.length - keep)
      return Buffer.concat(out)
    },
    end: () => held,
  }
}
