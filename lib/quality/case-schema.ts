import { z } from 'zod'
import { paragraph } from '@/lib/text-input'

const version = z.iso.datetime()
const filled = (max: number) => paragraph(max).refine((text) => text.length > 0, 'required')
const facts = {
  /** what is wrong, for buyers and the public */
  reasonEn: filled(600),
  reasonZh: filled(300),
  /** what who has the goods should do */
  adviceEn: paragraph(600).default(''),
  adviceZh: paragraph(300).default(''),
  badges: z.enum(['KEPT', 'SUSPENDED', 'WITHDRAWN']),
  returnOffer: z.enum(['NONE', 'FREE_RETURN']),
  /** recipient, telephone and address */
  returnTo: paragraph(300).default(''),
}
type Return = { returnOffer: 'NONE' | 'FREE_RETURN'; returnTo: string }
/** Nobody is asked to send goods back to nowhere. */
const hasPlace = ({ returnOffer, returnTo }: Return) => returnOffer === 'NONE' || returnTo !== ''
const placeNeeded = { message: 'required', path: ['returnTo'] }
/** One id, several, or none, as a form gives them. */
const ids = z
  .union([z.uuid().transform((id) => [id]), z.array(z.uuid()).max(100)])
  .optional()
  .transform((list) => [...new Set(list ?? [])])

export const OpenCaseInput = z
  .object({ productId: z.uuid(), lotIds: ids, ...facts })
  .refine(hasPlace, placeNeeded)
export type OpenCaseInput = z.infer<typeof OpenCaseInput>

export const EditCaseInput = z.object({ caseId: z.uuid(), version, ...facts }).refine(hasPlace, placeNeeded)
export type EditCaseInput = z.infer<typeof EditCaseInput>

export const CaseLotInput = z.object({ caseId: z.uuid(), lotId: z.uuid() })
export type CaseLotInput = z.infer<typeof CaseLotInput>

export const CaseIdInput = z.object({ caseId: z.uuid() })
export type CaseIdInput = z.infer<typeof CaseIdInput>

export const CloseCaseInput = z.object({
  caseId: z.uuid(),
  version,
  correctionEn: filled(1000),
  correctionZh: filled(500),
  badges: z.enum(['KEPT', 'WITHDRAWN']),
})
export type CloseCaseInput = z.infer<typeof CloseCaseInput>

export const StateCorrectionInput = z
  .object({
    caseId: z.uuid(),
    version,
    correctionEn: paragraph(1000).default(''),
    correctionZh: paragraph(500).default(''),
  })
  .refine(({ correctionEn, correctionZh }) => correctionEn || correctionZh, {
    message: 'required',
    path: ['correctionZh'],
  })
export type StateCorrectionInput = z.infer<typeof StateCorrectionInput>
