import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { basket, createWorld } from './test-world'

let world: Awaited<ReturnType<typeof createWorld>>
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const GOOD = { method: 'card', number: '4242 4242 4242 4242', expiry: '12/34', cvc: '123', name: 'Lin Mei' }

async function open(more: object = {}) {
  const { id, url } = await world.stripe.checkout.sessions.create({ ...basket(), ...more })
  const submit = (fields: Record<string, string>, step = '') =>
    fetch(`${url}${step}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  const page = async (step = '') => (await fetch(`${url}${step}`)).text()
  const session = () => world.stripe.checkout.sessions.retrieve(id)
  return {
    id,
    url: String(url),
    path: `/pay/${id}`,
    submit,
    page,
    session,
    done: `http://127.0.0.1:9/done?session=${id}`,
  }
}

const goesTo = (response: Response) => [response.status, response.headers.get('location')]

test('shows the lines, the total and the sandbox mark in the session language', async () => {
  const english = await (await open({ locale: 'en' })).page()
  expect(english).toContain('Payment sandbox: no real money')
  expect(english).toContain('Knitted runner, black, 42')
  expect(english).toContain('Pay ¥329.90')
  const chinese = await (await open({ locale: 'zh' })).page()
  expect(chinese).toContain('支付沙箱，不会真实扣款')
  expect(chinese).toContain('lang="zh-CN"')
})

test('offers only the allowed methods and escapes what the shop sent', async () => {
  const line = {
    quantity: 1,
    price_data: { currency: 'cny', unit_amount: 500, product_data: { name: '<script>x</script>' } },
  }
  const html = await (await open({ allowed_payment_method_types: ['alipay'], line_items: [line] })).page()
  expect(html).toContain('value="alipay"')
  expect(html).not.toContain('value="card"')
  expect(html).not.toContain('<script>')
})

describe('card', () => {
  test('pays and returns to the shop, and cannot pay twice', async () => {
    const at = await open()
    expect(goesTo(await at.submit(GOOD))).toEqual([303, at.done])
    expect((await at.session()).payment_status).toBe('paid')
    expect(goesTo(await at.submit(GOOD))).toEqual([303, at.path])
    expect(await at.page()).toContain(at.done)
    expect(Object.values(world.sandbox.state.charges).filter(({ amount }) => amount === 32_990)).toHaveLength(
      1,
    )
  })

  test('marks each wrong field and asks for an e-mail when the shop gave none', async () => {
    const at = await open({ customer_email: undefined })
    const response = await at.submit({
      method: 'card',
      number: '4242 4242 4242 4241',
      expiry: '13/99',
      cvc: '1',
      name: '',
    })
    const html = await response.text()
    expect(response.status).toBe(422)
    for (const name of ['email', 'number', 'expiry', 'cvc', 'name'])
      expect(html).toContain(`id="${name}-problem"`)
    expect(goesTo(await at.submit({ ...GOOD, email: 'lin@example.com' }))).toEqual([303, at.done])
    expect((await at.session()).customer_details?.email).toBe('lin@example.com')
  })

  test('refuses an expired card and a number that is no test card', async () => {
    const at = await open({ locale: 'en' })
    const html = await (await at.submit({ ...GOOD, number: '4111111111111111', expiry: '01/20' })).text()
    expect(html).toContain('Only the test cards')
    expect(html).toContain('has expired')
  })

  test('declined: stays on the page with the reason, then pays', async () => {
    const at = await open({ locale: 'en' })
    expect(goesTo(await at.submit({ ...GOOD, number: '4000000000000002' }))).toEqual([303, at.path])
    expect(await at.page()).toContain('The card was declined')
    expect(goesTo(await at.submit({ ...GOOD, number: '4000000000009995' }))).toEqual([303, at.path])
    expect(await at.page()).toContain('not have enough money')
    expect(goesTo(await at.submit(GOOD))).toEqual([303, at.done])
  })

  test.each(['4000002500003155', '4000000000003220'])(
    '3-D Secure with %s: fails, then completes',
    async (number) => {
      const at = await open({ locale: 'en' })
      expect(goesTo(await at.submit({ ...GOOD, number }))).toEqual([303, `${at.path}/3ds`])
      expect(await at.page('/3ds')).toContain(number.slice(-4))
      expect(goesTo(await at.submit({ outcome: 'fail' }, '/3ds'))).toEqual([303, at.path])
      expect(await at.page()).toContain('3-D Secure check failed')
      expect(goesTo(await at.submit({ outcome: 'complete' }, '/3ds'))).toEqual([303, at.path])
      await at.submit({ ...GOOD, number })
      expect(goesTo(await at.submit({ outcome: 'complete' }, '/3ds'))).toEqual([303, at.done])
      expect((await at.session()).payment_status).toBe('paid')
    },
  )
})

describe.each(['alipay', 'wechat_pay'])('%s', (method) => {
  test('refused, then approved', async () => {
    const at = await open({ locale: 'en' })
    expect(goesTo(await at.submit({ method }))).toEqual([303, `${at.path}/${method}`])
    expect(goesTo(await at.submit({ outcome: 'refuse' }, `/${method}`))).toEqual([
      303,
      `${at.path}?method=${method}`,
    ])
    expect(await at.page()).toContain('was not approved')
    expect(goesTo(await at.submit({ outcome: 'approve' }, `/${method}`))).toEqual([303, at.done])
  })

  test('approved without coming back', async () => {
    const at = await open({ locale: 'en' })
    expect(goesTo(await at.submit({ outcome: 'vanish' }, `/${method}`))).toEqual([303, `${at.path}/left`])
    expect(await at.page('/left')).toContain('You can close this window')
    expect((await at.session()).payment_status).toBe('paid')
  })
})

test('an expired session says so, an unknown one is 404', async () => {
  const at = await open({ locale: 'en' })
  await world.stripe.checkout.sessions.expire(at.id)
  expect(await at.page()).toContain('has expired')
  expect(goesTo(await at.submit(GOOD))).toEqual([303, at.path])
  expect((await fetch(`${world.sandbox.url}/pay/cs_test_none`)).status).toBe(404)
})

test('works behind a public address with a path', async () => {
  const behind = await createWorld({ publicUrl: 'https://shop.example/payments/' })
  const { url, id } = await behind.stripe.checkout.sessions.create(basket())
  expect(url).toBe(`https://shop.example/payments/pay/${id}`)
  for (const prefix of ['', '/payments']) {
    const page = await (await fetch(`${behind.sandbox.url}${prefix}/pay/${id}`)).text()
    expect(page).toContain(`action="/payments/pay/${id}"`)
  }
  await behind.close()
})
