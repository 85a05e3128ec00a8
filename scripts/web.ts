import { createServer } from 'node:http'
import next from 'next'
import { env } from '@/lib/env'
import { log, openLog } from '@/lib/log'
import { captureConsole } from '@/lib/log-console'
import { root } from './setup/lock.mjs'
import { drain } from './web/drain'
import { headHooks, requestHooks } from './web/registered'
import { readRoutes } from './web/routes'
import { requestListener } from './web/serve'

// The shop's web server: Next's request handler inside a server of ours, which knows ids, figures and how to leave.
const isDev = process.env.NODE_ENV === 'development'
const { PORT, TRUST_PROXY } = env()
openLog('web')
if (!isDev) captureConsole()
// As `next start` sets it: where a server action finds this server again.
process.env.__NEXT_PRIVATE_ORIGIN = `http://localhost:${PORT}`

let isDraining = false
const server = createServer()
const app = next({ dev: isDev, dir: root, port: PORT, httpServer: server, quiet: !isDev })

async function leave(isRelieved: boolean): Promise<void> {
  if (isDraining) return
  isDraining = true
  log.info('leaving', { isRelieved })
  await drain(server, isRelieved)
  // Next still runs what was put off with after().
  await Promise.race([app.close(), new Promise((done) => setTimeout(done, 500))])
  process.exit(0)
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave(false))
process.on('disconnect', () => void leave(false))
// The port comes from the supervisor, which keeps it over our end; without one we open it ourselves.
const given = new Promise<unknown>((done) =>
  process.on('message', (word, handle) => {
    if (word === 'listen') done(handle)
    if (word === 'drain') void leave(true)
  }),
)

await app.prepare()
server.on(
  'request',
  requestListener({
    handle: app.getRequestHandler(),
    routeOf: readRoutes(root, isDev),
    trustsProxy: TRUST_PROXY,
    isDraining: () => isDraining,
    requestHooks,
    headHooks,
  }),
)
server.on('error', (error) => {
  log.error('server failed', { error })
  process.exit(1)
})
server.listen(process.env.LISTENER === 'given' ? ((await given) as object) : PORT, () => {
  log.info('listening', { port: PORT, pid: process.pid })
  process.send?.('ready')
})
