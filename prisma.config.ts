import { defineConfig } from 'prisma/config'

// Only `prisma generate` reads this file; the running shop takes its address from lib/env.ts.
export default defineConfig({ schema: 'prisma/schema', migrations: { path: 'prisma/migrations' } })
