import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { actionRows } from '@/e2e/doors/actions'
import { pageRows } from '@/e2e/doors/pages'
import { routeRows } from '@/e2e/doors/routes'
import { doorsOf, methodsOf } from './doors'

const root = join(import.meta.dirname, '../..')
const doors = doorsOf(root)

// The tables say who may open what; e2e/permissions.spec.ts tries every line with every role.
test.each([
  ['page', doors.pages, Object.keys(pageRows)],
  ['route handler', doors.routes, Object.keys(routeRows)],
  ['server action', doors.actions, Object.keys(actionRows)],
])('every %s has its line in e2e/doors, and no line is left over', (_, found, known) => {
  expect(found.length).toBeGreaterThan(10)
  expect([...known].sort()).toEqual([...found].sort())
})

test('no server action hides inside a component or a function', () => {
  const hidden = ['app', 'components', 'lib']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, path),
      ),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path))
    .filter((path) => /^\s+['"]use server['"]/m.test(readFileSync(join(root, path), 'utf8')))
  expect(hidden).toEqual([])
})

test.each([
  ['export async function GET() {}', ['GET']],
  ['export const DELETE = door(x)', ['DELETE']],
  ['export { handler as GET, handler as POST }', ['GET', 'POST']],
  ['const GET = 1', []],
])('%s opens %j', (text, expected) => {
  expect(methodsOf(text)).toEqual(expected)
})
