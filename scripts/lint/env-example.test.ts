import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { envKeys, parseEnv } from '@/lib/env'

const text = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8')
const lines = text.split('\n')

test('.env.example names every variable the shop reads, and no other', () => {
  const named = lines.flatMap((line) => line.match(/^#? ?([A-Z][A-Z0-9_]+)=/)?.[1] ?? [])
  expect([...named].sort()).toEqual([...envKeys].sort())
})

test('every variable of .env.example is explained in the lines above it', () => {
  const unexplained = lines.filter(
    (line, at) => /^[A-Z][A-Z0-9_]+=/.test(line) && !/^(# .{10,}|[A-Z][A-Z0-9_]+=)/.test(lines[at - 1] ?? ''),
  )
  expect(unexplained).toEqual([])
})

test('.env.example itself is a working configuration', () => {
  const pairs = lines.flatMap((line) => {
    const [, key, value = ''] = line.match(/^([A-Z0-9_]+)=(.*)$/) ?? []
    return key ? [[key, value.replace(/^"|"$/g, '')]] : []
  })
  const values = Object.fromEntries(pairs) as Record<string, string>
  expect(parseEnv(values)).toMatchObject({ PORT: 3000, DATA_DIR: '.data', DEMO: true })
})
