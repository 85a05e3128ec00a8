import type { Method } from './records'
import type { CardFault } from './test-cards'

export type Language = 'en' | 'zh'

const en = {
  lang: 'en',
  sandbox: 'Payment sandbox: no real money',
  order: 'Your order',
  shipping: 'Shipping',
  total: 'Total',
  payBefore: (time: string) => `Pay before ${time}, China time.`,
  back: 'Back to shop',
  email: 'E-mail',
  emailWrong: 'Enter an e-mail address such as name@example.com.',
  method: 'Payment method',
  methods: { card: 'Card', alipay: 'Alipay 支付宝', wechat_pay: 'WeChat Pay 微信支付' } satisfies Record<
    Method,
    string
  >,
  hints: {
    alipay: 'The next page stands in for Alipay. You approve or refuse the payment there.',
    wechat_pay:
      'The next page shows a code in the place of WeChat Pay. You approve or refuse the payment there.',
  },
  number: 'Card number',
  expiry: 'Expiry date (MM/YY)',
  cvc: 'Security code (CVC)',
  name: 'Name on card',
  pay: (amount: string) => `Pay ${amount}`,
  testCards: 'Test cards',
  testCardsHint: 'Choose a number to fill in the form. Do not enter a real card.',
  testNumber: 'Number',
  testOutcome: 'What happens',
  outcomes: {
    success: 'Payment succeeds',
    decline: 'Declined',
    insufficient_funds: 'Not enough money',
    authenticate: '3-D Secure check',
  },
  faults: {
    number_invalid: 'This is not a valid card number. Check the digits.',
    number_unknown: 'Only the test cards listed below work here. Do not enter a real card.',
    expiry_invalid: 'Enter month and year as MM/YY, for example 12/34.',
    expiry_past: 'This card has expired. Enter a later date.',
    cvc_invalid: 'Enter the 3 or 4 digits of the security code.',
    name_missing: 'Enter the name on the card.',
  } satisfies Record<CardFault, string>,
  checkFields: 'Nothing was paid. Correct the marked fields and pay again.',
  failures: {
    decline: 'The card was declined and nothing was paid. Try again or choose another way to pay.',
    insufficient_funds:
      'The card does not have enough money and nothing was paid. Choose another way to pay.',
    authentication:
      'The 3-D Secure check failed and nothing was paid. Try again or choose another way to pay.',
    refused: 'The payment was not approved and nothing was paid. Try again or choose another way to pay.',
  },
  walletTitle: { alipay: 'Simulated Alipay page', wechat_pay: 'Simulated WeChat Pay' },
  walletLead: {
    alipay: 'In the real shop you would be in the Alipay app now.',
    wechat_pay:
      'In the real shop you would scan a code with WeChat now. This drawing stands in for it and cannot be scanned.',
  },
  scan: 'Scan simulation',
  approve: 'Approve and return',
  refuse: 'Refuse',
  vanish: 'Approve, but never return to the shop',
  vanishHint: 'The payment goes through, the browser stays here, and the shop hears of it from its webhook.',
  secureTitle: 'Simulated 3-D Secure check',
  secureLead: (last4: string) =>
    `In the real shop the bank of the card ending in ${last4} would ask you to confirm now.`,
  secureComplete: 'Complete the check',
  secureFail: 'Fail the check',
  leftTitle: 'The payment went through',
  leftLead: 'You can close this window. The shop is told by webhook, not by your browser.',
  paidTitle: 'This order is already paid',
  paidLead: 'Nothing more is charged.',
  waitingTitle: 'The payment is on its way',
  waitingLead: 'The shop will tell you when the money has arrived.',
  toOrder: 'Back to the order',
  expiredTitle: 'This payment page has expired',
  expiredLead: 'Nothing was paid. Go back to the shop to start again.',
  unknownTitle: 'This payment page does not exist',
  unknownLead: 'The address may be incomplete. Nothing was paid.',
}

export type PayText = typeof en

