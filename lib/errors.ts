/** Every expected failure has a code; its words are `errors.<code>` in the messages. */
export const errorCodes = [
  'invalid',
  'notFound',
  'forbidden',
  'signInNeeded',
  'conflict',
  'tooMany',
  'badCredentials',
  'emailTaken',
  'linkExpired',
  'wrongPassword',
  'soldOut',
  'fewerLeft',
  'variantGone',
  'factoryPaused',
  'cartEmpty',
  'cartTooLarge',
  'cartHasProblems',
  'notServed',
  'addressMissing',
  'totalTooHigh',
  'totalChanged',
  'orderClosed',
  'alreadyPaid',
  'paymentUnavailable',
  'notRefundable',
  'refundNothing',
  'refundTooMuch',
  'refundChanged',
  'refundTooLate',
  'alreadyShipped',
  'nothingToShip',
  'trackingTaken',
  'stockTooLow',
  'badImage',
  'imageTooLarge',
  'lastAdmin',
  'self',
  'staleVersion',
  'tooManyImages',
  'tooManyFacts',
  'skuTaken',
  'weakPassword',
  'region',
  'outboundAddress',
  'unknownHost',
  'tooManyWebhooks',
  'webhookOff',
  'tooManyTokens',
  'readOnlyToken',
  'malformed',
  'methodNotAllowed',
  'mediaType',
  'bodyTooLarge',
  'idempotencyKeyMissing',
  'idempotencyKeyReused',
  'requestInFlight',
  'internal',
  'wrongCode',
  'codeNeeded',
  'stepExpired',
  'secondFactorNeeded',
  'ordersOpen',
  'lastOwner',
  'dayAhead',
  'lotCodeTaken',
  'lotEmpty',
  'lotShipped',
  'lotStopped',
  'lotUnderReport',
  'lotNeeded',
  'lotShort',
  'lotTooMany',
  'lotInOtherCase',
  'caseClosed',
  'noReturnOffer',
  'nothingToNotice',
  'unitMismatch',
] as const
export type ErrorCode = (typeof errorCodes)[number]
/** What can be said beside a field: any error, or one of the plain sentences of `fields`. */
export type FieldCode = ErrorCode | 'choice' | 'consent' | 'required'

/** A failure the caller can be told about: `code` names the message, `params` fill it, `fields` point at inputs. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly params: Record<string, string | number>
  readonly fields: Record<string, FieldCode>

  constructor(
    code: ErrorCode,
    options: { params?: Record<string, string | number>; fields?: Record<string, FieldCode> } = {},
  ) {
    super(code)
    this.name = 'DomainError'
    this.code = code
    this.params = options.params ?? {}
    this.fields = options.fields ?? {}
  }
}
