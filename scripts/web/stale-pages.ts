import { createServer, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { log } from '@/lib/log'
import { createTagReader, waitingTags } from '@/lib/stale-tags'

const everyMs = 500

/** A way into this very process: behind the shop's port there may be two of them for a moment. */
async function openSideDoor(listener: RequestListener): Promise<number> {
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  server.unref()
  return (server.address() as AddressInfo).port
}

function drop(port: number): Promise<void> {
  return new Promise((done, fail) => {
    const call = request({ port, host: '127.0.0.1', method: 'POST', path: '/api/stale-pages' }, (answer) => {
      answer.resume()
      if (answer.statusCode === 204) done()
      else fail(new Error(`Stale pages were not dropped: status ${answer.statusCode}`))
    })
    call.on('error', fail)
    call.end()
  })
}

/** Looks every half second which cached pages have become old, in whatever process, and drops them here. A database that is away only delays it. */
export async function watchStalePages(handle: RequestListener): Promise<void> {
  const port = await openSideDoor(handle)
  const read = createTagReader()
  const waiting = waitingTags()
  let isFailing = false
  const look = async () => {
    try {
      for (const tag of await read()) waiting.add(tag)
      if (waiting.size) await drop(port)
      isFailing = false
    } catch (error) {
      if (!isFailing) log.warn('stale pages not looked for', { error })
      isFailing = true
    }
    setTimeout(look, everyMs).unref()
  }
  await look()
}
