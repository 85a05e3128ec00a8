import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { required } from '@/lib/env'
import { openBoss } from '@/lib/jobs'
import { createViewer } from '@/prisma/factories/users'
import { retryJob } from './retry-job'
import { retryMail } from './retry-mail'
import { retryNews } from './retry-news'

const now = new Date('2026-11-21T08:00:00Z')

test('a failed job goes back into its queue, once, by an admin only', async () => {
  const admin = await createViewer({ role: 'ADMIN' })
  const boss = await openBoss(required('DATABASE_URL'), { worker: true })
  try {
    await boss.createQueue('deliver-mail', { retryLimit: 0 })
    const jobId = (await boss.send('deliver-mail', { id: 'x' })) ?? ''
    const input = { name: 'deliver-mail', jobId } as const
    await expect(retryJob({ viewer: admin, input, now })).rejects.toMatchObject({ code: 'notFound' })
    await boss.fetch('deliver-mail')
    await boss.fail('deliver-mail', jobId, { reason: 'the server refused' })
    await expect(retryJob({ viewer: await createViewer(), input, now })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await retryJob({ viewer: admin, input, now })
    const [job] = await boss.findJobs('deliver-mail', { id: jobId })
    expect(['created', 'retry']).toContain(job?.state)
    await expect(retryJob({ viewer: admin, input, now })).rejects.toMatchObject({ code: 'notFound' })
    expect(await db.auditEntry.count({ where: { actorId: admin.userId } })).toBe(1)
  } finally {
    await boss.stop({ graceful: false })
  }
})

test('a mail and a piece of news that were given up on are tried again', async () => {
  const viewer = await createViewer({ role: 'ADMIN' })
  const mail = await db.mail.create({
    data: {
      to: 'a@example.com',
      locale: 'en',
      subject: 's',
      text: 't',
      html: 'h',
      status: 'FAILED',
      dedupeKey: 'retry',
      createdAt: now,
    },
  })
  const news = await db.domainEvent.create({
    data: { type: 'order.paid', payload: {}, at: now, attempts: 5 },
  })
  await retryMail({ viewer, input: { mailId: mail.id }, now })
  await retryNews({ viewer, input: { eventId: news.id }, now })
  expect(await db.mail.findUniqueOrThrow({ where: { id: mail.id } })).toMatchObject({ status: 'QUEUED' })
  expect(await db.domainEvent.findUniqueOrThrow({ where: { id: news.id } })).toMatchObject({ attempts: 0 })
  await expect(retryMail({ viewer, input: { mailId: mail.id }, now })).rejects.toMatchObject({
    code: 'notFound',
  })
  expect(await db.auditEntry.count({ where: { actorId: viewer.userId } })).toBe(2)
})
