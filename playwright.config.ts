import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import type { Options } from './e2e/fixtures'

const systemChromium = '/usr/bin/chromium'
const database = new URL(process.env.DATABASE_URL ?? 'postgresql://nowhere.invalid')
if (!['localhost', '127.0.0.1', '[::1]', ''].includes(database.hostname))
  throw new Error(
    'The e2e tests change data: they only run against a database on this machine. Run npm test -- e2e',
  )

const sandboxOff = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
const desktop = { viewport: { width: 1280, height: 800 } }

// Journeys are walked in both sizes and both languages, each once: on a desktop in English, on a phone in Chinese. That every page fits every
// size in every language is every-page.spec.ts; the other files go through the languages themselves, or there is none in them.
const journeys = /\/(checkout|seller|admin|account)\/.*\.spec\.ts$/
const inChinese = { shopLocale: 'zh', locale: 'zh-CN' } as const

export default defineConfig<Options>({
  testDir: 'e2e',
  outputDir: '.test/playwright',
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.E2E_BASE_URL,
    browserName: 'chromium',
    // The page as it was at every step; a film of it besides would cost the processor more than the steps.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(existsSync(systemChromium) ? { executablePath: systemChromium } : {}),
      args: [...sandboxOff, '--disable-background-networking'],
    },
  },
  projects: [
    // Who may open a door, what an answer or the log holds and what the API says does not depend on the size of the screen: once is enough.
    {
      name: 'phone',
      testIgnore: [journeys, /\/(permissions|operations|security|fuzz|canaries|kill|api\/.*)\.spec\.ts$/],
      use: phone,
    },
    { name: 'desktop', use: desktop },
    { name: 'phone-zh', testMatch: journeys, use: { ...phone, ...inChinese } },
  ],
})
