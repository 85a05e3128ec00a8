import { PAY_STYLE } from './pay-style'
import type { PayText } from './pay-text'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe for element content and quoted attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

interface Layout {
  text: PayText
  title: string
  /** The shop's address for "Back to shop", when the session has one. */
  back: string | null
  body: string
  narrow?: boolean
}

/** The whole document around a page's body. */
export function layout({ text, title, back, body, narrow = false }: Layout): string {
  const link = back === null ? '' : `<a href="${escape(back)}">${text.back}</a>`
  return `<!doctype html>
<html lang="${text.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)} · ${text.sandbox}</title>
<style>${PAY_STYLE}</style>
</head>
<body>
<aside class="sandbox">${text.sandbox}</aside>
<div class="page${narrow ? ' narrow' : ''}">
<header class="top">
<span class="brand"><span class="seal" aria-hidden="true" lang="zh-CN">厂印</span>Millmark</span>
${link}
</header>
<main>
${body}
</main>
</div>
</body>
</html>
`
}

/** A page that only says something and offers one way on. */
export function notice(
  text: PayText,
  title: string,
  lead: string,
  link: { href: string; label: string } | null,
): string {
  const way = link ? `<a class="button primary" href="${escape(link.href)}">${escape(link.label)}</a>` : ''
  const body = `<div class="sheet stack"><h1>${escape(title)}</h1><p>${escape(lead)}</p>${way}</div>`
  return layout({ text, title, back: null, body, narrow: true })
}
