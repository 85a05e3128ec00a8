import { demoLogins, demoPassword } from '@/prisma/seed/people'
import { bold, dim } from '../setup/progress.mjs'
import type { StartConfig } from './config'

const demoAccounts = () => [
  `  Demo accounts    password of all: ${bold(demoPassword)}`,
  ...demoLogins.map(({ email, role }) => `    ${email.padEnd(26)} ${dim(role)}`),
]

/** The last lines of a start: where the shop is and how to get in. */
export function welcome(
  config: StartConfig,
  links: { sandboxUrl: string | null; adminLink: string | null },
): string {
  const { appUrl, env } = config
  return [
    '',
    `  ${bold('Millmark 厂印')}    ${bold(appUrl)}`,
    ...(env.DEMO ? demoAccounts() : []),
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
