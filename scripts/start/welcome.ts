import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/lock.mjs'
import { bold, dim } from '../setup/progress.mjs'
import type { StartConfig } from './config'

type DemoPerson = { email: string; role?: string }

async function demoAccounts(): Promise<string[]> {
  const path = join(root, 'prisma/seed/people.ts')
  if (!existsSync(path)) return []
  const { demoPassword, demoLogins } = (await import(path)) as {
    demoPassword: string
    demoLogins?: DemoPerson[]
  }
  const people = demoLogins ?? [
    { email: 'buyer@millmark.test', role: 'buyer' },
    { email: 'seller@millmark.test', role: 'factory owner' },
    { email: 'seller2@millmark.test', role: 'owner of another factory' },
    { email: 'admin@millmark.test', role: 'admin' },
  ]
  return [
    `  Demo accounts    password of all: ${bold(demoPassword)}`,
    ...people.map(({ email, role }) => `    ${email.padEnd(26)} ${dim(role ?? '')}`),
  ]
}

/** The last lines of a start: where the shop is and how to get in. */
export async function welcome(
  config: StartConfig,
  links: { sandboxUrl: string | null; adminLink: string | null },
): Promise<string> {
  const { appUrl, env } = config
  return [
    '',
    `  ${bold('Millmark 厂印')}    ${bold(appUrl)}`,
    ...(env.DEMO ? await demoAccounts() : []),
    ...(env.DEMO && !env.SMTP_URL ? [`  Mailbox          ${appUrl}/dev/mail`] : []),
    ...(links.sandboxUrl ? [`  Payment          sandbox at ${links.sandboxUrl}, no money moves`] : []),
    ...(links.adminLink
      ? ['  First admin      open this link within 24 hours; it works once:', `    ${links.adminLink}`]
      : []),
    `  Data             ${env.DATABASE_URL ? 'the server of DATABASE_URL, files in ' : ''}${config.dataDir}`,
    dim('  Ctrl-C stops everything.'),
    '',
  ].join('\n')
}
