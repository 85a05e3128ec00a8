import { execFile } from 'node:child_process'
import { root } from '../setup/lock.mjs'

export type Verdict =
  | { kind: 'clean'; lesser: number }
  | { kind: 'grave'; names: string[] }
  | { kind: 'unasked'; why: string }

type Report = {
  vulnerabilities?: Record<string, { severity?: string }>
  message?: string
  error?: { summary?: string; code?: string }
}

/** What the output of `npm audit --json` says; a registry that does not answer such questions is no finding. */
export function judgeAudit(output: string): Verdict {
  let report: Report
  try {
    report = JSON.parse(output) as Report
  } catch {
    return { kind: 'unasked', why: 'npm gave no answer' }
  }
  if (!report.vulnerabilities)
    return {
      kind: 'unasked',
      why: report.message || report.error?.summary || report.error?.code || 'no reason given',
    }
  const all = Object.entries(report.vulnerabilities)
  const grave = all.filter(([, { severity }]) => severity === 'high' || severity === 'critical')
  if (grave.length)
    return { kind: 'grave', names: grave.map(([name, { severity }]) => `${name} (${severity})`) }
  return { kind: 'clean', lesser: all.length }
}

function askRegistry(): Promise<string> {
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const args = [...first, 'audit', '--omit=dev', '--json', '--fetch-retries=1', '--fetch-timeout=20000']
  return new Promise((done) => {
    // Findings make npm leave with 1, so its exit code says nothing.
    execFile(program, args, { cwd: root, timeout: 60_000, maxBuffer: 50_000_000 }, (_, stdout) =>
      done(stdout),
    )
  })
}

/** Asks the registry for known holes in what production runs on; throws when one is high or critical. */
export async function auditDependencies(): Promise<void> {
  const verdict = judgeAudit(await askRegistry())
  if (verdict.kind === 'grave')
    throw new Error(
      `known holes in production dependencies: ${verdict.names.join(', ')}. npm audit tells more.`,
    )
  console.info(
    verdict.kind === 'unasked'
      ? `The registry could not be asked for advisories: ${verdict.why.replace(/https?:\/\/\S+/g, '…')}. Nothing was checked.`
      : `No high or critical advisory${verdict.lesser ? `, ${verdict.lesser} lesser: npm audit tells more` : ''}.`,
  )
}
