import { randomUUID } from 'node:crypto'
import { recallActionRows } from './recall-actions'
import { type DoorWorld, type Role, roles, signedIn } from './world'

export type ActionRow = {
  /** who may; everybody else is refused and changes nothing */
  may: readonly Role[]
  form: (world: DoorWorld) => Record<string, string | Blob>
  /** what a refusal may be called besides `signInNeeded`, `forbidden`, `notFound`: the door sees only what is the caller's own */
  refusals?: string[]
  /** the form names something that does not exist: who may is told `notFound`, all others are sent away before it is looked for */
  namesNothing?: true
}

const version = ({ offer }: DoorWorld) => ({ version: offer.product.updatedAt.toISOString() })
const factoryVersion = ({ offer, factoryId }: DoorWorld) => ({
  factoryId,
  version: offer.factory.updatedAt.toISOString(),
})
const picture = (world: DoorWorld) => ({ pictureId: world.picture.id, ...version(world) })
const words = { altEn: 'A towel', altZh: '一条毛巾' }
const noImage = new File(['no picture at all'], 'a.png', { type: 'image/png' })

const admins = (form: ActionRow['form']): ActionRow => ({ may: ['admin'], form })
const editors = (form: ActionRow['form']): ActionRow => ({ may: ['owner', 'editor'], form })
const ofTheBuyer = (form: ActionRow['form'], refusals?: string[]): ActionRow => ({
  may: ['buyer'],
  form,
  ...(refusals ? { refusals } : {}),
})
const everybody = (form: ActionRow['form']): ActionRow => ({ may: roles, form })
const anyoneSignedIn = (form: ActionRow['form']): ActionRow => ({ may: signedIn as Role[], form })
const endpoint = ({ endpoint }: DoorWorld) => ({ endpointId: endpoint.id })
const ofTheOwner = (form: ActionRow['form']): ActionRow => ({ may: ['owner'], form })
const line = ofTheBuyer(({ line }) => ({ lineId: line.id }))

