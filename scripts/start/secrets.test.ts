import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSecrets } from './secrets'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'millmark-secrets-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('secrets are made once, readable by their owner only', async () => {
  const made = await loadSecrets(folder)
  expect(await loadSecrets(folder)).toEqual(made)
  expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600)
})

test('a data folder from before there were metrics gets their token and keeps the rest', async () => {
  const path = join(folder, 'secrets.json')
  const { metricsToken: _, ...old } = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>
  await writeFile(path, JSON.stringify(old))
  const complete = await loadSecrets(folder)
  expect(complete).toMatchObject(old)
  expect(complete.metricsToken).toMatch(/^[0-9a-f]{64}$/)
  expect(await loadSecrets(folder)).toEqual(complete)
})

test('damaged secrets are never replaced silently', async () => {
  await writeFile(join(folder, 'secrets.json'), '{"authSecret":')
  await expect(loadSecrets(folder)).rejects.toThrow(/is damaged/)
})