const zh: PayText = {
  lang: 'zh-CN',
  sandbox: '支付沙箱，不会真实扣款',
  order: '订单内容',
  shipping: '运费',
  total: '合计',
  payBefore: (time) => `请在北京时间 ${time} 前付款。`,
  back: '返回商城',
  email: '邮箱',
  emailWrong: '请填写邮箱地址，例如 name@example.com。',
  method: '付款方式',
  methods: { card: '银行卡', alipay: '支付宝', wechat_pay: '微信支付' },
  hints: {
    alipay: '下一页模拟支付宝，您可以在那里同意或拒绝付款。',
    wechat_pay: '下一页用示意二维码模拟微信支付，您可以在那里同意或拒绝付款。',
  },
  number: '卡号',
  expiry: '有效期（月/年）',
  cvc: '安全码（CVC）',
  name: '持卡人姓名',
  pay: (amount) => `支付 ${amount}`,
  testCards: '测试卡',
  testCardsHint: '点选卡号即可填入表单。请勿输入真实卡号。',
  testNumber: '卡号',
  testOutcome: '结果',
  outcomes: {
    success: '付款成功',
    decline: '被拒绝',
    insufficient_funds: '余额不足',
    authenticate: '3-D Secure 验证',
  },
  faults: {
    number_invalid: '卡号无效，请核对数字。',
    number_unknown: '这里只接受下方列出的测试卡，请勿输入真实卡号。',
    expiry_invalid: '请按“月/年”填写，例如 12/34。',
    expiry_past: '此卡已过期，请填写更晚的日期。',
    cvc_invalid: '请填写 3 或 4 位安全码。',
    name_missing: '请填写持卡人姓名。',
  },
  checkFields: '尚未付款。请更正标出的内容后再次支付。',
  failures: {
    decline: '此卡被拒绝，尚未付款。请重试或换一种付款方式。',
    insufficient_funds: '卡内余额不足，尚未付款。请换一种付款方式。',
    authentication: '3-D Secure 验证未通过，尚未付款。请重试或换一种付款方式。',
    refused: '付款未获同意，尚未付款。请重试或换一种付款方式。',
  },
  walletTitle: { alipay: '模拟支付宝页面', wechat_pay: '模拟微信支付' },
  walletLead: {
    alipay: '真实购物时，此刻会打开支付宝。',
    wechat_pay: '真实购物时，此刻用微信扫码付款。下图仅为示意，无法扫描。',
  },
  scan: '模拟扫码',
  approve: '同意付款并返回商城',
  refuse: '拒绝付款',
  vanish: '同意付款，但不返回商城',
  vanishHint: '款项会付出，浏览器停留在这里，商城通过 webhook 得知结果。',
  secureTitle: '模拟 3-D Secure 验证',
  secureLead: (last4) => `真实购物时，尾号 ${last4} 的发卡银行会在此刻要求您确认。`,
  secureComplete: '完成验证',
  secureFail: '验证失败',
  leftTitle: '付款成功',
  leftLead: '您可以关闭此窗口。商城通过 webhook 得知结果，不依赖您的浏览器。',
  paidTitle: '此订单已付款',
  paidLead: '不会重复扣款。',
  waitingTitle: '款项正在途中',
  waitingLead: '到账后商城会通知您。',
  toOrder: '返回订单',
  expiredTitle: '此付款页已过期',
  expiredLead: '尚未付款。请返回商城重新发起支付。',
  unknownTitle: '此付款页不存在',
  unknownLead: '网址可能不完整。尚未付款。',
}

const TEXTS: Record<Language, PayText> = { en, zh }

export function payText(language: Language): PayText {
  return TEXTS[language]
}

/** The session's language; `auto` or none follows the browser's first accepted language. */
export function languageOf(locale: string | null, accepted: string | undefined): Language {
  const tag = locale && locale !== 'auto' ? locale : (accepted ?? '')
  return tag.trim().toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

/** Minor units as a price in the field's usual form: ¥1,299.00. */
export function formatAmount(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

/** A moment in China time: 21 Nov 2026, 16:40 or 2026年11月21日 16:40. */
export function formatTime(seconds: number, language: Language): string {
  const month = language === 'zh' ? 'long' : 'short'
  const zone = { timeZone: 'Asia/Shanghai', hourCycle: 'h23' } as const
  const shape = { year: 'numeric', month, day: 'numeric', hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { ...zone, ...shape }).format(
    seconds * 1_000,
  )
}
