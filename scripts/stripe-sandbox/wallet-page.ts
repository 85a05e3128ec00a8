import { createHash } from 'node:crypto'
import { escape, layout } from './pay-layout'
import { formatAmount, type PayText } from './pay-text'
import type { SessionRecord } from './records'
import { totals } from './render-session'

const SIZE = 25
const FINDER = 7

function inFinder(x: number, y: number): boolean | null {
  const left = x < FINDER ? x : x - (SIZE - FINDER)
  const top = y < FINDER ? y : y - (SIZE - FINDER)
  const isCorner = (x < FINDER || x >= SIZE - FINDER) && (y < FINDER || y >= SIZE - FINDER)
  if (!isCorner || (x >= SIZE - FINDER && y >= SIZE - FINDER)) return null
  const ring = Math.max(Math.abs(left - 3), Math.abs(top - 3))
  return ring !== 2
}

function nearFinder(x: number, y: number): boolean {
  return (x <= FINDER || x >= SIZE - FINDER - 1) && (y <= FINDER || (y >= SIZE - FINDER - 1 && x <= FINDER))
}

/** A drawing that looks like a QR code and encodes nothing. */
function codeDrawing(seed: string, label: string): string {
  const bits = createHash('sha512').update(seed).digest()
  const cells: string[] = []
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      const index = y * SIZE + x
      const noise = ((bits[index % bits.length] ?? 0) >> (Math.floor(index / bits.length) % 8)) & 1
      if (inFinder(x, y) ?? (noise === 1 && !nearFinder(x, y))) cells.push(`M${x} ${y}h1v1h-1z`)
    }
  }
  const box = `0 0 ${SIZE} ${SIZE}`
  return `<svg viewBox="${box}" role="img" aria-label="${escape(label)}" shape-rendering="crispEdges">
<path fill="currentColor" d="${cells.join('')}"/></svg>`
}

function button(outcome: string, label: string, style = ''): string {
  return `<button type="submit" name="outcome" value="${outcome}" class="${style}">${label}</button>`
}

interface Step {
  session: SessionRecord
  text: PayText
  action: string
}

function step(
  { session, text, action }: Step,
  title: string,
  lead: string,
  middle: string,
  buttons: string,
): string {
  const amount = formatAmount(totals(session).total, session.currency)
  const body = `<form class="sheet stack" method="post" action="${escape(action)}">
<h1>${title}</h1>
<p class="amount">${amount}</p>
<p>${escape(lead)}</p>
${middle}
${buttons}
</form>`
  return layout({ text, title, back: session.cancelUrl, body, narrow: true })
}

/** Stands in for the wallet: approve, refuse, or approve and never come back. */
export function walletPage(at: Step, wallet: 'alipay' | 'wechat_pay'): string {
  const { text } = at
  const drawing = wallet === 'wechat_pay' ? codeDrawing(at.session.id, text.scan) : ''
  const code =
    drawing && `<div class="code">${drawing}<span class="note" aria-hidden="true">${text.scan}</span></div>`
  const buttons = `${button('approve', text.approve, 'primary')}
${button('refuse', text.refuse)}
${button('vanish', text.vanish)}
<p class="note">${text.vanishHint}</p>`
  return step(at, text.walletTitle[wallet], text.walletLead[wallet], code, buttons)
}

/** Stands in for the bank's 3-D Secure page. */
export function securePage(at: Step, last4: string): string {
  const { text } = at
  const buttons = `${button('complete', text.secureComplete, 'primary')}${button('fail', text.secureFail)}`
  return step(at, text.secureTitle, text.secureLead(last4), '', buttons)
}
