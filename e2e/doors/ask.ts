import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** Signs in as the form does, without a browser; returns the cookies as a request sends them. */
export async function signInOverHttp(baseURL: string, email: string, password: string): Promise<string> {
  const jar = new Map<string, string>()
  const keep = (answer: Response) => {
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const cut = pair.indexOf('=')
      jar.set(pair.slice(0, cut), pair.slice(cut + 1))
    }
  }
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const first = await fetch(`${baseURL}/api/auth/csrf`)
  keep(first)
  const { csrfToken } = (await first.json()) as { csrfToken: string }
  const answer = await fetch(`${baseURL}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { cookie: cookies(), origin: baseURL },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
  })
  keep(answer)
  if (!/session-token=/.test(cookies())) throw new Error(`no session for ${email}: ${await answer.text()}`)
  return cookies()
}

export type PageAnswer = 'open' | 'sign-in' | 'forbidden' | 'missing'

const thrown: [RegExp, PageAnswer][] = [
  [/^NEXT_REDIRECT;[a-z]+;\/(en|zh)\/sign-in\?next=/, 'sign-in'],
  [/^NEXT_HTTP_ERROR_FALLBACK;403$/, 'forbidden'],
  [/^NEXT_HTTP_ERROR_FALLBACK;404$/, 'missing'],
]

/**
 * What a person gets at a page, read from its HTML as sent: streamed parts name what was thrown in their place. "open" only when every
 * part came and nothing was thrown; anything else is told as it is.
 */
export async function askPage(url: string, cookie: string): Promise<PageAnswer | string> {
  const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' })
  const html = await answer.text()
  if (answer.status === 404) return 'missing'
  if (answer.status === 403) return 'forbidden'
  if (answer.status !== 200) return `status ${answer.status} ${answer.headers.get('location') ?? ''}`
  const digests = [...html.matchAll(/\$RX\("B:[^"]*","([^"]*)"/g)].map(([, digest]) => digest ?? '')
  for (const digest of digests)
    return thrown.find(([pattern]) => pattern.test(digest))?.[1] ?? `failed: ${digest}`
  const holes = new Set([...html.matchAll(/<template id="(B:[^"]*)"/g)].map(([, id]) => id))
  const filled = new Set([...html.matchAll(/\$R[CR]\("(B:[^"]*)"/g)].map(([, id]) => id))
  const open = [...holes].filter((id) => !filled.has(id))
  if (open.length) return `never came: ${open.join(', ')}`
  return /<h[12][ >]/.test(html) ? 'open' : 'no heading'
}

type Manifest = {
  node: Record<string, { exportedName: string; filename: string; workers: Record<string, unknown> }>
}

/** Every server action of the build: its name, its id on the wire, and a page that carries it. */
export function builtActions(): Map<string, { id: string; page: string }> {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest
  return new Map(
    Object.entries(manifest.node)
      .filter(([, { exportedName }]) => !exportedName.startsWith('$$RSC_SERVER_CACHE'))
      .map(([id, { exportedName, workers }]) => {
        const page = Object.keys(workers)[0] ?? ''
        const path = page
          .replace(/^app|\/page$|\/\([^)]*\)/g, '')
          .replace('[locale]', 'en')
          .replace(/\/\[\[[^\]]*\]\]/g, '')
          .replace(/\[[^\]]*\]/g, '_')
        return [exportedName, { id, page: path }]
      }),
  )
}

/** Asks, and when counted away asks again once the answer says so: all roles of all tests come from one address. */
export async function patiently(ask: () => Promise<Response>): Promise<Response> {
  for (;;) {
    const answer = await ask()
    const seconds = answer.status === 429 ? Number(answer.headers.get('retry-after')) : 0
    if (!seconds) return answer
    await answer.arrayBuffer()
    await pause(seconds * 1000)
  }
}

/** Posts a form to a server action as the browser's runtime does, and returns the raw answer. */
export async function postAction(
  baseURL: string,
  action: { id: string; page: string },
  fields: Record<string, string | Blob>,
  headers: Record<string, string>,
  send = (ask: () => Promise<Response>) => ask(),
): Promise<{ status: number; text: string; redirect: string | null }> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value)
  body.append('0', '[null,"$K1"]')
  const ask = () =>
    fetch(`${baseURL}${action.page}`, {
      method: 'POST',
      headers: { accept: 'text/x-component', origin: baseURL, 'next-action': action.id, ...headers },
      body,
      redirect: 'manual',
    })
  const answer = await send(ask)
  return {
    status: answer.status,
    text: await answer.text(),
    redirect: answer.headers.get('x-action-redirect'),
  }
}

/** The code of an action's Result: `ok`, `redirect`, an error code, or what went wrong on the way. */
export function resultOf({ status, text, redirect }: Awaited<ReturnType<typeof postAction>>): string {
  if (redirect) return 'redirect'
  const row = /^1:(\{.*\})$/m.exec(text)?.[1]
  if (status !== 200 || !row) return `status ${status}: ${text.slice(0, 200)}`
  const result = JSON.parse(row) as { ok?: boolean; code?: string }
  return result.ok ? 'ok' : (result.code ?? `no result: ${row}`)
}
