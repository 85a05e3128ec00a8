import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { freePort } from '../db/free-port'
import { type Child, superviseChild } from './child'
import { openListener } from './listener'

const stops: (() => Promise<unknown> | undefined)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

async function startServer(): Promise<{ child: Child; url: string }> {
  const port = await freePort()
  const listener = openListener(port)
  const env = { PORT: String(port), LISTENER: 'given', LOG_LEVEL: 'silent' }
  const child = superviseChild(
    {
      name: 'web',
      args: ['--import', 'tsx', 'scripts/test/plain-server.ts'],
      env,
      isRelievable: true,
      listener,
    },
    { print: () => {}, onChange: () => {} },
  )
  stops.push(
    async () => listener?.close(),
    () => child.stop(),
  )
  const url = `http://127.0.0.1:${port}`
  while (!(await ask(url, new Agent()).catch(() => null))) await wait(50)
  return { child, url }
}

function ask(url: string, agent: Agent): Promise<string> {
  return new Promise((done, fail) => {
    get(url, { agent }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += String(chunk)
      })
      response.on('end', () =>
        response.statusCode === 200 ? done(text) : fail(new Error(`${response.statusCode}`)),
      )
      response.on('error', fail)
    }).on('error', fail)
  })
}

test('clients that ask without pause notice nothing of a restart', { timeout: 90_000 }, async () => {
  const { child, url } = await startServer()
  let isOver = false
  const seen = new Set<string>()
  const failures: string[] = []
  let answers = 0
  // Some keep their connection, some open a new one each time.
  const client = async (keepAlive: boolean) => {
    const agent = new Agent({ keepAlive, maxSockets: 1 })
    while (!isOver) {
      await ask(url, agent).then(
        (pid) => {
          seen.add(pid)
          answers += 1
        },
        (error: Error) => failures.push(error.message),
      )
    }
    agent.destroy()
  }
  const clients = [true, true, true, false, false, false].map(client)
  await wait(300)
  await child.relieve()
  await child.relieve()
  await wait(300)
  isOver = true
  await Promise.all(clients)
  expect(failures).toEqual([])
  expect(answers).toBeGreaterThan(50)
  expect(seen.size).toBe(3)
  expect(child.pids()).toHaveLength(1)
})

test('what runs when the server is told to stop is finished', { timeout: 60_000 }, async () => {
  const { child, url } = await startServer()
  const agent = new Agent({ keepAlive: true })
  const slow = ask(`${url}/slow`, agent)
  await wait(300)
  await child.stop()
  expect(await slow).toMatch(/^\d+$/)
  expect(child.pids()).toEqual([])
})

test('connections made while a crashed server is started again wait for it', {
  timeout: 60_000,
}, async () => {
  const { child, url } = await startServer()
  const before = await ask(url, new Agent())
  process.kill(Number(before), 'SIGKILL')
  await wait(100)
  const after = await ask(url, new Agent())
  expect(after).not.toBe(before)
  expect(child.pids()).toEqual([Number(after)])
})
