import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createTemplate, openTestServer } from './server'

declare module 'vitest' {
  export interface ProvidedContext {
    template: { admin: string; name: string; prefix: string; folder: string }
  }
}

// DATABASE_URL, where it is set, names a server on which the tests make databases of their own; else they start one.
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(import.meta.dirname, '../../.test', `unit-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  const given = process.env.DATABASE_URL || undefined
  const server = await openTestServer(given, folder)
  const name = await createTemplate(server).catch(async (error: unknown) => {
    await server.stop()
    throw error
  })
  const admin = given ?? server.urlOf('millmark')
  project.provide('template', { admin, name, prefix: server.prefix, folder })
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
