import { escape, layout } from './pay-layout'
import { formatAmount, formatTime, type Language, type PayText, payText } from './pay-text'
import type { Method, PaymentFailure, SessionRecord } from './records'
import { totals } from './render-session'
import { type CardFault, type CardField, type CardInput, FAILURES, TEST_CARDS } from './test-cards'

/** What the form shows again after a refused attempt. */
export interface FormState {
  method: Method | null
  card: CardInput
  email: string
  faults: Partial<Record<CardField, CardFault>>
  emailWrong: boolean
}

export const EMPTY_FORM: FormState = {
  method: null,
  card: { number: '', expiry: '', cvc: '', name: '' },
  email: '',
  faults: {},
  emailWrong: false,
}

interface Page {
  session: SessionRecord
  language: Language
  action: string
  form: FormState
  failure: PaymentFailure | null
}

function failureText(text: PayText, failure: PaymentFailure): string {
  const name = (Object.keys(FAILURES) as (keyof typeof FAILURES)[]).find(
    (key) => FAILURES[key].code === failure.code && FAILURES[key].declineCode === failure.declineCode,
  )
  return text.failures[name ?? 'decline']
}

function summary(session: SessionRecord, text: PayText, language: Language): string {
  const money = (amount: number) => formatAmount(amount, session.currency)
  const lines = session.lines.map(({ name, description, quantity, unitAmount }) => {
    const note = [`${quantity}\u00a0×\u00a0${money(unitAmount)}`, description].filter(Boolean).join(' · ')
    const price = money(quantity * unitAmount)
    return `<div class="line"><dt>${escape(name)}</dt><dd>${price}</dd><dd class="note">${escape(note)}</dd></div>`
  })
  const { shipping } = session
  if (shipping) {
    const label = `<dt>${text.shipping}</dt><dd>${money(shipping.amount)}</dd>`
    lines.push(`<div class="line">${label}<dd class="note">${escape(shipping.displayName)}</dd></div>`)
  }
  return `<section class="sheet" aria-labelledby="order">
<h1 id="order">${text.order}</h1>
<dl>${lines.join('\n')}
<div class="total"><dt>${text.total}</dt><dd>${money(totals(session).total)}</dd></div></dl>
<p class="note">${text.payBefore(formatTime(session.expiresAt, language))}</p>
</section>`
}

interface Field {
  name: string
  label: string
  value: string
  attributes: string
  problem: string | null
}

function field({ name, label, value, attributes, problem }: Field): string {
  const wrong = problem ? `<p class="wrong" id="${name}-problem">${problem}</p>` : ''
  const marks = problem ? `aria-invalid="true" aria-describedby="${name}-problem"` : ''
  return `<div class="field"><label for="${name}">${label}</label>
<input id="${name}" name="${name}" value="${escape(value)}" ${attributes} ${marks}>${wrong}</div>`
}

function cardFields(text: PayText, form: FormState): string {
  const one = (name: CardField, attributes: string) => {
    const fault = form.faults[name]
    const problem = fault ? text.faults[fault] : null
    return field({
      name,
      label: text[name],
      value: form.card[name],
      attributes: `autocomplete="off" ${attributes}`,
      problem,
    })
  }
  return `${one('number', 'inputmode="numeric" maxlength="32" placeholder="4242 4242 4242 4242"')}
<div class="pair">${one('expiry', 'maxlength="9" placeholder="12/34"')}
${one('cvc', 'inputmode="numeric" maxlength="4" placeholder="123"')}</div>
${one('name', 'maxlength="200"')}`
}

function testCards(text: PayText, action: string): string {
  const rows = TEST_CARDS.map(({ number, outcome }) => {
    const shown = number.replace(/(\d{4})(?=\d)/g, '$1 ')
    const href = `${escape(action)}?card=${number}`
    return `<tr><td><a href="${href}">${shown}</a></td><td>${text.outcomes[outcome]}</td></tr>`
  })
  return `<details open><summary>${text.testCards}</summary><p class="note">${text.testCardsHint}</p>
<table><thead><tr><th scope="col">${text.testNumber}</th><th scope="col">${text.testOutcome}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></details>`
}

function methodChoice({ session, form }: Page, text: PayText): string {
  const chosen = session.methods.find((method) => method === form.method) ?? session.methods[0]
  const choices = session.methods.map((method) => {
    const checked = method === chosen ? ' checked' : ''
    return `<input type="radio" name="method" id="m-${method}" value="${method}"${checked}>
<label class="choice" for="m-${method}">${text.methods[method]}</label>`
  })
  const panels = session.methods.map((method) => {
    const content = method === 'card' ? cardFields(text, form) : `<p class="note">${text.hints[method]}</p>`
    return `<div class="panel panel-${method}">${content}</div>`
  })
  return `<fieldset class="methods"><legend>${text.method}</legend>${choices.join('\n')}${panels.join('\n')}</fieldset>`
}

function contact({ session, form }: Page, text: PayText): string {
  const label = text.email
  if (session.customerEmail) return `<p class="note">${label}: ${escape(session.customerEmail)}</p>`
  const attributes = 'type="email" autocomplete="email" maxlength="254"'
  const problem = form.emailWrong ? text.emailWrong : null
  return field({
    name: 'email',
    label,
    value: form.email || (session.customer?.email ?? ''),
    attributes,
    problem,
  })
}

/** The page on which the buyer chooses how to pay. */
export function payPage(page: Page): string {
  const { session, language, action, form, failure } = page
  const text = payText(language)
  const hasFaults = form.emailWrong || Object.keys(form.faults).length > 0
  const said = hasFaults ? text.checkFields : failure ? failureText(text, failure) : null
  const alert = said ? `<p class="alert" role="alert">${said}</p>` : ''
  const amount = formatAmount(totals(session).total, session.currency)
  const body = `<div class="columns">
${summary(session, text, language)}
<form class="sheet stack" method="post" action="${escape(action)}" novalidate>
${alert}
${contact(page, text)}
${methodChoice(page, text)}
<button class="primary" type="submit">${text.pay(amount)}</button>
${session.methods.includes('card') ? testCards(text, action) : ''}
</form>
</div>`
  return layout({ text, title: text.pay(amount), back: session.cancelUrl, body })
}
