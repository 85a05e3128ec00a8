import { setTimeout as wait } from 'node:timers/promises'
import type { ChildSpec, Program } from './program'
import { startProgram } from './program'

export type Child = {
  name: string
  /** two while one relieves the other */
  pids(): number[]
  /** Lets a successor take over: it starts, says it is ready, and only then the old one is told to finish and leave. */
  relieve(): Promise<void>
  stop(): Promise<void>
}
type Hooks = {
  print: (name: string, line: string) => void
  /** called whenever a process id changed */
  onChange: () => void
}

const graceMs = 9_000
const readyMs = 60_000
const longestPauseMs = 30_000
/** after running this long a crash counts as the first again */
const calmMs = 60_000

/** How long to wait before the nth restart in a row: 1 s, 2 s, 4 s … at most 30 s. */
export function restartPause(failures: number): number {
  return Math.min(longestPauseMs, 1000 * 2 ** Math.max(0, failures - 1))
}

/** Runs one program of the shop, and again whenever it ends by itself. */
export function superviseChild(spec: ChildSpec, hooks: Hooks): Child {
  const running = new Set<Program>()
  let successor: Program | undefined
  let current: Program | undefined
  let isStopping = false
  let failures = 0
  let pause = new AbortController()
  let relief: Promise<void> | undefined
  const print = (line: string) => hooks.print(spec.name, line)

  const start = () => {
    const program = startProgram(spec, print)
    running.add(program)
    void program.ended.then(() => {
      running.delete(program)
      hooks.onChange()
    })
    hooks.onChange()
    return program
  }
  const end = async (program: Program) => {
    await Promise.race([program.ended, wait(graceMs, undefined, { ref: false })])
    if (program.isAlive()) program.signal('SIGKILL')
    await program.ended
  }
  const run = async () => {
    while (!isStopping) {
      const started = Date.now()
      const mine = successor ?? start()
      successor = undefined
      current = mine
      const reason = await mine.ended
      if (isStopping) return
      if (successor) continue
      failures = Date.now() - started > calmMs ? 1 : failures + 1
      const ms = restartPause(failures)
      const words = mine.lastError() ? `; its last error line: ${mine.lastError()}` : ''
      print(`stopped by itself (${reason}${words}); starting again in ${ms / 1000} s`)
      pause = new AbortController()
      await wait(ms, undefined, { signal: pause.signal }).catch(() => {})
    }
  }
  const over = run()

  const relieveNow = async () => {
    // Two cannot open one port: the old one leaves first, and there is a gap.
    if (spec.listener === null) return current?.drain()
    const fresh = start()
    try {
      await fresh.ready(readyMs)
    } catch (error) {
      fresh.signal('SIGKILL')
      throw error
    }
    if (isStopping) return
    const old = current
    successor = fresh
    failures = 0
    pause.abort()
    if (!old?.isAlive()) return
    old.drain()
    await end(old)
  }

  return {
    name: spec.name,
    pids: () => [...running].flatMap(({ pid }) => pid ?? []),
    relieve() {
      relief ??= relieveNow().finally(() => {
        relief = undefined
      })
      return relief
    },
    async stop() {
      isStopping = true
      pause.abort()
      const all = [...running]
      for (const program of all) program.signal('SIGTERM')
      await Promise.all(all.map(end))
      await over
    },
  }
}
