import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../db/free-port'
import { root } from '../setup/lock.mjs'

// `npm run bench:start`: from a clone to the first page, packages coming from npm's own cache where it has them; then a second
// start, and its memory before and after visitors. Memory after purchases is in the lines of `bench:buy`.
const limitMs = 15 * 60_000

async function firstPage(url: string, shop: ChildProcess): Promise<void> {
  const until = Date.now() + limitMs
  while (Date.now() < until && shop.exitCode === null) {
    const answer = await fetch(`${url}/en`, { signal: AbortSignal.timeout(10_000) }).catch(() => null)
    if (answer?.ok && (await answer.text()).includes('</html>')) return
    await wait(100)
  }
  throw new Error(`no page at ${url}: npm start ended or took more than ${limitMs / 60_000} min`)
}

type Process = { pid: number; parent: number; rssKb: number; command: string }

/** Memory in MB of everything below a process, by what it is. */
function memoryBelow(top: number): Record<string, number> {
  const { stdout } = spawnSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
  const all = stdout.split('\n').flatMap((line): Process[] => {
    const [, pid, parent, rssKb, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return pid ? [{ pid: Number(pid), parent: Number(parent), rssKb: Number(rssKb), command }] : []
  })
  const below = (pid: number): Process[] =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)])
  const mb = (part: RegExp) => {
    const kb = below(top)
      .filter(({ command }) => part.test(command))
      .reduce((sum, { rssKb }) => sum + rssKb, 0)
    return Math.round(kb / 1024)
  }
  const found = {
    webMb: mb(/next-server|bin\/next|scripts\/web/),
    workerMb: mb(/worker\.ts/),
    payMb: mb(/stripe-sandbox/),
  }
  return { ...found, totalMb: found.webMb + found.workerMb + found.payMb }
}

let running: ChildProcess | undefined

/** Asks the shop under way to stop as Ctrl-C does. */
function stopRunning(): void {
  if (running?.pid && running.exitCode === null) process.kill(-running.pid, 'SIGINT')
}

const pages = 2_000
const visitors = 8

/** Visitors who look at what the shop sells, in both languages, page after page. */
async function browse(url: string): Promise<void> {
  const list = await fetch(`${url}/api/v1/products?limit=50`)
  const { items } = (await list.json()) as { items: { slug: string }[] }
  const addresses = items.flatMap(({ slug }) => [`/en/products/${slug}`, `/zh/products/${slug}`])
  let left = pages
  const visit = async () => {
    while (left-- > 0) await (await fetch(`${url}${addresses[left % addresses.length]}`)).text()
  }
  await Promise.all(Array.from({ length: visitors }, visit))
}

/** One start to the first page, in seconds; `look` is asked while it runs. */
async function timed(
  folder: string,
  began: number,
  look: (shop: { pid: number; url: string }) => Promise<void> = async () => {},
): Promise<number> {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), DATA_DIR: '.data', npm_config_prefer_offline: 'true' }
  const shop = spawn('npm', ['start'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const ended = new Promise((done) => shop.once('close', done))
  running = shop
  try {
    await firstPage(`http://127.0.0.1:${port}`, shop)
    const seconds = (performance.now() - began) / 1000
    await look({ pid: shop.pid ?? 0, url: `http://127.0.0.1:${port}` })
    return Math.round(seconds * 10) / 10
  } finally {
    stopRunning()
    await ended
  }
}

const home = await mkdtemp(join(tmpdir(), 'millmark-start-'))
const folder = join(home, 'millmark')
// A stopped shop ends the wait for its page, and so the run with its clearing up.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopRunning)
const say = (what: string, figures: Record<string, number>) =>
  console.info(JSON.stringify({ bench: 'start', what, ...figures }))
try {
  const began = performance.now()
  const cloned = spawnSync('git', ['clone', '--quiet', root, folder], { encoding: 'utf8' })
  if (cloned.status !== 0) throw new Error(cloned.stderr)
  say('clone to first page', { seconds: await timed(folder, began) })
  const memory: Record<string, number>[] = []
  const seconds = await timed(folder, performance.now(), async ({ pid, url }) => {
    memory.push(memoryBelow(pid))
    await browse(url)
    memory.push(memoryBelow(pid))
  })
  say('second start', { seconds })
  say('memory after the first page', memory[0] ?? {})
  say(`memory after ${pages} pages for ${visitors} visitors`, memory[1] ?? {})
} finally {
  await rm(home, { recursive: true, force: true })
}
process.exit(0)
