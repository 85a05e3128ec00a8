import { spawn } from 'node:child_process'
import { pinnedNode } from './install.mjs'
import { root } from './lock.mjs'

/**
 * Runs a TypeScript program on the pinned Node until it ends; this process becomes its shadow: signals go through, the exit
 * code comes back. The program is no member of the terminal's group, so that Ctrl-C reaches it once, through here, and it can
 * stop what it started in order. It learns of our death through the closed channel.
 * @param {string} script
 * @param {string[]} args
 */
export function handOver(script, args) {
  const child = spawn(pinnedNode, ['--import', 'tsx', script, ...args], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal))
  child.on('error', (error) => {
    console.error(`${pinnedNode} does not run (${error.message}). Remove node_modules and start again.`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => {
    if (signal) console.error(`${script} was ended by ${signal}.`)
    process.exit(code ?? 1)
  })
}
