import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { pinnedNode } from '../setup/install.mjs'
import { root } from '../setup/lock.mjs'

export type ChildSpec = { name: string; args: string[]; env: Record<string, string | undefined> }
export type Child = { name: string; pid(): number | undefined; stop(): Promise<void> }
type Hooks = {
  print: (name: string, line: string) => void
  /** called whenever the process id changed */
  onChange: () => void
}

const graceMs = 8_000
const longestPauseMs = 30_000
/** after running this long a crash counts as the first again */
const calmMs = 60_000

/** How long to wait before the nth restart in a row: 1 s, 2 s, 4 s … at most 30 s. */
export function restartPause(failures: number): number {
  return Math.min(longestPauseMs, 1000 * 2 ** Math.max(0, failures - 1))
}

// Stack frames and Node's farewell are not the reason.
const saysSomething = (line: string) => /\S/.test(line) && !/^(\s+at |Node\.js v|\s*[{}^~]+\s*$)/.test(line)

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal)
  } catch {
    // the group has gone
  }
}

/** Runs one program of the shop on the pinned Node, in a process group of its own, and again whenever it ends by itself. */
export function superviseChild(spec: ChildSpec, hooks: Hooks): Child {
  let current: ChildProcess | undefined
  let isStopping = false
  let failures = 0
  let lastError = ''
  const pause = new AbortController()

  const run = async () => {
    while (!isStopping) {
      const started = Date.now()
      lastError = ''
      const child = spawn(pinnedNode, spec.args, {
        cwd: root,
        env: { ...process.env, ...spec.env } as NodeJS.ProcessEnv,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      current = child
      hooks.onChange()
      createInterface({ input: child.stdout }).on('line', (line) => hooks.print(spec.name, line))
      createInterface({ input: child.stderr }).on('line', (line) => {
        if (saysSomething(line)) lastError = line.trim().slice(0, 300)
        hooks.print(spec.name, line)
      })
      const reason = await new Promise<string>((done) => {
        child.once('error', (error) => done(error.message))
        child.once('close', (code, signal) => done(signal ? `ended by ${signal}` : `exit code ${code}`))
      })
      // what the program had started itself must not outlive it
      signalGroup(child, 'SIGKILL')
      if (isStopping) return
      failures = Date.now() - started > calmMs ? 1 : failures + 1
      const ms = restartPause(failures)
      const words = lastError ? `; its last error line: ${lastError}` : ''
      hooks.print(spec.name, `stopped by itself (${reason}${words}); starting again in ${ms / 1000} s`)
      await wait(ms, undefined, { signal: pause.signal }).catch(() => {})
    }
  }
  const ended = run()

  return {
    name: spec.name,
    pid: () => (current?.exitCode === null && current.signalCode === null ? current.pid : undefined),
    async stop() {
      isStopping = true
      pause.abort()
      if (current) signalGroup(current, 'SIGTERM')
      await Promise.race([ended, wait(graceMs, undefined, { ref: false })])
      if (current && current.exitCode === null && current.signalCode === null) {
        signalGroup(current, 'SIGKILL')
        await ended
      }
    },
  }
}
