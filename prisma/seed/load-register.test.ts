import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { required } from '@/lib/env'
import { createClient } from '@/prisma/client'
import type { PrismaClient } from '@/prisma/generated/client'
import { ensureRegister } from '@/prisma/seed/load-register'
import { applyMigrations } from '@/scripts/db/schema-engine'

const name = `register_${randomUUID().replaceAll('-', '')}`
let client: PrismaClient

async function onServer(sql: string) {
  const server = new Client({ connectionString: required('DATABASE_URL') })
  await server.connect()
  await server.query(sql)
  await server.end()
}

beforeAll(async () => {
  await onServer(`CREATE DATABASE "${name}"`)
  const url = new URL(required('DATABASE_URL'))
  url.pathname = `/${name}`
  await applyMigrations(url.href)
  client = createClient(url.href, 2)
}, 60_000)

afterAll(async () => {
  await client?.$disconnect()
  await onServer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
})

test('a real shop begins with the register, the badge rules and synonyms, and gets them once', async () => {
  const now = new Date('2026-11-21T04:00:00Z')
  expect(await ensureRegister(client, now)).toBe(true)
  expect(await client.testLimit.count()).toBe(203)
  expect(await client.standardEdition.count({ where: { status: 'PUBLISHED' } })).toBe(56)
  expect(await client.badgeRuleVersion.count({ where: { status: 'PUBLISHED', publishedAt: now } })).toBe(9)
  expect(await client.synonym.count()).toBeGreaterThan(20)
  expect(await client.laboratory.count()).toBe(0)
  const old = await client.standardEdition.findUnique({
    where: { code: 'GB 30003-2013' },
    include: { supersededBy: true },
  })
  expect(old?.supersededBy?.code).toBe('GB 39669-2020')
  expect(await ensureRegister(client, now)).toBe(false)
  expect(await client.testLimit.count()).toBe(203)
})
