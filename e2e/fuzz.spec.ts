import fc from 'fast-check'
import { actionRows } from './doors/actions'
import { type ApiDoor, type Caller, callOf, mayBeLetIn, mintApiDoors, readOwners } from './doors/api-doors'
import { askOddly, spoiltCall } from './doors/api-odd-calls'
import { builtActions, postAction, resultOf } from './doors/ask'
import { oddText, spoilt } from './doors/odd-input'
import { actions } from './doors/open-doors'
import { mintDoorWorld, type Role, readThings } from './doors/world'
import { expect, test } from './fixtures'

// Bounded by the clock: a slow machine tries less, not longer.
const seconds = 12
/** What takes longer hangs; this machine may be doing much else. */
const patienceMs = 10_000
const seed = Number(process.env.FUZZ_SEED) || Date.now() % 1_000_000

async function timed<T>(work: Promise<T>): Promise<[T | string, number]> {
  const started = performance.now()
  const answer = await work.catch((error: unknown) => String(error))
  return [answer, performance.now() - started]
}

test('spoilt forms at every server action: an answer, never an error, and no change by those who may not', async ({
  baseURL,
}) => {
  test.setTimeout(180_000)
  const world = await mintDoorWorld(baseURL)
  const built = builtActions()
  const names = actions.map(([name]) => name)
  const wrong: string[] = []
  let tries = 0
  const play = async (roles: Role[], untilMs: number) => {
    for (let round = 0; performance.now() < untilMs; round++)
      for (const [index, name] of names.entries()) {
        if (performance.now() > untilMs) return
        const action = built.get(name)
        const row = actionRows[name]
        const role = roles[(round + index) % roles.length] ?? 'nobody'
        if (!action || !row) throw new Error(`${name} is not in the build`)
        const [form] = fc.sample(spoilt(row.form(world)), { numRuns: 1, seed: seed + tries++ })
        const [answer, ms] = await timed(
          postAction(world.origin, action, form ?? {}, { cookie: world.cookies[role] }),
        )
        const code = typeof answer === 'string' ? answer : resultOf(answer)
        // On a fast machine the gate counts us away from what may be asked less often.
        if (code.startsWith('status 429')) continue
        if (/^(status|no result|TypeError|Error)/.test(code) || ms > patienceMs)
          wrong.push(`${role} ${name} ${Math.round(ms)} ms ${code} ${JSON.stringify(form).slice(0, 300)}`)
      }
  }
  const owners: Role[] = ['buyer', 'owner', 'editor', 'shipper', 'admin']
  const before = await readThings(world, owners)
  await play(['nobody', 'otherBuyer', 'otherOwner'], performance.now() + seconds * 1000)
  expect(wrong, `seed ${seed}`).toEqual([])
  expect(await readThings(world, owners), `seed ${seed}`).toBe(before)
  await play(owners, performance.now() + seconds * 1000)
  expect(wrong, `seed ${seed}`).toEqual([])
  expect(tries).toBeGreaterThan(names.length)
})

const encoded = oddText.map((text) => encodeURIComponent(text.toWellFormed()).slice(0, 2_000))
const addresses: ((odd: string) => string)[] = [
  (odd) => `/en/products/${odd}`,
  (odd) => `/zh/belts/${odd}`,
  (odd) => `/en/categories/${odd}/${odd}`,
  (odd) => `/en/factories/${odd}`,
  (odd) => `/en/search?q=${odd}&category=${odd}&sort=${odd}&page=${odd}`,
  (odd) => `/en/sign-in?next=${odd}`,
  (odd) => `/en/reset?token=${odd}`,
  (odd) => `/en/account/orders/${odd}?payment=${odd}`,
  (odd) => `/en/seller/orders?status=${odd}&q=${odd}&page=${odd}`,
  (odd) => `/en/admin?status=${odd}&q=${odd}&from=${odd}&page=${odd}`,
  (odd) => `/en/admin/users/${odd}`,
  (odd) => `/api/live?product=${odd}`,
  (odd) => `/api/language?to=${odd}`,
  (odd) => `/api/stripe/return?session_id=${odd}`,
  (odd) => `/media/${odd}/${odd}`,
  (odd) => `/og/product/${odd}.png`,
  (odd) => `/packed/${odd}`,
  (odd) => `/${odd}`,
]

test('odd addresses: no error, no hang', async ({ baseURL }) => {
  test.setTimeout(120_000)
  const { cookies, origin } = await mintDoorWorld(baseURL)
  const wrong: string[] = []
  const until = performance.now() + seconds * 1000
  for (let round = 0; performance.now() < until; round++)
    for (const address of addresses) {
      if (performance.now() > until) break
      const [odd = ''] = fc.sample(encoded, { numRuns: 1, seed: seed + round })
      const cookie = cookies[(['nobody', 'buyer', 'owner', 'admin'] as const)[round % 4] ?? 'nobody']
      const asked = fetch(`${origin}${address(odd)}`, { headers: { cookie }, redirect: 'manual' })
      const [answer, ms] = await timed(asked.then(async (got) => [got.status, await got.text()] as const))
      // A streamed page has sent its 200 before it fails: the digest in its place tells.
      const failed = typeof answer === 'string' || answer[0] >= 500 || /\$RX\("[^"]*","\d+"/.test(answer[1])
      if (failed || ms > patienceMs)
        wrong.push(`${address(odd).slice(0, 300)}: ${typeof answer === 'string' ? answer : answer[0]}`)
    }
  expect(wrong, `seed ${seed}`).toEqual([])
})

test('spoilt calls of every operation of the API: an answer, never an error, and no change by those who may not', async ({
  baseURL,
}) => {
  test.setTimeout(180_000)
  const doors = await mintApiDoors(baseURL ?? '')
  const wrong: string[] = []
  let tries = 0
  const play = async (asked: ApiDoor[], callers: Caller[], untilMs: number) => {
    for (let round = 0; performance.now() < untilMs; round++)
      for (const [index, made] of asked.entries()) {
        if (performance.now() > untilMs) return
        const caller = callers[(round + index) % callers.length] ?? 'nobody'
        const { door } = made
        const call = callOf(made, caller)
        const [odd = call] = fc.sample(spoiltCall(call), { numRuns: 1, seed: seed + tries++ })
        const [answer, ms] = await timed(askOddly(baseURL ?? '', door, odd))
        const failed = typeof answer === 'string' || answer.status >= 500 || ms > patienceMs
        const isLetIn = typeof answer !== 'string' && answer.status < 400 && !mayBeLetIn(made, caller, odd)
        if (failed || isLetIn)
          wrong.push(
            `${caller} ${door.method} ${JSON.stringify(odd).slice(0, 400)}: ${JSON.stringify(answer)}`,
          )
      }
  }
  const guarded = doors.filter(({ door }) => door.operation['x-auth'] !== 'none')
  const before = await readOwners(doors)
  await play(guarded, ['nobody', 'reader', 'stranger'], performance.now() + (seconds / 2) * 1000)
  expect(wrong, `seed ${seed}`).toEqual([])
  expect(tries, 'everybody has tried every door').toBeGreaterThan(3 * guarded.length)
  expect(await readOwners(doors), `seed ${seed}`).toBe(before)
  await play(doors, ['owner'], performance.now() + seconds * 1000)
  expect(wrong, `seed ${seed}`).toEqual([])
})
