import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pinnedNode } from '../setup/install.mjs'
import { root } from '../setup/lock.mjs'
import { bold, green, red } from '../setup/progress.mjs'

export type Count = { passed: number; failed: number }
const running = new Set<ChildProcess>()

/** Stops the command under way, for Ctrl-C. */
export function stopCommands(): void {
  for (const child of running) child.kill('SIGTERM')
}

/** Runs a program on the pinned Node with its output on ours; throws when it fails. */
export async function run(args: string[], env: Record<string, string> = {}): Promise<void> {
  const child = spawn(pinnedNode, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  running.add(child)
  const code = await new Promise<number>((done, fail) => {
    child.once('error', fail)
    child.once('close', (exit) => done(exit ?? 1))
  })
  running.delete(child)
  if (code !== 0) throw new Error(`exit code ${code}`)
}

/** A named part of the test run, with its seconds; a failure is named and ends the run. */
export async function part(name: string, work: () => Promise<unknown>): Promise<void> {
  console.info(`\n${bold(`── ${name}`)}`)
  const started = performance.now()
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`
  try {
    await work()
    console.info(`${green('✓')} ${name} ${seconds()}`)
  } catch (error) {
    console.info(`${red('✗')} ${name} ${seconds()}: ${error instanceof Error ? error.message : error}`)
    throw error
  }
}

type VitestReport = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] }

const readReport = <T>(path: string): T | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch {
    return null
  }
}

/** Passed and failed of a Vitest JSON report; a file that did not load counts as a failure. */
export function countVitest(path: string): Count {
  const report = readReport<VitestReport>(path)
  if (!report) return { passed: 0, failed: 1 }
  const broken =
    report.numFailedTests === 0 && report.numFailedTestSuites > 0 ? report.numFailedTestSuites : 0
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken }
}

/** Passed and failed of a Playwright JSON report; an error outside any test counts as a failure. */
export function countPlaywright(path: string): Count {
  const report = readReport<PlaywrightReport>(path)
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length }
}
