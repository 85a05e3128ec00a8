import { createLab } from '@/prisma/factories/labs'
import { pdfBytes } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { expect, test } from '../fixtures'
import { db, mintOffer, mintUser, password } from '../world'

test('a report goes from draft over needs-changes to accepted, and nothing typed is lost on the way', async ({
  page,
  browser,
  signIn,
  at,
  say,
  shopLocale,
}) => {
  test.setTimeout(180_000)
  const offer = await mintOffer({ name: 'Qianbu Test Works' })
  const item = await createTestItem()
  const lab = await createLab({ standardIds: [item.edition.standardId] })
  const editor = await mintUser({ memberships: [{ factoryId: offer.factory.id, role: 'EDITOR' }] })
  const admin = await mintUser({ role: 'ADMIN' })
  const number = `QB-${Date.now()}`

  await signIn(page, editor.email, password)
  await page.goto(at('/seller/reports/new'))
  await page.getByRole('button', { name: say('reports.begin') }).click()
  await page.waitForURL(/\/seller\/reports\/[0-9a-f-]{36}/)

  // What is typed stays through refused files, and through a stored one.
  const numberField = page.getByLabel(say('reports.number'), { exact: true })
  await numberField.fill(number)
  const file = page.locator('input[type=file]')
  const upload = page.getByRole('button', { name: say('reports.upload.upload') })
  await file.setInputFiles({
    name: 'a.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<svg onload="alert(1)"/>'),
  })
  await upload.click()
  await expect(page.getByText(say('errors.badEvidence'))).toBeVisible()
  await file.setInputFiles({
    name: 'b.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(40 * 1024 * 1024, '%PDF-'),
  })
  await upload.click()
  await expect(page.getByText(say('reports.upload.tooLarge'))).toBeVisible()
  await file.setInputFiles({
    name: 'report 7.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(await pdfBytes()),
  })
  await upload.click()
  await expect(page.getByRole('link', { name: /report 7\.pdf/ })).toBeVisible()
  await expect(numberField).toHaveValue(number)

  const nameOf = (row: { nameEn: string; nameZh: string }) => (shopLocale === 'zh' ? row.nameZh : row.nameEn)
  await page.getByLabel(say('reports.lab'), { exact: true }).selectOption(lab.id)
  await page.getByLabel(say('reports.client')).fill('Qianbu Test Works')
  await page.getByLabel(offer.titles[shopLocale]).check()
  await page.getByLabel(say('reports.sampleKind')).selectOption('SENT_IN')
  await page.getByLabel(say('reports.receivedOn')).fill('2026-09-10')
  await page.getByLabel(say('reports.issuedOn')).fill('2026-09-01')
  await page.getByLabel(say('reports.rows.edition')).selectOption(item.editionId)
  await page.getByRole('button', { name: say('reports.rows.add') }).click()
  const value = page.getByLabel(say('reports.rows.value'), { exact: true })
  await expect(value).toBeFocused()
  await value.fill('1e309')
  const submit = page.getByRole('button', { name: say('reports.submit'), exact: true })
  await submit.click()
  await expect(page.getByText(say('fields.decimal'))).toBeVisible()
  await value.fill('100,000')
  await submit.click()
  await expect(page.getByText(say('errors.dateOrder'))).toBeVisible()
  await expect(value).toHaveValue('100,000')
  await page.getByLabel(say('reports.issuedOn')).fill('2026-09-20')
  await submit.click()
  await expect(page.getByText(say('reports.stateNotes.SUBMITTED'))).toBeVisible()

  const desk = await (await browser.newContext()).newPage()
  // The list stays mounted behind the report.
  const stateOf = (state: string) =>
    desk.getByText(say(`reports.states.${state}`), { exact: true }).filter({ visible: true })
  await signIn(desk, admin.email, password)
  // Others have handed in before: the queue shows the oldest first.
  await desk.goto(at(`/admin/reports?q=${number}`))
  await desk.getByRole('link', { name: number }).click()
  await expect(desk.getByText('2.5×')).toBeVisible()
  await desk.getByText(say('reports.return'), { exact: true }).first().click()
  await desk.getByLabel(say('reports.noted.number')).fill('The paper says QB-7.')
  await desk.getByRole('button', { name: say('reports.return') }).click()
  await expect(stateOf('NEEDS_CHANGES')).toBeVisible()

  await page.reload()
  await expect(page.getByText('The paper says QB-7.')).toBeVisible()
  await numberField.fill(`${number}-A`)
  await submit.click()
  await expect(page.getByText(say('reports.stateNotes.SUBMITTED'))).toBeVisible()

  await desk.reload()
  await desk.getByRole('button', { name: say('reports.accept'), exact: true }).click()
  await expect(stateOf('ACCEPTED')).toBeVisible()
  const report = await db.testReport.findFirstOrThrow({
    where: { number: `${number}-A` },
    include: { results: true },
  })
  expect(report).toMatchObject({ status: 'ACCEPTED', assessorId: admin.id })
  expect(report.results[0]?.measured?.toFixed()).toBe('100000')

  await page.goto(at(`/standards/${item.edition.standard.slug}`))
  await expect(page.getByRole('heading', { name: nameOf(item), level: 3 })).toBeVisible()
  await expect(page.getByRole('link', { name: new RegExp(offer.titles[shopLocale]) })).toBeVisible()
})

test('a PDF is a download that can do nothing, and nobody else’s', async ({
  request,
  baseURL,
  signIn,
  page,
}) => {
  const offer = await mintOffer()
  const owner = await mintUser({ memberships: [{ factoryId: offer.factory.id, role: 'OWNER' }] })
  await signIn(page, owner.email, password)
  const answer = await page.context().request.post('/api/evidence', {
    headers: { accept: 'application/json', origin: baseURL ?? '' },
    multipart: {
      factoryId: offer.factory.id,
      locale: 'en',
      file: { name: 'x.html', mimeType: 'text/html', buffer: Buffer.from(await pdfBytes()) },
    },
  })
  expect(answer.status()).toBe(200)
  const { value } = (await answer.json()) as { value: { fileId: string } }
  const path = `/api/evidence/${value.fileId}`
  const own = await page.context().request.get(path)
  expect(own.status()).toBe(200)
  expect(own.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringContaining('attachment; filename="x.html.pdf"'),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cache-control': 'private, no-store',
  })
  expect(own.headers()['content-security-policy']).toContain('sandbox')
  expect((await request.get(path)).status()).toBe(404)
  expect((await request.get(`${path}/view`)).status()).toBe(404)
  const tooLarge = await page.context().request.post('/api/evidence', {
    headers: { accept: 'application/json', origin: baseURL ?? '' },
    multipart: {
      factoryId: offer.factory.id,
      file: { name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(40 * 1024 * 1024) },
    },
  })
  expect(tooLarge.status()).toBe(413)
})
