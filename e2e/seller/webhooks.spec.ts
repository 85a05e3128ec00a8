import { createHmac } from 'node:crypto'
import { startReceiver } from '@/scripts/test/receiver'
import { expect, test } from '../fixtures'
import { db, mintOffer, mintUser, password } from '../world'
import { mintPaidPart } from './paid-part'

const words = {
  en: {
    address: 'Address',
    add: 'Add an endpoint',
    only: /without a user name/,
    choose: 'Choose one of the options.',
    once: 'This is the only time it is shown.',
    open: 'Open this endpoint',
    waiting: 'Waiting',
    resend: 'Resend',
    arrived: 'Arrived',
    test: 'Send a test event',
    attempt: 'Attempt 2: HTTP 200',
  },
  zh: {
    address: '地址',
    add: '添加接收地址',
    only: /地址中不要带用户名/,
    choose: '请选择其中一项。',
    once: '密钥只显示这一次',
    open: '查看该接收地址',
    waiting: '待发送',
    resend: '重新发送',
    arrived: '已送达',
    test: '发送测试事件',
    attempt: '第 2 次：HTTP 200',
  },
} as const

test('an owner registers a receiver, a paid order arrives signed, and what failed is resent', async ({
  page,
  signIn,
  shopLocale,
}) => {
  test.setTimeout(120_000)
  const locale = shopLocale
  const say = words[locale]
  const offer = await mintOffer()
  const owner = await mintUser({ memberships: [{ factoryId: offer.factory.id, role: 'OWNER' }] })
  const receiver = await startReceiver((response) => response.writeHead(500).end('out of paper'))
  try {
    await signIn(page, owner.email, password)
    await page.goto(`/${locale}/seller/integrations`)
    const form = page.getByRole('form', { name: say.add })
    await form.getByLabel(say.address, { exact: true }).fill('http://169.254.169.254/latest')
    await form.getByRole('button', { name: say.add }).click()
    await expect(form.getByText(say.choose)).toBeVisible()
    await form.getByRole('checkbox', { name: /order\.paid/ }).check()
    await form.getByRole('button', { name: say.add }).click()
    await expect(form.getByText(say.only).last()).toBeVisible()
    await form.getByLabel(say.address, { exact: true }).fill(receiver.url)
    await form.getByRole('button', { name: say.add }).click()
    await expect(form.getByText(say.once)).toBeVisible()
    const secret = await form.locator('[data-secret]').innerText()
    await form.getByRole('link', { name: say.open }).click()
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
    await expect(page.getByRole('cell', { name: say.waiting })).toBeVisible()
    await page.getByRole('link', { name: /order\.paid/ }).click()
    await expect(page.getByText('out of paper')).toBeVisible()
    receiver.answerWith((response) => response.end('printed'))
    await page.getByRole('button', { name: say.resend }).click()
    await expect(page.getByText(say.attempt)).toBeVisible({ timeout: 20_000 })
    await expect(page.getByText(say.arrived).filter({ visible: true })).toBeVisible()
    expect(receiver.received[1]?.headers['webhook-id']).toBe(headers['webhook-id'])

    await page.getByRole('link', { name: receiver.url }).click()
    await page.getByRole('button', { name: say.test }).click()
    await expect.poll(() => receiver.received.length).toBe(3)
    expect(JSON.parse(receiver.received[2]?.body ?? '')).toMatchObject({ type: 'endpoint.test' })
  } finally {
    await receiver.stop()
  }
})

test('a new secret signs beside the old one, and a deleted endpoint is gone', async ({ page, signIn }) => {
  test.setTimeout(120_000)
  const offer = await mintOffer()
  const owner = await mintUser({ memberships: [{ factoryId: offer.factory.id, role: 'OWNER' }] })
  const receiver = await startReceiver()
  try {
    await signIn(page, owner.email, password)
    await page.goto('/en/seller/integrations')
    const form = page.getByRole('form', { name: 'Add an endpoint' })
    await form.getByLabel('Address', { exact: true }).fill(receiver.url)
    await form.getByRole('checkbox', { name: /order\.shipped/ }).check()
    await form.getByRole('button', { name: 'Add an endpoint' }).click()
    await form.getByRole('link', { name: 'Open this endpoint' }).click()
    const secretForm = page.getByRole('form', { name: 'Make a new secret' })
    await secretForm.getByRole('button', { name: 'Make a new secret' }).click()
    await expect(secretForm.getByText(/The old secret still signs until/)).toBeVisible()
    await page.getByRole('button', { name: 'Send a test event' }).click()
    await expect.poll(() => receiver.received[0]?.headers['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/)
    await page.getByText('Delete this endpoint').click()
    await page.getByRole('button', { name: 'Delete it for good' }).click()
    await expect(page.getByText('No endpoint yet. Add one below.')).toBeVisible()
    expect(await db.webhookEndpoint.count({ where: { factoryId: offer.factory.id } })).toBe(0)
  } finally {
    await receiver.stop()
  }
})
