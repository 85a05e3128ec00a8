import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const source = 'node_modules/next/dist/compiled/react-dom/cjs/react-dom-server.edge.production.js'
const literals =
  /(['"])((?:\$R[A-Z]=|requestAnimationFrame\(|addEventListener\("submit")(?:(?!\1)[^\\\n]|\\.)*)\1/g
const unescape = (text: string) => text.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char))

/**
 * The fixed scripts React writes into streamed pages: they define `$RC`, `$RS`, `$RX` and so on, which put late parts in their places.
 * Read from the React that Next ships, so that an upgrade brings its own. Longest first.
 */
export function readReactRuntime(root: string): string[] {
  const found = [...readFileSync(join(root, source), 'utf8').matchAll(literals)].map(([, , text = '']) =>
    // Some are written together with the beginning of their first call.
    unescape(text).replace(/\$R[A-Z]\("$/, ''),
  )
  return [...new Set(found)].sort((a, b) => b.length - a.length)
}
