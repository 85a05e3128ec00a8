import type { Page } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import { demoPassword } from '@/prisma/seed/people'

export { expect }

export type Letter = { subject: string; text: string; createdAt: string }

type Fixtures = {
  /** fails the test when a page tried what its content security policy forbids */
  obeysPolicy: undefined
  /** waits for the newest mail to an address whose subject fits */
  mail: (to: string, subject: RegExp) => Promise<Letter>
  /** signs in through the form, in English; the password defaults to that of the demo accounts */
  signIn: (page: Page, email: string, password?: string) => Promise<void>
}

export const test = base.extend<Fixtures>({
  obeysPolicy: [
    async ({ context }, use) => {
      const violations: string[] = []
      const listen = (page: Page) =>
        page.on('console', (message) => {
          if (/Content Security Policy/i.test(message.text()))
            violations.push(`${page.url()}: ${message.text()}`)
        })
      for (const page of context.pages()) listen(page)
      context.on('page', listen)
      await use(undefined)
      expect(violations, 'pages against their content security policy').toEqual([])
    },
    { auto: true },
  ],
  mail: async ({ request }, use) => {
    await use(async (to, subject) => {
      let found: Letter | undefined
      await expect
        .poll(async () => {
          const answer = await request.get(`/dev/mail.json?to=${encodeURIComponent(to)}`)
          const letters = (await answer.json()) as Letter[]
          found = letters
            .filter((letter) => subject.test(letter.subject))
            .sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0]
          return found?.subject
        })
        .toMatch(subject)
      if (!found) throw new Error(`no mail to ${to}`)
      return found
    })
  },
  signIn: async ({ baseURL }, use) => {
    await use(async (page, email, password = demoPassword) => {
      await page.goto('/en/sign-in')
      await page.getByLabel(/e-?mail/i).fill(email)
      await page.getByLabel('Password', { exact: true }).fill(password)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await page.waitForURL((url) => url.origin === baseURL && !url.pathname.includes('/sign-in'))
    })
  },
})
