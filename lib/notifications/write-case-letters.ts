import type { Tx } from '@/lib/db'
import type { DomainNews } from '@/lib/domain-events'
import { type Locale, languageTag, toLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { listAdmins, listStaff } from './read-news'
import { type Letter, letter, type Recipient } from './write-letters'

export type CaseNews = Extract<DomainNews, { type: `case.${string}` | 'award.ended' }>

const person = { id: true, email: true, name: true, locale: true } as const
const recipient = (user: { id: string; email: string; name: string; locale: string }): Recipient => ({
  userId: user.id,
  email: user.email,
  name: user.name,
  locale: toLocale(user.locale),
})

async function readCase(tx: Tx, caseId: string) {
  const found = await tx.qualityCase.findUniqueOrThrow({
    where: { id: caseId },
    include: {
      product: { select: { titleEn: true, titleZh: true } },
      notices: {
        where: { user: { bannedAt: null, deletedAt: null } },
        orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
        include: { user: { select: person } },
      },
    },
  })
  const staff = (await listStaff(tx, [found.factoryId], ['OWNER', 'EDITOR'])).get(found.factoryId) ?? []
  return { ...found, staff, admins: await listAdmins(tx) }
}
type Case = Awaited<ReturnType<typeof readCase>>

const dataOf = (found: Case, locale: Locale) => ({
  number: found.number,
  product: pick(found.product, 'title', locale),
  reason: pick(found, 'reason', locale),
  correction: pick(found, 'correction', locale),
})

type StaffWords = 'staffCaseOpened' | 'staffCaseNoticed' | 'staffCaseReturn' | 'staffCaseClosed'
type AdminWords = 'adminCaseOpened' | 'adminCaseReturn'

function toStaffAndAdmins(
  found: Case,
  { staff, admin }: { staff: StaffWords; admin?: AdminWords },
  more: Record<string, string> = {},
): Letter[] {
  const write = (to: Recipient, type: StaffWords | AdminWords, place: string) =>
    letter(to, { type, data: { ...dataOf(found, to.locale), ...more }, href: `/${place}/cases/${found.id}` })
  return [
    ...found.staff.map((to) => write(to, staff, 'seller')),
    ...(admin ? found.admins.map((to) => write(to, admin, 'admin')) : []),
  ]
}

type Told = Case['notices'][number]
const hrefOf = (notice: Told) => `/account/notices/${notice.id}`

/** One letter to each buyer told, about all lines of theirs; who has one since the newest notice of theirs gets no second. */
async function lettersToBuyers(tx: Tx, found: Case, type: 'caseNotice' | 'caseClosed'): Promise<Letter[]> {
  const known = await tx.notification.findMany({
    where: { type, href: { in: found.notices.map(hrefOf) } },
    select: { userId: true, at: true },
  })
  return [...Map.groupBy(found.notices, ({ userId }) => userId)].flatMap(([userId, [first, ...more]]) => {
    if (!first) return []
    const newest = more.reduce((best, one) => (one.sentAt > best.sentAt ? one : best), first)
    if (known.some((one) => one.userId === userId && one.at >= newest.sentAt)) return []
    const to = recipient(newest.user)
    const advice = pick(found, 'advice', to.locale)
    const lines = type === 'caseNotice' && advice ? [advice] : []
    return [letter(to, { type, data: dataOf(found, to.locale), href: hrefOf(newest), lines })]
  })
}

async function lettersOfAnswer(tx: Tx, noticeId: string): Promise<Letter[]> {
  const notice = await tx.caseNotice.findUniqueOrThrow({
    where: { id: noticeId },
    include: { orderLine: { select: { subOrder: { select: { number: true } } } } },
  })
  const found = await readCase(tx, notice.caseId)
  const more = { order: notice.orderLine.subOrder.number, pieces: String(notice.quantity) }
  return toStaffAndAdmins(found, { staff: 'staffCaseReturn', admin: 'adminCaseReturn' }, more)
}

/**
 * What a factory hears of badges that ended other than by time: of those that the same product lost in the same moment for the same reason one
 * letter, written for the first of them. Of one that a case took, the case has told.
 */
async function lettersOfAward(tx: Tx, awardId: string): Promise<Letter[]> {
  const award = await tx.award.findUniqueOrThrow({
    where: { id: awardId },
    include: {
      product: { select: { titleEn: true, titleZh: true } },
      factory: { select: { nameEn: true, nameZh: true } },
    },
  })
  const { factoryId, productId, end, endedAt, caseId } = award
  if (caseId || !end) return []
  const together = await tx.award.findMany({
    where: { factoryId, productId, end, endedAt, caseId },
    orderBy: [{ ruleVersion: { rule: { position: 'asc' } } }, { id: 'asc' }],
    select: { id: true, ruleVersion: { select: { rule: { select: { nameEn: true, nameZh: true } } } } },
  })
  if (together[0]?.id !== awardId) return []
  const staff = (await listStaff(tx, [factoryId], ['OWNER', 'EDITOR'])).get(factoryId) ?? []
  return staff.map((to) =>
    letter(to, {
      type: 'awardEnded',
      data: {
        badge: new Intl.ListFormat(languageTag[to.locale]).format(
          together.map(({ ruleVersion }) => pick(ruleVersion.rule, 'name', to.locale)),
        ),
        product: award.product
          ? pick(award.product, 'title', to.locale)
          : pick(award.factory, 'name', to.locale),
        why: translator(to.locale, 'verify')(`ends.${end}`),
      },
      href: `/verify/${awardId}`,
    }),
  )
}

/** What people hear of quality cases and of badges that ended. */
export async function lettersForCase(tx: Tx, { type, payload }: CaseNews): Promise<Letter[]> {
  if (type === 'award.ended') return lettersOfAward(tx, payload.awardId)
  // Who keeps the goods needs nobody's help.
  if (type === 'case.answered')
    return payload.answer === 'RETURN' ? lettersOfAnswer(tx, payload.noticeId) : []
  const found = await readCase(tx, payload.caseId)
  if (type === 'case.opened')
    return toStaffAndAdmins(found, { staff: 'staffCaseOpened', admin: 'adminCaseOpened' })
  const [buyers, staff] =
    type === 'case.noticed'
      ? (['caseNotice', 'staffCaseNoticed'] as const)
      : (['caseClosed', 'staffCaseClosed'] as const)
  return [...(await lettersToBuyers(tx, found, buyers)), ...toStaffAndAdmins(found, { staff })]
}
