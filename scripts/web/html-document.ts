import { log } from '@/lib/log'
import { isKnownScript } from './inline-scripts'
import { hashOf, pagePolicy } from './policy'

/** A whole page as it goes out, with the policy that fits it. */
export type PreparedPage = { body: Buffer; policy: string }

const element = /<script>([\s\S]*?)<\/script>/g

/** Tells of a script that will not run, by its hash and length alone: what stands in it may be somebody's. */
export function reportStranger(text: string): void {
  log.warn('an inline script is none of ours and will not run', { hash: hashOf(text), length: text.length })
}

const joined = (texts: string[]) => texts.map((text) => (text.endsWith(';') ? text : `${text};`)).join('\n')

/**
 * Finds the inline scripts of a whole page. Those of the framework that follow one another become one, so that the policy names one hash
 * instead of fifty; any other stays as it is and is not named.
 */
export function preparePage(html: string): PreparedPage {
  const parts: string[] = []
  const hashes: string[] = []
  let run: string[] = []
  let end = 0
  const close = () => {
    if (run.length === 0) return
    const text = joined(run)
    hashes.push(hashOf(text))
    parts.push(`<script>${text}</script>`)
    run = []
  }
  for (const found of html.matchAll(element)) {
    const text = found[1] ?? ''
    if (found.index > end) {
      close()
      parts.push(html.slice(end, found.index))
    }
    end = found.index + found[0].length
    if (isKnownScript(text)) run.push(text)
    else {
      close()
      reportStranger(text)
      parts.push(found[0])
    }
  }
  close()
  parts.push(html.slice(end))
  return { body: Buffer.from(parts.join('')), policy: pagePolicy(hashes) }
}
