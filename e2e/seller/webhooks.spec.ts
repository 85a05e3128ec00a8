import { createHmac } from 'node:crypto'
import { startReceiver } from '@/scripts/test/receiver'
import { expect, test } from '../fixtures'
import { db, mintOffer, mintUser, password } from '../world'
import { mintPaidPart } from './paid-part'

test('an owner registers a receiver, a paid order arrives signed, and what failed is resent', async ({
  page,
  signIn,
  at,
  say,
}) => {
  test.setTimeout(120_000)
  const offer = await mintOffer()
  const owner = await mintUser({ memberships: [{ factoryId: offer.factory.id, role: 'OWNER' }] })
  const receiver = await startReceiver((response) => response.writeHead(500).end('out of paper'))
  try {
    await signIn(page, owner.email, password)
    await page.goto(at('/seller/integrations'))
    const form = page.getByRole('form', { name: say('integrations.add') })
    await form.getByLabel(say('integrations.address'), { exact: true }).fill('http://169.254.169.254/latest')
    await form.getByRole('button', { name: say('integrations.add') }).click()
    await expect(form.getByText(say('fields.choice'))).toBeVisible()
    await form.getByRole('checkbox', { name: /order\.paid/ }).check()
    await form.getByRole('button', { name: say('integrations.add') }).click()
    await expect(form.getByText(say('errors.outboundAddress')).last()).toBeVisible()
    await form.getByLabel(say('integrations.address'), { exact: true }).fill(receiver.url)
    await form.getByRole('button', { name: say('integrations.add') }).click()
    await expect(form.getByText(say('integrations.secretOnce'))).toBeVisible()
    const secret = await form.locator('[data-secret]').innerText()
    await form.getByRole('link', { name: say('integrations.openEndpoint') }).click()
    await expect(page.getByRole('heading', { level: 1, name: receiver.url })).toBeVisible()
    await expect.poll(() => page.content()).not.toContain(secret)

    const part = await mintPaidPart(offer)
    await expect.poll(() => receiver.received.length).toBe(1)
    const [got] = receiver.received
    if (!got) throw new Error('nothing was received')
    const { headers, body } = got
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const digest = createHmac('sha256', key).update(signed).digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${digest}`)
    expect(JSON.parse(body)).toMatchObject({
      type: 'order.paid',
      data: { subOrder: { number: part.number }, delivery: { to: { city: '杭州市' } } },
    })

    await page.reload()
    await expect(page.getByRole('cell', { name: say('integrations.deliveryStates.WAITING') })).toBeVisible()
    await page.getByRole('link', { name: /order\.paid/ }).click()
    await expect(page.getByText('out of paper')).toBeVisible()
    receiver.answerWith((response) => response.end('printed'))
    await page.getByRole('button', { name: say('integrations.resend') }).click()
    await expect(page.getByText(say('integrations.attempt', { number: 2, result: 'HTTP 200' }))).toBeVisible({
      timeout: 20_000,
    })
    await expect(
      page.getByText(say('integrations.deliveryStates.DELIVERED')).filter({ visible: true }),
    ).toBeVisible()
    expect(receiver.received[1]?.headers['webhook-id']).toBe(headers['webhook-id'])

    await page.getByRole('link', { name: receiver.url }).click()
    await page.getByRole('button', { name: say('integrations.sendTest') }).click()
    await expect.poll(() => receiver.received.length).toBe(3)
    expect(JSON.parse(receiver.received[2]?.body ?? '')).toMatchObject({ type: 'endpoint.test' })
  } finally {
    await receiver.stop()
  }
})

test('a new secret signs beside the old one, and a deleted endpoint is gone', async ({
  page,
  signIn,
  at,
  say,
  like,
}) => {
  test.setTimeout(120_000)
  const offer = await mintOffer()
  const owner = await mintUser({ memberships: [{ factoryId: offer.factory.id, role: 'OWNER' }] })
  const receiver = await startReceiver()
  try {
    await signIn(page, owner.email, password)
    await page.goto(at('/seller/integrations'))
    const form = page.getByRole('form', { name: say('integrations.add') })
    await form.getByLabel(say('integrations.address'), { exact: true }).fill(receiver.url)
    await form.getByRole('checkbox', { name: /order\.shipped/ }).check()
    await form.getByRole('button', { name: say('integrations.add') }).click()
    await form.getByRole('link', { name: say('integrations.openEndpoint') }).click()
    const secretForm = page.getByRole('form', { name: say('integrations.newSecret') })
    await secretForm.getByRole('button', { name: say('integrations.newSecret') }).click()
    await expect(secretForm.getByText(like('integrations.oldSecretUntil'))).toBeVisible()
    await page.getByRole('button', { name: say('integrations.sendTest') }).click()
    await expect.poll(() => receiver.received[0]?.headers['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/)
    await page.getByText(say('integrations.remove')).click()
    await page.getByRole('button', { name: say('integrations.removeNow') }).click()
    await expect(page.getByText(say('integrations.noEndpoints'))).toBeVisible()
    expect(await db.webhookEndpoint.count({ where: { factoryId: offer.factory.id } })).toBe(0)
  } finally {
    await receiver.stop()
  }
})
