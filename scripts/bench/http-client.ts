import { Agent, request } from 'node:http'

export type Reply = { status: number; body: string }
type Ask = { method?: string; headers?: Record<string, string>; body?: string }

/** Cheap and with kept connections: whoever measures on the machine of the measured must not take its time. */
const agent = new Agent({ keepAlive: true, maxSockets: 400, maxFreeSockets: 400 })

/** One HTTP exchange; redirects are not followed. Throws when there is no answer within a minute. */
export function ask(url: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Reply> {
  return new Promise((done, fail) => {
    const call = request(url, { method, agent, timeout: 60_000 }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }),
      )
      response.on('error', fail)
    })
    call.on('timeout', () => call.destroy(new Error(`no answer from ${url}`)))
    call.on('error', fail)
    for (const [name, value] of Object.entries(headers)) call.setHeader(name, value)
    call.end(body)
  })
}

/** An answer that was no success, with its problem's code where it has one. */
export class RefusedError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    where: string,
  ) {
    super(`${where}: ${status} ${code}`)
  }
}

function codeOf(body: string): string {
  try {
    return String((JSON.parse(body) as { code?: unknown }).code)
  } catch {
    return ''
  }
}

/** A client of the shop's API from one address (as a proxy of ours would tell it). Throws RefusedError. */
export function apiClient(url: string, address: string) {
  return async function call<Body>(
    method: 'GET' | 'POST',
    path: string,
    { json, headers = {} }: { json?: object; headers?: Record<string, string> } = {},
  ): Promise<Body> {
    const body = json ? JSON.stringify(json) : undefined
    const reply = await ask(`${url}/api/v1${path}`, {
      method,
      headers: {
        'x-forwarded-for': address,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      body,
    })
    if (reply.status >= 300) throw new RefusedError(reply.status, codeOf(reply.body), `${method} ${path}`)
    return JSON.parse(reply.body) as Body
  }
}
export type ApiClient = ReturnType<typeof apiClient>
