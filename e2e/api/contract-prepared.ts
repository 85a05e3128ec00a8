/** What a call of one operation needs beyond the examples of the document. */
export type Prepared = {
  /** e.g. Authorization, X-Cart-Token */
  headers?: Record<string, string>
  /** values for parameters and fields of the body, by their names */
  values?: Record<string, unknown>
}
