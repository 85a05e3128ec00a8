import { openBooks, readBooks } from './books'
import { type Buyer, mintBuyers, plentifulVariants } from './buyers'
import { cpuOf } from './cpu'
import { buyOne } from './journey'
import { measure, option, sampleOf } from './measure'
import { runShop } from './run-shop'
import { rush } from './rush'

// `npm run bench:buy [-- --seconds=6 --runs=3 --rushes=1]`: whole purchases over the API, payment and webhook included, then a rush.
const plan = { seconds: option('seconds', 6), runs: option('runs', 3), warmUpSeconds: option('warm-up', 3) }
const only = option('clients', 0)
const levels = only ? [only] : [1, 8, 32]
const buyersPerSecond = 120

// Everything comes from one machine here; the API's own limits count by account and by the address that a proxy tells.
process.env.REQUEST_LIMITS = '0'
process.env.TRUST_PROXY = '1'

const shop = await runShop()
try {
  const seconds = (plan.seconds * plan.runs + plan.warmUpSeconds) * levels.length
  const buyers = await mintBuyers(shop.databaseUrl, seconds * buyersPerSecond)
  const variants = await plentifulVariants(shop.databaseUrl, 5_000)
  let [turn, bought] = [0, 0]
  const next = (): { buyer: Buyer; variantId: string } => {
    const [buyer, variantId] = [buyers[turn % buyers.length], variants[turn % variants.length]]
    turn += 1
    if (!buyer || !variantId) throw new Error('there is nobody to buy, or nothing')
    return { buyer, variantId }
  }
  for (const clients of levels) {
    const before = await openBooks(shop)
    const [used, boughtBefore] = [cpuOf(shop.pids()), bought]
    const work = async () => {
      await buyOne({ url: shop.url, ...next() })
      bought += 1
    }
    await measure(
      { bench: 'buy' },
      { ...plan, clients },
      (n, duration) => sampleOf(work, n, duration),
      async () => ({ ...(await readBooks(shop, before)), rssMb: shop.rssMb().total }),
    )
    const cpu = Object.entries(cpuOf(shop.pids())).map(([name, ms]) => [
      `${name}Ms`,
      Math.round((ms - (used[name] ?? 0)) / Math.max(1, bought - boughtBefore)),
    ])
    // Processor time a purchase costs each program: unlike the rate it does not depend on who else uses the machine.
    console.info(JSON.stringify({ bench: 'buy-cpu', clients, ...Object.fromEntries(cpu) }))
  }
  for (let run = 0; run < option('rushes', 1); run++) await rush(shop, { buyers: 300, units: 100 })
} finally {
  await shop.stop()
}
process.exit(0)
