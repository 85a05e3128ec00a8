import type Stripe from 'stripe'

type ErrorType = Stripe.StripeRawError['type']

interface ErrorFields {
  type?: ErrorType
  code?: string
  param?: string
  declineCode?: string
  /** False when the request was refused before anything ran: such a reply is not kept for its idempotency key. */
  ran?: boolean
}

/** A refusal in the words and codes of Stripe's API; the server turns it into the `{"error":{…}}` envelope. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly fields: ErrorFields = {},
  ) {
    super(message)
  }

  get body() {
    const { type = 'invalid_request_error', code, param, declineCode } = this.fields
    return { error: { type, code, param, decline_code: declineCode, message: this.message } }
  }
}

/** A parameter is wrong: 400, and the idempotency key stays free. */
export function badParam(param: string, message: string, code?: string): ApiError {
  return new ApiError(400, message, { code, param, ran: false })
}

/** The object exists but is not in a state that allows the call: 400, kept for the idempotency key. */
export function badState(message: string, code?: string, param?: string): ApiError {
  return new ApiError(400, message, { code, param, ran: true })
}

/** No object with this id: 404 `resource_missing`. */
export function noSuch(kind: string, id: string, param = 'id'): ApiError {
  return new ApiError(404, `No such ${kind}: '${id}'`, { code: 'resource_missing', param, ran: false })
}
