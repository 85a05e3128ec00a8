import { z } from 'zod'
import { defineOperation } from '@/lib/api/operation'
import { appUrl } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import { signOpenBadge } from '@/lib/quality/open-badge'
import { findAwardNow } from '@/lib/quality/verify-queries'
import { VerifiedAwardModel, verifiedAwardOf } from './award-model'

export const awardOperations = [
  defineOperation({
    id: 'findAward',
    method: 'GET',
    path: '/awards/{id}',
    tag: 'products',
    summary: { en: 'Verify one award of a badge', zh: '核验一次徽章授予' },
    description: {
      en: 'Whether it holds at this moment, what it rests on, and its credential: Open Badges 3.0 signed with a key of /.well-known/did.json. An award that does not hold says why and carries no credential.',
      zh: '此刻是否有效、依据什么，以及其凭证：Open Badges 3.0，由 /.well-known/did.json 中的密钥签名。无效的授予会说明原因，且不附凭证。',
    },
    auth: 'none',
    input: { params: z.object({ id: z.uuid() }) },
    output: VerifiedAwardModel,
    limit: 'read',
    example: { params: { id: '01939b2e-7c00-7000-8000-000000000001' } },
    handle: async ({ params, now }) => {
      const award = await findAwardNow(params.id, now)
      if (!award) throw new DomainError('notFound')
      const holds = award.state === 'genuine'
      return verifiedAwardOf(award, holds ? await signOpenBadge(award, appUrl(), now) : null)
    },
  }),
]
