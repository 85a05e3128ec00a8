import type { Page } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import type { Locale } from '@/lib/i18n/locales'
import { demoPassword } from '@/prisma/seed/people'
import { type Words, wordsIn } from './words'

export { expect }

export type Letter = { subject: string; text: string; createdAt: string }

export type Options = { shopLocale: Locale }

type Fixtures = Words & {
  /** an address of the shop in the language of the run */
  at: (path: string) => string
  /** what pages tried against their content security policy, and what did not hydrate; anything left in it fails the test */
  violations: string[]
  /** waits for the newest mail to an address whose subject fits */
  mail: (to: string, subject: RegExp) => Promise<Letter>
  /** signs in as the form does, without showing it; the password defaults to that of the demo accounts */
  signIn: SignIn
  /** signs in through the form */
  signInByForm: SignIn
}

export type SignIn = (page: Page, email: string, password?: string) => Promise<void>

export const test = base.extend<Fixtures & Options>({
  shopLocale: ['en', { option: true }],
  say: ({ shopLocale }, use) => use(wordsIn(shopLocale).say),
  like: ({ shopLocale }, use) => use(wordsIn(shopLocale).like),
  pay: ({ shopLocale }, use) => use(wordsIn(shopLocale).pay),
  at: ({ shopLocale }, use) => use((path) => `/${shopLocale}${path}`),
  violations: [
    async ({ context }, use) => {
      const violations: string[] = []
      const listen = (page: Page) => {
        page.on('console', (message) => {
          if (/Content Security Policy/i.test(message.text()))
            violations.push(`${page.url()}: ${message.text()}`)
        })
        // What React finds in the page is not what the server sent.
        page.on('pageerror', ({ message }) => {
          if (/React error #4(18|2[0-9])/.test(message)) violations.push(`${page.url()}: ${message}`)
        })
      }
      for (const page of context.pages()) listen(page)
      context.on('page', listen)
      await use(violations)
      expect(violations, 'pages against their content security policy or their own markup').toEqual([])
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
      const { request } = page.context()
      const { csrfToken } =
        // As a browser does where a connection kept open was closed meanwhile.
        (await (await request.get('/api/auth/csrf', { maxRetries: 2 })).json()) as { csrfToken: string }
      const answer = await request.post('/api/auth/callback/credentials', {
        form: { email, password, csrfToken, json: 'true' },
      })
      const { url } = (await answer.json()) as { url: string }
      expect(new URL(url, baseURL).searchParams.get('error')).toBeNull()
    })
  },
  signInByForm: async ({ at, say }, use) => {
    await use(async (page, email, password = demoPassword) => {
      await page.goto(at('/sign-in'))
      await page.getByRole('textbox', { name: say('auth.email') }).fill(email)
      await page.getByLabel(say('auth.password'), { exact: true }).filter({ visible: true }).fill(password)
      await page.getByRole('button', { name: say('auth.signIn'), exact: true }).click()
      await page.waitForURL((url) => !url.pathname.includes('/sign-in'))
    })
  },
})
