import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Tells one life of a process id from the next: a string that never comes back with a reused number, or null when no such
 * process runs.
 * @param {number} pid
 * @returns {string | null}
 */
export function processIdentity(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') return null
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}:${fields[19]}`
  } catch {
    return process.platform === 'linux' ? null : startTime(pid)
  }
}

function startTime(/** @type {number} */ pid) {
  try {
    const text = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return text || null
  } catch {
    return null
  }
}

/**
 * True while the very process that wrote down this id and identity still runs.
 * @param {{ pid: number, identity: string | null } | null | undefined} record
 */
export function isAlive(record) {
  return Boolean(record?.identity) && processIdentity(record.pid) === record.identity
}

/** @param {number} pid */
export const describeProcess = (pid) => ({ pid, identity: processIdentity(pid) })
