import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      { find: 'server-only', replacement: join(root, 'scripts/test/empty-module.ts') },
    ],
  },
  test: {
    include: ['{lib,scripts,prisma,components,app}/**/*.test.{ts,tsx}'],
    globalSetup: ['scripts/test/vitest-global.ts'],
    setupFiles: ['scripts/test/vitest-setup.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    // How long something may take is the benches' business.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
    env: {
      TZ: 'UTC',
      DEMO: '1',
      LOG_LEVEL: 'silent',
      PORT: '3999',
      APP_URL: 'http://localhost:3999',
      AUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
      NEXTAUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
      STRIPE_SECRET_KEY: 'sk_test_only_for_tests',
      STRIPE_WEBHOOK_SECRET: 'whsec_only_for_tests',
      STRIPE_API_BASE: 'http://127.0.0.1:9',
    },
  },
})
