// `npm test` and `npm run verify`. Plain JavaScript, because it runs before anything is installed.
import { ensureGenerated } from './setup/generate.mjs'
import { handOver } from './setup/hand-over.mjs'
import { checkNode, ensureInstalled } from './setup/install.mjs'
import { fail } from './setup/progress.mjs'

try {
  checkNode()
  await ensureInstalled()
  await ensureGenerated()
  handOver('scripts/test/main.ts', process.argv.slice(2))
} catch (error) {
  fail(error)
}
