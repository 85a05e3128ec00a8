import type { ActionRow } from './actions'
import type { DoorWorld } from './world'

const admins = (form: ActionRow['form']): ActionRow => ({ may: ['admin'], form })
const staff = (form: ActionRow['form']): ActionRow => ({ may: ['owner', 'editor', 'shipper'], form })

const facts = {
  reasonEn: 'x',
  reasonZh: 'x',
  adviceEn: '',
  adviceZh: '',
  badges: 'SUSPENDED',
  returnOffer: 'FREE_RETURN',
  returnTo: 'Returns desk, Mill Road 8, Gaoyang 071500, 0312 555 0148',
}
const lotFacts = ({ recall }: DoorWorld) => ({
  code: 'Taken over',
  madeOn: '2026-11-01',
  line: '',
  [`pieces.${recall.variant.id}`]: '1',
})
const ofCase = ({ recall: { quality } }: DoorWorld) => ({
  caseId: quality.id,
  version: quality.updatedAt.toISOString(),
})

/** The doors of lots, cases, notices and signing keys. */
export const recallActionRows: Record<string, ActionRow> = {
  createLotAction: staff((world) => ({ productId: world.recall.product.id, ...lotFacts(world) })),
  editLotAction: staff((world) => ({
    lotId: world.recall.freeLot.id,
    version: world.recall.freeLot.updatedAt.toISOString(),
    ...lotFacts(world),
  })),
  removeLotAction: staff(({ recall: { freeLot } }) => ({
    lotId: freeLot.id,
    version: new Date(freeLot.updatedAt.getTime() - 1).toISOString(),
  })),
  answerNoticeAction: {
    may: ['buyer'],
    form: ({ recall }) => ({ noticeId: recall.notice.id, answer: 'KEEP' }),
  },
  openCaseAction: admins(({ recall }) => ({ productId: recall.product.id, ...facts })),
  stopLotAction: admins((world) => ({ ...ofCase(world), lotId: world.recall.freeLot.id })),
  releaseLotAction: admins((world) => ({ ...ofCase(world), lotId: world.recall.freeLot.id })),
  sendNoticesAction: admins(ofCase),
  stateCorrectionAction: {
    may: ['owner', 'editor'],
    form: (world) => ({ ...ofCase(world), correctionEn: 'x', correctionZh: 'x' }),
  },
  editCaseAction: admins((world) => ({ ...ofCase(world), ...facts })),
  closeCaseAction: admins((world) => ({
    ...ofCase(world),
    correctionEn: 'x',
    correctionZh: 'x',
    badges: 'KEPT',
  })),
  rotateSigningKeyAction: { ...admins(() => ({})), refusals: [] },
}
