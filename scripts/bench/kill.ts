import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../setup/lock.mjs'
import { openBooks, readBooks, readSandbox } from './books'
import { type Buyer, mintBuyers, plentifulVariants } from './buyers'
import { buyOne } from './journey'
import { countStuck, countUntold, healPayments } from './kill-facts'
import { type KillShop, openKillShop, victims } from './kill-shop'

// `npm run bench:kill`: purchases go on while web, worker, sandbox and database are killed in turn. Prints one JSON line of facts and ends
// with 1 when a payment was lost, an order is stuck or stock and holds do not agree.
const clients = 4
const paidBetweenKills = 3

const folder = join(root, '.test', `kill-${process.pid}`)
await mkdir(folder, { recursive: true })
process.env.REQUEST_LIMITS = '0'
process.env.TRUST_PROXY = '1'

let isOver = false
let paid = 0
let broken = 0

/** Buys one thing after another; what breaks because something was killed is left as it is. */
async function keepBuying(shop: KillShop, next: () => { buyer: Buyer; variantId: string }): Promise<void> {
  while (!isOver) {
    const bought = await buyOne({ url: shop.url, ...next(), patienceMs: 8_000 }).then(
      () => true,
      () => false,
    )
    if (bought) paid += 1
    else {
      broken += 1
      await wait(200)
    }
  }
}

async function waitForPurchases(): Promise<void> {
  const wanted = paid + paidBetweenKills
  const until = Date.now() + 30_000
  while (paid < wanted && Date.now() < until) await wait(50)
}

const shop = await openKillShop(folder)
let isGood = false
try {
  const buyers = await mintBuyers(shop.databaseUrl, 1_000)
  const variants = await plentifulVariants(shop.databaseUrl, 60)
  const before = await openBooks(shop)
  let turn = 0
  const next = () => {
    const [buyer, variantId] = [buyers[turn % buyers.length], variants[turn % variants.length]]
    turn += 1
    if (!buyer || !variantId) throw new Error('there is nobody to buy, or nothing')
    return { buyer, variantId }
  }
  const buying = Array.from({ length: clients }, () => keepBuying(shop, next))
  for (const victim of victims) {
    await waitForPurchases()
    await shop.kill(victim)
  }
  await waitForPurchases()
  isOver = true
  await Promise.race([Promise.all(buying), wait(20_000)])
  // The same jobs as in the worker, told where this shop lives.
  Object.assign(process.env, {
    DATABASE_URL: shop.databaseUrl,
    APP_URL: shop.appUrl,
    STRIPE_SECRET_KEY: shop.secrets.sandboxKey,
    STRIPE_WEBHOOK_SECRET: shop.secrets.webhookSecret,
    STRIPE_API_BASE: shop.sandboxUrl,
  })
  await healPayments()
  const books = await readBooks(shop, before)
  const stuck = await countStuck(shop.databaseUrl)
  const untold = await countUntold(shop.databaseUrl, 30_000)
  const taken = (await readSandbox(shop)).sessions.filter(({ paymentStatus }) => paymentStatus === 'paid')
  const facts = { killed: victims, paid, broken, taken: taken.length, ...books, stuck, untold }
  console.info(JSON.stringify({ bench: 'kill', ...facts }))
  isGood = paid > 0 && taken.length >= paid && books.oversold + books.lost + stuck + untold === 0
} finally {
  await shop.stop()
  await rm(folder, { recursive: true, force: true })
}
process.exit(isGood ? 0 : 1)
