import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { lifecycle } from '../web/lifecycle'
import { requestListener } from '../web/serve'

// The web server without Next, for tests of how it comes and goes: it answers its process id after a moment.
const server = createServer()
const life = lifecycle(server, async () => {})
server.on(
  'request',
  requestListener({
    handle: async (request, response) => {
      await wait(request.url === '/slow' ? 1_500 : 5)
      response.end(String(process.pid))
    },
    routeOf: () => '/',
    trustsProxy: false,
    isDraining: life.isDraining,
    requestHooks: [],
    headHooks: [],
  }),
)
await life.open(Number(process.env.PORT))
