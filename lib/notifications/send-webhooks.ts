import { postOutbound } from '@/lib/outbound-post'
import { unseal } from '@/lib/sealed-text'
import { type Claim, claimWebhook } from './claim-webhook'
import { sealedFor } from './own-webhook'
import { recordWebhook, type WebhookOutcome } from './record-webhook'
import { answerWithinMs, isArrived, signatureHeaders } from './webhook-rules'

function openSecrets(sealed: string[]): string[] | null {
  try {
    return sealed.map((secret) => unseal(secret, sealedFor))
  } catch {
    return null
  }
}

async function send(claim: Claim, timeoutMs: number): Promise<WebhookOutcome> {
  const { deliveryId: id, url, body, sealedSecrets, at } = claim
  const secrets = openSecrets(sealedSecrets)
  if (!secrets) return { status: null, failure: 'secret', answer: '', durationMs: 0 }
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Millmark-Webhooks/1',
    ...signatureHeaders({ id, body, secrets }, at),
  }
  return postOutbound({ url, body, headers, timeoutMs })
}

/**
 * Sends what is due at one endpoint, one request after the other, until nothing is, one fails, or `forMs` have passed: the rest waits for
 * the next turn, so that nobody holds up the others. Run by the worker; any number of workers may run it at once.
 */
export async function sendWebhooks({
  endpointId,
  clock,
  random = Math.random,
  forMs = 5_000,
  timeoutMs = answerWithinMs,
}: {
  endpointId: string
  clock: () => Date
  random?: () => number
  forMs?: number
  timeoutMs?: number
}): Promise<{ sent: number; arrived: number }> {
  const started = performance.now()
  let sent = 0
  let arrived = 0
  while (performance.now() - started < forMs) {
    const claim = await claimWebhook({ endpointId, now: clock() })
    if (!claim) break
    const outcome = await send(claim, timeoutMs)
    await recordWebhook(claim, outcome, { now: clock(), random: random() })
    sent++
    if (!isArrived(outcome.status)) break
    arrived++
  }
  return { sent, arrived }
}
