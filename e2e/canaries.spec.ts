import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashToken } from '@/lib/accounts/issue-token'
import { pages, routes } from './doors/open-doors'
import { type DoorWorld, mintDoorWorld, type Role, roles } from './doors/world'
import { expect, test } from './fixtures'
import { readLog } from './logged'
import { db } from './world'

type Canary = { what: string; text: string; mayShow: readonly Role[] }

const mark = (name: string) => `${name}${randomBytes(5).toString('hex')}`
const strangers: Role[] = ['nobody', 'otherBuyer', 'otherOwner']
const staff = ['owner', 'editor', 'shipper'] as const

/** What stands in the environment of the shop and nowhere else. */
function secrets(): Canary[] {
  const { AUTH_SECRET, STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, DATABASE_URL = '' } = process.env
  const all = { AUTH_SECRET, STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, DATABASE_URL }
  const password = URL.canParse(DATABASE_URL) ? decodeURIComponent(new URL(DATABASE_URL).password) : ''
  return [...Object.entries(all), ['database password', password] as const].flatMap(([what, text]) =>
    text && text.length >= 8 ? [{ what, text, mayShow: [] }] : [],
  )
}

/** Gives the world's buyer a name, addresses and secrets found nowhere else. */
async function plant(world: DoorWorld): Promise<Canary[]> {
  const { id } = world.people.buyer
  const name = mark('Name')
  const email = `${mark('mail')}@example.com`
  const phone = `139${Math.floor(Math.random() * 1e8)
    .toString()
    .padStart(8, '0')}`
  const street = mark('Street')
  const token = randomBytes(24).toString('base64url')
  const tokenHash = hashToken(token)
  await db.user.update({ where: { id }, data: { name, email } })
  await db.address.updateMany({ where: { userId: id }, data: { recipient: name, phone, street } })
  for (const { id: orderId, address } of await db.order.findMany({ where: { userId: id } }))
    await db.order.update({
      where: { id: orderId },
      data: { address: { ...(address as object), recipient: name, phone, street } },
    })
  await db.authToken.create({
    data: { userId: id, purpose: 'CONFIRM_EMAIL', tokenHash, expiresAt: new Date(Date.now() + 3_600_000) },
  })
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id } })
  // A factory that must send a parcel sees where to, and nothing else of the buyer.
  const sender = ['buyer', 'admin', ...staff] as const
  return [
    { what: 'name', text: name, mayShow: sender },
    { what: 'e-mail', text: email, mayShow: ['buyer', 'admin'] },
    { what: 'phone', text: phone, mayShow: sender },
    { what: 'street', text: street, mayShow: sender },
    { what: 'password hash', text: passwordHash ?? '', mayShow: [] },
    { what: 'link token', text: token, mayShow: [] },
    { what: 'token hash', text: tokenHash, mayShow: [] },
  ]
}

const found = (text: string, canaries: Canary[], role?: Role) =>
  canaries
    .filter((canary) => canary.text && text.includes(canary.text))
    .filter((canary) => !role || !canary.mayShow.includes(role))
    .map(({ what }) => what)

test('nobody is shown another person’s data or a secret, on no page and in no answer', async ({
  baseURL,
}) => {
  test.setTimeout(240_000)
  const world = await mintDoorWorld(baseURL)
  const canaries = [...(await plant(world)), ...secrets()]
  expect(canaries.length).toBeGreaterThan(9)
  const paths = pages
    // The demo's mailbox shows all mail to everybody, which is what it is for; it does not exist outside the demo.
    .filter(([folder]) => folder !== 'dev/mail')
    .map(([folder, { at }]) => `${folder.startsWith('[locale]') ? '/en' : ''}${at(world)}`)
  const handlers = routes
    .filter(([door]) => door.startsWith('GET') && !/dev\/mail|\bog\//.test(door))
    .map(([, { at }]) => at(world))
  const wrong: string[] = []
  let shown = 0
  const read = async (role: Role) => {
    for (const path of [...paths, ...handlers]) {
      // Strangers also ask as the router does, which is first sent to an address of its own.
      const isPersonal = /^\/en\/(account|checkout|seller|admin)/.test(path)
      for (const asRouter of isPersonal && strangers.includes(role) ? [false, true] : [false]) {
        const answer = await fetch(`${world.origin}${path}`, {
          headers: { cookie: world.cookies[role], ...(asRouter ? { rsc: '1' } : {}) },
          redirect: asRouter ? 'follow' : 'manual',
        })
        const text = `${JSON.stringify([...answer.headers])}${await answer.text()}`
        if (found(text, canaries).length) shown += 1
        for (const what of found(text, canaries, role)) wrong.push(`${role} ${path}: ${what}`)
      }
    }
  }
  await Promise.all(roles.map(read))
  expect(wrong).toEqual([])
  // The buyer's own pages do show them: the search finds what is there.
  expect(shown).toBeGreaterThan(5)
  const lines = readLog()
  expect(lines.length, 'the log of this run').toBeGreaterThan(0)
  expect(found(lines, canaries), 'logs').toEqual([])
})

test('no secret and no server-side name stands in what browsers download', () => {
  const folder = '.next/static'
  const bundle = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|css|map|json)$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n')
  expect(bundle.length).toBeGreaterThan(100_000)
  expect(found(bundle, secrets())).toEqual([])
  for (const name of [
    'AUTH_SECRET',
    'STRIPE_SECRET_KEY',
    'STRIPE_WEBHOOK_SECRET',
    'DATABASE_URL',
    'passwordHash',
    'SMTP_URL',
  ])
    expect(bundle, name).not.toContain(name)
})
