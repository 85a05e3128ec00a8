import { type Answer, html, type Request, seeOther } from './http-message'
import { notice } from './pay-layout'
import { EMPTY_FORM, type FormState, payPage } from './pay-page'
import { languageOf, payText } from './pay-text'
import { approvePayment, askForAuthentication, failPayment, isPayable } from './payments'
import type { CardRecord, Method, SessionRecord } from './records'
import { readCard, TEST_CARDS } from './test-cards'
import { securePage, walletPage } from './wallet-page'
import type { World } from './world'

const PATH = /^\/pay\/([^/]+)(?:\/(alipay|wechat_pay|3ds|left))?$/
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

type StepName = 'choose' | 'alipay' | 'wechat_pay' | '3ds' | 'left'

interface PagePath {
  sessionId: string
  step: StepName
}

function fillIn(session: SessionRecord): string {
  return session.successUrl.replaceAll('{CHECKOUT_SESSION_ID}', session.id)
}

function formOf(body: string): FormState {
  const fields = new URLSearchParams(body)
  const get = (name: string) => (fields.get(name) ?? '').slice(0, 300)
  const method = (['card', 'alipay', 'wechat_pay'] as const).find((known) => known === get('method')) ?? null
  const card = { number: get('number'), expiry: get('expiry'), cvc: get('cvc'), name: get('name') }
  return { ...EMPTY_FORM, method, card, email: get('email').trim() }
}

function formFromLink(query: URLSearchParams): FormState {
  const method =
    (['card', 'alipay', 'wechat_pay'] as const).find((known) => known === query.get('method')) ?? null
  const known = TEST_CARDS.find(({ number }) => number === query.get('card'))
  if (!known) return { ...EMPTY_FORM, method }
  const card = { number: known.number, expiry: '12/34', cvc: '123', name: 'Test Buyer' }
  return { ...EMPTY_FORM, method: 'card', card }
}

/** The buyer's pages under `/pay/`: plain HTML forms that answer with a redirect. */
export function createPayPages(world: World) {
  const base = () => new URL(`${world.publicUrl()}/`).pathname.replace(/\/$/, '')
  const at = (session: SessionRecord, step = '') => `${base()}/pay/${session.id}${step}`

  function closed(session: SessionRecord, language: 'en' | 'zh', step: StepName): string {
    const text = payText(language)
    if (session.status !== 'complete') {
      const link = session.cancelUrl ? { href: session.cancelUrl, label: text.back } : null
      return notice(text, text.expiredTitle, text.expiredLead, link)
    }
    if (step === 'left') return notice(text, text.leftTitle, text.leftLead, null)
    const link = { href: fillIn(session), label: text.toOrder }
    if (session.paymentStatus === 'paid') return notice(text, text.paidTitle, text.paidLead, link)
    return notice(text, text.waitingTitle, text.waitingLead, link)
  }

  function show(session: SessionRecord, step: StepName, language: 'en' | 'zh', form: FormState): Answer {
    if (!isPayable(world, session)) return html(200, closed(session, language, step))
    const text = payText(language)
    if (step === 'alipay' || step === 'wechat_pay') {
      if (!session.methods.includes(step)) return seeOther(at(session))
      return html(200, walletPage({ session, text, action: at(session, `/${step}`) }, step))
    }
    if (step === '3ds' && session.cardInQuestion) {
      return html(
        200,
        securePage({ session, text, action: at(session, '/3ds') }, session.cardInQuestion.last4),
      )
    }
    if (step !== 'choose') return seeOther(at(session))
    const failure = session.intentId ? world.store.get('intents', session.intentId).failure : null
    const hasFaults = form.emailWrong || Object.keys(form.faults).length > 0
    return html(hasFaults ? 422 : 200, payPage({ session, language, action: at(session), form, failure }))
  }

  function emailOf(session: SessionRecord): string {
    return session.customerEmail ?? session.customer?.email ?? ''
  }

  function approve(session: SessionRecord, method: Method, card: CardRecord | null): Answer {
    approvePayment(world, session, { method, card, email: emailOf(session) })
    return seeOther(fillIn(session))
  }

  function choose(session: SessionRecord, language: 'en' | 'zh', form: FormState): Answer {
    const method = form.method
    if (!method || !session.methods.includes(method)) return seeOther(at(session))
    const emailWrong = !session.customerEmail && !EMAIL.test(form.email)
    const read = method === 'card' ? readCard(form.card, world.store.nowMs()) : null
    if (emailWrong || read?.ok === false) {
      return show(session, 'choose', language, {
        ...form,
        emailWrong,
        faults: read?.ok === false ? read.faults : {},
      })
    }
    if (!session.customerEmail) session.customer = { email: form.email, name: null }
    if (method !== 'card') return seeOther(at(session, `/${method}`))
    if (!read?.ok) return seeOther(at(session))
    if (read.outcome === 'success') return approve(session, 'card', read.card)
    if (read.outcome === 'authenticate') {
      askForAuthentication(world, session, read.card)
      return seeOther(at(session, '/3ds'))
    }
    failPayment(world, session, 'card', read.outcome)
    return seeOther(at(session))
  }

  function decide(session: SessionRecord, step: StepName, outcome: string | null): Answer {
    if (step === '3ds' && session.cardInQuestion) {
      if (outcome === 'complete') return approve(session, 'card', session.cardInQuestion)
      if (outcome === 'fail') failPayment(world, session, 'card', 'authentication')
      return seeOther(at(session))
    }
    const isWallet = step === 'alipay' || step === 'wechat_pay'
    if (!isWallet || !session.methods.includes(step)) return seeOther(at(session))
    if (outcome === 'approve') return approve(session, step, null)
    if (outcome === 'vanish') {
      approve(session, step, null)
      return seeOther(at(session, '/left'))
    }
    if (outcome === 'refuse') failPayment(world, session, step, 'refused')
    return seeOther(`${at(session)}?method=${step}`)
  }

  async function handle(request: Request, { sessionId, step }: PagePath): Promise<Answer> {
    const session = world.store.find('sessions', sessionId)
    const language = languageOf(session?.locale ?? null, request.headers['accept-language'])
    const text = payText(language)
    if (!session) return html(404, notice(text, text.unknownTitle, text.unknownLead, null))
    if (request.method === 'GET') return show(session, step, language, formFromLink(request.url.searchParams))
    if (request.method !== 'POST') return html(405, notice(text, text.unknownTitle, text.unknownLead, null))
    if (!isPayable(world, session)) return seeOther(at(session))
    const isChoice = step === 'choose'
    const answer = isChoice
      ? choose(session, language, formOf(request.body))
      : decide(session, step, new URLSearchParams(request.body).get('outcome'))
    await world.store.save()
    return answer
  }

  return {
    /** Which page a request path means, or null when it is none. */
    pathOf(pathname: string): PagePath | null {
      const prefix = base()
      const inner =
        prefix !== '' && pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname
      const match = PATH.exec(inner)
      return match?.[1] ? { sessionId: match[1], step: (match[2] ?? 'choose') as StepName } : null
    },
    handle,
  }
}
