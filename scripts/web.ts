import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import next from 'next'
import { env } from '@/lib/env'
import { openLog } from '@/lib/log'
import { captureConsole } from '@/lib/log-console'
import { root } from './setup/lock.mjs'
import { lifecycle } from './web/lifecycle'
import { headHooks, requestHooks } from './web/registered'
import { readRoutes } from './web/routes'
import { requestListener } from './web/serve'
import { watchStalePages } from './web/stale-pages'

// The shop's web server: Next's request handler inside a server of ours, which knows ids, figures and how to leave.
const isDev = process.env.NODE_ENV === 'development'
const { PORT, TRUST_PROXY } = env()
openLog('web')
if (!isDev) captureConsole()
// As `next start` sets it: where a server action finds this server again.
process.env.__NEXT_PRIVATE_ORIGIN = `http://localhost:${PORT}`

const server = createServer()
const app = next({ dev: isDev, dir: root, port: PORT, httpServer: server, quiet: !isDev })
// Next still runs what was put off with after(), for a moment.
const life = lifecycle(server, () => Promise.race([app.close(), wait(500)]))

await app.prepare()
const handle = app.getRequestHandler()
await watchStalePages((request, response) => void handle(request, response))
server.on(
  'request',
  requestListener({
    handle,
    routeOf: readRoutes(root, isDev),
    trustsProxy: TRUST_PROXY,
    isDraining: life.isDraining,
    requestHooks,
    headHooks,
  }),
)
await life.open(PORT)
