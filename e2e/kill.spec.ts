import { spawn } from 'node:child_process'
import { expect, test } from '@playwright/test'

test('purchases survive the death of web, worker, sandbox and database: every payment is an order once, stock and holds agree', async () => {
  test.setTimeout(240_000)
  // A whole shop beside the one of the other tests: nothing of theirs may reach it.
  const own = /^(DATABASE_URL|DATA_DIR|APP_URL|PORT|STRIPE_|AUTH_|METRICS_|NEXTAUTH_|PW_|TEST_)/
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name))
  const env = Object.fromEntries(kept) as NodeJS.ProcessEnv
  const args = ['--conditions=react-server', '--import', 'tsx', 'scripts/bench/kill.ts']
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [said, complaints] = ['', '']
  child.stdout.on('data', (part) => {
    said += String(part)
  })
  child.stderr.on('data', (part) => {
    complaints += String(part)
  })
  await new Promise((done) => child.once('close', done))
  const line = said.split('\n').find((one) => one.startsWith('{"bench":"kill"'))
  expect(line, complaints.slice(-2_000)).toBeDefined()
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    killed: ['web', 'worker', 'pay', 'db'],
    oversold: 0,
    lost: 0,
    stuck: 0,
    untold: 0,
  })
  expect(child.exitCode).toBe(0)
})
