/** What a call of one operation needs beyond the examples of the document. */
export type Prepared = {
  /** e.g. Authorization, X-Cart-Token */
  headers?: Record<string, string>
  /** values for parameters and fields of the body, by their names */
  values?: Record<string, unknown>
}

/**
 * A world of its own for each operation that cannot live on the demo world's examples: operationId → how it is prepared. Called anew for
 * every operation, so that none depends on what another one did.
 */
export const prepare: Record<string, () => Promise<Prepared>> = {}
