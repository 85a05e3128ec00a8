import { createProven } from '@/prisma/factories/awards'
import { createBadges, recompute } from '@/prisma/factories/badges'
import { expect, test } from '../fixtures'
import { mintPaidPart } from '../seller/paid-part'
import { db, mintOffer, mintUser, password } from '../world'

test('from the lot on the line to the closed case: shipped, told, answered, written down', async ({
  browser,
  page,
  signIn,
  at,
  say,
  like,
  mail,
  shopLocale,
}) => {
  test.setTimeout(180_000)
  const offer = await mintOffer({ available: 20 })
  const owner = await mintUser({ memberships: [{ factoryId: offer.factory.id, role: 'OWNER' }] })
  const code = 'PT-2611A'

  // The factory registers the lot.
  await signIn(page, owner.email, password)
  await page.goto(at(`/seller/lots/new?product=${offer.product.id}`))
  await page.getByRole('textbox', { name: say('lots.code') }).fill(code)
  await page.getByLabel(say('lots.madeOn')).fill('2099-01-01')
  await page.getByRole('button', { name: say('lots.register') }).click()
  await expect(page.getByText(say('errors.dayAhead'))).toBeVisible()
  await expect(page.getByRole('textbox', { name: say('lots.code') })).toHaveValue(code)
  await page.getByLabel(say('lots.madeOn')).fill('2026-11-03')
  await page.getByRole('textbox', { name: like('lots.piecesOf') }).fill('12')
  await page.getByRole('button', { name: say('lots.register') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(code)
  const lot = await db.lot.findFirstOrThrow({ where: { productId: offer.product.id } })
  const { award, report } = await createProven({ variant: offer.variant, lotId: lot.id })

  // The shipper names it.
  const subOrder = await mintPaidPart(offer, 2)
  await page.goto(at(`/seller/orders/${subOrder.id}`))
  const choice = page.getByRole('combobox', { name: like('lots.fromLot') })
  await expect(choice).toHaveValue(lot.id)
  await choice.selectOption('')
  await page.getByLabel(say('seller.trackingNumber')).fill('SF20000001')
  await page.getByRole('button', { name: say('seller.shipParcel') }).click()
  await expect(page.getByText(say('errors.lotNeeded')).first()).toBeVisible()
  await choice.selectOption(lot.id)
  await page.getByRole('button', { name: say('seller.shipParcel') }).click()
  await expect(page.getByText(say('seller.shippedOf', { shipped: 2, ordered: 2 }))).toBeVisible()
  await page.goto(at(`/seller/orders/${subOrder.id}/slip`))
  await expect(page.getByRole('article')).toContainText(`${code} × 2`)

  // The buyer sees it on the order line.
  const buyer = await db.user.findUniqueOrThrow({ where: { id: subOrder.order.userId } })
  await db.user.update({ where: { id: buyer.id }, data: { locale: shopLocale } })
  const buyers = await browser.newContext()
  const buyerPage = await buyers.newPage()
  await signIn(buyerPage, buyer.email, password)
  await buyerPage.goto(at(`/account/orders/${subOrder.orderId}`))
  await expect(buyerPage.getByText(like('verify.yourLot'))).toContainText(code)
  await buyerPage.getByRole('link', { name: say('verify.lotReport', { number: report.number }) }).click()
  await expect(buyerPage.getByRole('status').filter({ hasText: say('verify.states.genuine') })).toBeVisible()

  // An admin opens a case, which stops the lot and suspends the badges.
  const admin = await mintUser({ role: 'ADMIN' })
  const admins = await browser.newContext()
  const desk = await admins.newPage()
  await signIn(desk, admin.email, password)
  await desk.goto(at(`/admin/cases/new?product=${offer.product.slug}`))
  await desk.getByRole('checkbox', { name: new RegExp(code) }).check()
  await desk.getByRole('textbox', { name: say('cases.reasonZh') }).fill('缝线在洗涤后脱开。')
  await desk.getByRole('textbox', { name: say('cases.reasonEn') }).fill('Seams open in the wash.')
  await desk.getByLabel(say('cases.returnOffer')).selectOption('FREE_RETURN')
  await desk.getByRole('button', { name: say('cases.open'), exact: true }).click()
  await expect(desk.getByText(say('fields.required'))).toBeVisible()
  await desk.getByLabel(say('cases.returnPlace')).fill('高阳县织里路8号 退货部 0312 555 0148')
  await desk.getByRole('button', { name: say('cases.open'), exact: true }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('QC-')
  await expect(desk.getByText(say('cases.lotStopped'))).toBeVisible()
  expect(await db.lotVariant.findFirst({ where: { lotId: lot.id } })).toMatchObject({ shipped: 2, held: 10 })
  await expect(desk.getByText(buyer.email)).toBeVisible()
  await desk.getByRole('button', { name: say('cases.notify') }).click()
  await expect(desk.getByText(say('cases.notified'))).toBeVisible()
  await expect(desk.getByText(say('cases.noAnswer'))).toBeVisible()

  // Everybody sees that the badge is suspended, within two seconds and without an account.
  await expect(async () => {
    await buyerPage.goto(at(`/verify/${award.id}`))
    await expect(buyerPage.getByText(say('verify.states.suspended'), { exact: true })).toBeVisible({
      timeout: 500,
    })
  }).toPass({ timeout: 2_500 })

  // The buyer is told and answers.
  const letter = await mail(buyer.email, new RegExp(offer.titles[shopLocale]))
  expect(letter.text).toContain(shopLocale === 'zh' ? '缝线在洗涤后脱开' : 'Seams open in the wash')
  const notice = await db.caseNotice.findFirstOrThrow({ where: { userId: buyer.id } })
  await buyerPage.goto(at(`/account/notices/${notice.id}`))
  await buyerPage.getByRole('button', { name: like('cases.sendBack') }).click()
  await expect(buyerPage.getByText(say('cases.returnTitle'))).toBeVisible()

  // The admin takes the list along and closes with what was done.
  await desk.reload()
  await expect(desk.getByText(say('cases.answers.RETURN'), { exact: true })).toBeVisible()
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('link', { name: say('cases.download') }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^QC-\d+\.csv$/)
  await desk.getByRole('textbox', { name: say('cases.correctionZh') }).fill('改用双针缝线。')
  await desk
    .getByRole('textbox', { name: say('cases.correctionEn') })
    .fill('Double-needle seams from now on.')
  await desk.getByRole('button', { name: say('cases.close'), exact: true }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(say('cases.states.CLOSED'))
  await buyerPage.goto(at(`/account/notices/${notice.id}`))
  await expect(buyerPage.getByText(say('cases.settled'))).toBeVisible()
  await Promise.all([buyers.close(), admins.close()])
})

test('a stranger checks a badge from its box, and a number that never was', async ({
  page,
  request,
  at,
  say,
}) => {
  await createBadges()
  const { award, product } = await createProven()
  await recompute({ productIds: [product.id] }, new Date())
  await page.goto(`/verify/${award.id}`)
  await expect(page.getByRole('status').filter({ hasText: /Genuine|真实/ })).toBeVisible()
  const jwt = await request.get(`/verify/${award.id}/credential.jwt`)
  expect(jwt.headers()['content-type']).toBe('application/vc+jwt')
  const { id } = await (await request.get('/.well-known/did.json')).json()
  const payload = JSON.parse(Buffer.from((await jwt.text()).split('.')[1] ?? '', 'base64url').toString())
  expect(payload).toMatchObject({ iss: id, name: expect.stringContaining('Twice the standard') })
  expect(await (await request.get(payload.credentialStatus.id)).json()).toMatchObject({
    revokedCredential: [],
  })

  // Lapsed by the clock, and nobody has said so: the cached page's live line and the credential know it at once.
  await db.award.update({ where: { id: award.id }, data: { until: new Date(Date.now() - 1_000) } })
  await page.goto(at(`/verify/${award.id}`))
  await expect(page.getByRole('status').filter({ hasText: say('verify.states.lapsed') })).toBeVisible()
  expect((await request.get(`/verify/${award.id}/credential.jwt`)).status()).toBe(410)
  const list = await (await request.get(`/verify/${award.id}/status.json`)).json()
  expect(list.revokedCredential).toMatchObject([{ revoked: true, revocationReason: 'Its evidence ran out.' }])

  const nothing = await page.goto(at('/verify/01939b2e-7c00-7000-8000-000000000001'))
  expect(nothing?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: say('verify.noAward') })).toBeVisible()
  expect((await request.get(at('/verify/nonsense'))).status()).toBe(404)
  expect((await request.get('/verify/nonsense/credential.jwt')).status()).toBe(404)
})