/** Every server action, who may use it, and a form that would be good from the right hands. An action without a line fails scripts/lint/doors.test.ts. */
export const actionRows: Record<string, ActionRow> = {
  setQuantityAction: ofTheBuyer(({ line }) => ({ lineId: line.id, quantity: '2' })),
  acceptPriceAction: line,
  saveForLaterAction: line,
  moveToCartAction: line,
  addToCartAction: everybody(({ offer }) => ({ variantId: offer.variant.id, quantity: '1' })),
  restoreLineAction: everybody(({ offer }) => ({ variantId: offer.variant.id, quantity: '1', later: '1' })),

  registerAction: everybody(() => ({ name: 'x', email: 'no address', password: 'short', terms: 'on' })),
  requestResetAction: everybody(() => ({ email: `${randomUUID()}@example.com` })),
  resetPasswordAction: everybody(() => ({
    token: 'x'.repeat(24),
    password: 'slow looms at dusk',
    repeat: 'slow looms at dusk',
  })),
  confirmEmailAction: everybody(() => ({ token: 'x'.repeat(24) })),
  createFirstAdminAction: everybody(() => ({
    token: 'x'.repeat(24),
    name: 'Eve',
    email: `${randomUUID()}@example.com`,
    password: 'slow looms at dusk',
  })),
  resendConfirmationAction: anyoneSignedIn(() => ({})),
  updateProfileAction: anyoneSignedIn(() => ({ name: 'Lin Wei', language: 'en' })),
  changePasswordAction: anyoneSignedIn(() => ({
    current: 'not the password',
    password: 'slow looms at dusk',
    repeat: 'slow looms at dusk',
  })),
  markAllReadAction: anyoneSignedIn(() => ({})),
  saveAddressAction: ofTheBuyer(({ address }) => ({
    addressId: address.id,
    country: 'CN',
    recipient: 'Somebody else',
    phone: '13800000000',
    street: 'Elsewhere 1',
    districtCode: '330106',
  })),

  payOrderAction: ofTheBuyer(({ awaitingId }) => ({ orderId: awaitingId })),
  cancelOrderAction: ofTheBuyer(({ awaitingId }) => ({ orderId: awaitingId })),
  confirmReceiptAction: ofTheBuyer(({ subOrder }) => ({ subOrderId: subOrder.id })),
  placeOrderAction: ofTheBuyer(
    ({ address }) => ({
      idempotencyKey: randomUUID(),
      addressId: address.id,
      expectedTotalFen: '1',
      terms: 'on',
    }),
    ['addressMissing', 'cartEmpty'],
  ),
  removeAddressAction: ofTheBuyer(({ address }) => ({ addressId: address.id })),
  removeLineAction: line,

  shipSubOrderAction: {
    may: ['owner', 'shipper'],
    form: ({ subOrder }) => ({ subOrderId: subOrder.id, carrier: 'zto', trackingNumber: 'ZT1234567890' }),
  },
  adjustStockAction: {
    may: ['owner', 'editor', 'shipper'],
    form: ({ offer }) => ({ mode: 'change', variantId: offer.variant.id, pieces: '1' }),
  },
  setVariantPriceAction: editors(({ offer }) => ({
    variantId: offer.variant.id,
    price: '1.00',
    seenFen: String(offer.variant.priceFen),
  })),
  editProductAction: editors((world) => ({
    productId: world.offer.product.id,
    ...version(world),
    titleEn: 'Taken over',
    titleZh: '被改了',
    summaryEn: 'x',
    summaryZh: 'x',
    descriptionEn: 'x',
    descriptionZh: 'x',
    careEn: '',
    careZh: '',
  })),
  setListingAction: editors((world) => ({
    productId: world.offer.product.id,
    ...version(world),
    listed: 'no',
  })),
  addProductImageAction: editors((world) => ({
    productId: world.offer.product.id,
    ...version(world),
    ...words,
    file: noImage,
  })),
  editProductImageAction: editors((world) => ({ ...picture(world), ...words })),
  moveProductImageAction: editors((world) => ({ ...picture(world), direction: 'up' })),
  removeProductImageAction: editors(picture),
  editStorefrontAction: editors((world) => ({
    ...factoryVersion(world),
    taglineEn: 'x',
    taglineZh: 'x',
    storyEn: 'x',
    storyZh: 'x',
  })),
  setBannerAction: editors((world) => ({ ...factoryVersion(world), file: noImage })),
  saveCapabilityAction: editors((world) => ({
    ...factoryVersion(world),
    labelEn: 'x',
    labelZh: 'x',
    valueEn: 'x',
    valueZh: 'x',
  })),
  moveCapabilityAction: editors((world) => ({
    ...factoryVersion(world),
    capabilityId: world.capability.id,
    direction: 'up',
  })),
  removeCapabilityAction: editors((world) => ({
    ...factoryVersion(world),
    capabilityId: world.capability.id,
  })),

  pauseProductAction: admins(({ other }) => ({ productId: other.product.id, paused: 'yes', reason: 'x' })),
  pauseFactoryAction: admins(({ other }) => ({ factoryId: other.factory.id, paused: 'yes', reason: 'x' })),
  pauseBeltAction: admins(({ other }) => ({ beltId: other.factory.beltId, paused: 'yes', reason: 'x' })),
  saveBadgeDraftAction: admins(({ badge }) => ({
    key: badge.key,
    seen: '',
    kind: 'passes',
    atLeast: '49',
    textEn: 'Forty-nine values.',
    textZh: '四十九项数值。',
  })),
  discardBadgeDraftAction: {
    ...admins(() => ({ key: 'none', seen: new Date().toISOString() })),
    namesNothing: true,
  },
  publishBadgeAction: {
    ...admins(() => ({ key: 'none', seen: new Date().toISOString() })),
    namesNothing: true,
  },
  saveSynonymAction: admins(() => ({ synonymId: '', words: `a${randomUUID()}\nb${randomUUID()}` })),
  removeSynonymAction: admins(({ synonym }) => ({ synonymId: synonym.id })),
  setRoleAction: admins(({ victim }) => ({ userId: victim.id, role: 'ADMIN' })),
  banUserAction: admins(({ victim }) => ({ userId: victim.id, reason: 'x' })),
  unbanUserAction: admins(({ victim }) => ({ userId: victim.id })),
  setMembershipAction: admins(({ victim, offer }) => ({
    userId: victim.id,
    factorySlug: offer.factory.slug,
    role: 'OWNER',
  })),
  retryJobAction: { ...admins(() => ({ name: 'tell-news', jobId: randomUUID() })), namesNothing: true },
  retryMailAction: { ...admins(() => ({ mailId: randomUUID() })), namesNothing: true },
  retryNewsAction: { ...admins(() => ({ eventId: randomUUID() })), namesNothing: true },

  createApiTokenAction: anyoneSignedIn(() => ({ name: 'Stock robot', access: 'READ', days: '30' })),
  revokeApiTokenAction: ofTheBuyer(({ apiToken }) => ({ tokenId: apiToken.id })),
  beginSecondFactorAction: anyoneSignedIn(() => ({})),
  confirmSecondFactorAction: anyoneSignedIn(() => ({ current: 'not the password', code: '123456' })),
  turnOffSecondFactorAction: anyoneSignedIn(() => ({ current: 'not the password', code: '123456' })),
  renewRecoveryCodesAction: anyoneSignedIn(() => ({ code: '123456' })),
  deleteAccountAction: anyoneSignedIn(() => ({ current: 'not the password', understood: 'on' })),
  resetSecondFactorAction: admins(({ victim }) => ({ userId: victim.id })),

  refundOrderAction: admins(({ orderId }) => ({
    orderId,
    idempotencyKey: randomUUID(),
    expectedFen: '1',
    reason: 'OTHER',
  })),
  retryRefundAction: admins(({ refundId }) => ({ refundId })),
  closeRefundAction: admins(({ refundId }) => ({ refundId, note: 'x' })),

  addWebhookAction: ofTheOwner(({ factoryId }) => ({
    factoryId,
    url: 'https://hooks.example/orders',
    events: 'order.paid',
  })),
  editWebhookAction: ofTheOwner((world) => ({
    ...endpoint(world),
    version: world.endpoint.updatedAt.toISOString(),
    url: 'https://hooks.example/orders',
    events: 'order.paid',
  })),
  rotateSecretAction: ofTheOwner(endpoint),
  sendTestEventAction: ofTheOwner(endpoint),
  resendWebhookAction: ofTheOwner(({ delivery }) => ({ deliveryId: delivery.id })),
  resendFailedWebhooksAction: ofTheOwner(endpoint),
  setWebhookAction: ofTheOwner((world) => ({ ...endpoint(world), on: 'no' })),
  removeWebhookAction: ofTheOwner(endpoint),

  ...recallActionRows,
}
