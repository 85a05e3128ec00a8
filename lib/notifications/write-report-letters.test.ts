import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { announce, type DomainNews } from '@/lib/domain-events'
import { createFactory } from '@/prisma/factories/factories'
import { createCredential, createReport } from '@/prisma/factories/reports'
import { createUser } from '@/prisma/factories/users'
import { tellNews } from './tell-news'

const now = new Date('2026-11-21T02:00:00Z')

async function tell(news: DomainNews, userId: string) {
  await announce(db, now, news)
  const { id } = await db.domainEvent.findFirstOrThrow({
    where: { type: news.type, payload: { equals: news.payload } },
    orderBy: { id: 'desc' },
  })
  await tellNews({ eventId: id, now })
  return db.notification.findMany({ where: { userId, eventId: id } })
}

test('the people who write a factory’s reports hear what became of them, in their language', async () => {
  const { id: factoryId } = await createFactory()
  const of = (role: 'OWNER' | 'SHIPPER') => createUser({ locale: 'zh', memberships: [{ factoryId, role }] })
  const [owner, shipper] = [await of('OWNER'), await of('SHIPPER')]
  const report = await createReport({
    factoryId,
    productIds: [],
    number: 'QB-9',
    status: 'REJECTED',
    decisionNote: 'Forged',
  })
  const news = { type: 'report.rejected', payload: { reportId: report.id } } as const
  expect(await tell(news, owner.id)).toMatchObject([
    {
      type: 'reportRejected',
      data: { number: 'QB-9', note: 'Forged' },
      href: `/seller/reports/${report.id}`,
    },
  ])
  expect(await db.notification.count({ where: { userId: shipper.id } })).toBe(0)
  const mail = await db.mail.findFirstOrThrow({ where: { to: owner.email } })
  expect(mail.subject).toBe('报告 QB-9 未通过')
})

test('assessors hear of what waits, and buyers of the answer', async () => {
  const { id: factoryId } = await createFactory({ nameEn: 'Qianbu Footwear' })
  const admin = await createUser({ role: 'ADMIN' })
  const credential = await createCredential({ factoryId, kind: 'BSCI' })
  const waiting = { type: 'credential.submitted', payload: { credentialId: credential.id } } as const
  expect(await tell(waiting, admin.id)).toMatchObject([
    { type: 'credentialSubmitted', data: { kind: 'BSCI', factory: 'Qianbu Footwear' } },
  ])
  const buyer = await createUser()
  const report = await createReport({ factoryId, productIds: [], status: 'ACCEPTED' })
  const { id: requestId } = await db.reportRequest.create({
    data: { reportId: report.id, userId: buyer.id, at: now, status: 'GRANTED', answeredAt: now },
  })
  expect(await tell({ type: 'report.answered', payload: { requestId } }, buyer.id)).toMatchObject([
    { type: 'reportGranted', href: '/account/report-requests' },
  ])
})
