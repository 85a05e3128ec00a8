import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { pinnedNode } from '../setup/install.mjs'
import { root } from '../setup/lock.mjs'
import type { Listener } from './listener'

export type ChildSpec = {
  name: string
  args: string[]
  env: Record<string, string | undefined>
  /** it says `ready` over the channel and leaves when told to `drain`, so a successor can relieve it without a gap */
  isRelievable?: boolean
  /** the port it accepts connections on, held by the supervisor */
  listener?: Listener | null
}
/** One process of a program. */
export type Program = {
  pid: number | undefined
  /** resolves with the reason when it ended, and never rejects */
  ended: Promise<string>
  lastError(): string
  isAlive(): boolean
  signal(signal: NodeJS.Signals): void
  drain(): void
  /** resolves when it says so; rejects when it ends before, or after `ms` */
  ready(ms: number): Promise<void>
}

// Stack frames and Node's farewell are not the reason.
const saysSomething = (line: string) => /\S/.test(line) && !/^(\s+at |Node\.js v|\s*[{}^~]+\s*$)/.test(line)

function waitUntilReady(child: ChildProcess, ended: Promise<string>): (ms: number) => Promise<void> {
  const said = new Promise<void>((done) => child.on('message', (word) => word === 'ready' && done()))
  return async (ms) => {
    const reason = await Promise.race([
      said.then(() => null),
      ended,
      wait(ms, `not ready after ${ms / 1000} s`, { ref: false }),
    ])
    if (reason) throw new Error(reason)
  }
}

/** Starts a program of the shop on the pinned Node, in a process group of its own; `print` gets its lines. */
export function startProgram(spec: ChildSpec, print: (line: string) => void): Program {
  let lastError = ''
  const child = spawn(pinnedNode, spec.args, {
    cwd: root,
    env: { ...process.env, ...spec.env } as NodeJS.ProcessEnv,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...(spec.isRelievable ? (['ipc'] as const) : [])],
  })
  const isAlive = () => child.exitCode === null && child.signalCode === null
  const signal = (name: NodeJS.Signals) => {
    try {
      if (child.pid) process.kill(-child.pid, name)
    } catch {
      // the group has gone
    }
  }
  if (child.stdout) createInterface({ input: child.stdout }).on('line', print)
  if (child.stderr)
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (saysSomething(line)) lastError = line.trim().slice(0, 300)
      print(line)
    })
  const ended = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message))
    child.once('close', (code, by) => done(by ? `ended by ${by}` : `exit code ${code}`))
  }).then((reason) => {
    // what the program had started itself must not outlive it
    signal('SIGKILL')
    return reason
  })
  const send = (word: string, handle?: Listener) => {
    if (child.connected) child.send(word, handle as never, undefined, () => {})
  }
  if (spec.listener) send('listen', spec.listener)
  return {
    pid: child.pid,
    ended,
    lastError: () => lastError,
    isAlive,
    signal,
    drain: () => send('drain'),
    ready: waitUntilReady(child, ended),
  }
}
