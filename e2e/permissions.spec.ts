import { actionRows } from './doors/actions'
import { callersOf, expectedOf, knockAt, mintApiDoors, readOwner } from './doors/api-doors'
import { askPage, builtActions, patiently, postAction, resultOf } from './doors/ask'
import { actions, pages, routes } from './doors/open-doors'
import { mintDoorWorld, type Role, readThings, roles } from './doors/world'
import { expect, test } from './fixtures'

// Over HTTP, as anybody could come: what a browser would hide or disable is asked for all the same.
// That the tables know every door is checked in scripts/lint/doors.test.ts.

test('every page, by role', async ({ baseURL }) => {
  test.setTimeout(180_000)
  const world = await mintDoorWorld(baseURL)
  const { origin } = world
  const wrong: string[] = []
  const walk = async (role: Role) => {
    for (const [folder, { at, answers, otherwise }] of pages) {
      const path = `${folder.startsWith('[locale]') ? '/en' : ''}${at(world)}`
      const expected = answers[role] ?? otherwise
      const answer = await askPage(`${origin}${path}`, world.cookies[role])
      if (answer !== expected) wrong.push(`${role} ${path}: ${answer} instead of ${expected}`)
    }
  }
  await Promise.all(roles.map(walk))
  expect(wrong).toEqual([])
})

test('every route handler, by role', async ({ baseURL }) => {
  test.setTimeout(180_000)
  const world = await mintDoorWorld(baseURL)
  const { origin } = world
  const wrong: string[] = []
  for (const role of roles)
    for (const [door, { at, answers, otherwise, body }] of routes) {
      const [method = ''] = door.split(' ')
      const headers = { cookie: world.cookies[role], origin }
      const sent = body === undefined ? {} : { body }
      const answer = await patiently(() =>
        fetch(`${origin}${at(world)}`, { method, headers, redirect: 'manual', ...sent }),
      )
      await answer.arrayBuffer()
      const expected = answers[role] ?? otherwise
      if (answer.status !== expected) wrong.push(`${role} ${door}: ${answer.status} instead of ${expected}`)
    }
  expect(wrong).toEqual([])
})

test('every server action, by role: the wrong hands are refused and change nothing, the right ones are heard', async ({
  baseURL,
}) => {
  test.setTimeout(300_000)
  const world = await mintDoorWorld(baseURL)
  const { origin } = world
  const built = builtActions()
  const before = await readThings(world)
  const wrong: string[] = []

  const knock = async (role: Role, name: string) => {
    const action = built.get(name)
    const row = actionRows[name]
    if (!action || !row) return `${name} is not in the build`
    const answer = await postAction(
      origin,
      action,
      row.form(world),
      { cookie: world.cookies[role] },
      patiently,
    )
    return resultOf(answer)
  }
  const refusalsOf = (role: Role, name: string) => {
    const { refusals = [], namesNothing } = actionRows[name] ?? {}
    const hidden = namesNothing ? [] : ['notFound']
    return role === 'nobody' ? ['signInNeeded', ...hidden] : ['forbidden', ...hidden, ...refusals]
  }

  const tryWhatIsNotTheirs = async (role: Role) => {
    for (const [name, { may }] of actions) {
      if (may.includes(role)) continue
      const code = await knock(role, name)
      if (!refusalsOf(role, name).includes(code)) wrong.push(`${role} ${name}: ${code}`)
    }
  }
  await Promise.all(roles.map(tryWhatIsNotTheirs))
  expect(wrong).toEqual([])
  expect(await readThings(world), 'refused doors changed something').toBe(before)

  for (const [name, { may }] of actions)
    for (const role of may) {
      const code = await knock(role, name)
      if (refusalsOf(role, name).includes(code) || /^(status|no result)/.test(code))
        wrong.push(`${role} ${name}: ${code}`)
    }
  expect(wrong).toEqual([])
})

test('every operation of the API, by nobody, a stranger, a token for reading, and whose it is', async ({
  baseURL,
}) => {
  test.setTimeout(180_000)
  const origin = baseURL ?? ''
  const doors = await mintApiDoors(origin)
  expect(doors.length).toBeGreaterThan(20)
  const wrong: string[] = []
  for (const made of doors) {
    const { operationId } = made.door.operation
    const before = await readOwner(made.ownerId)
    for (const caller of callersOf(made)) {
      if (caller === 'owner') expect(await readOwner(made.ownerId), operationId).toBe(before)
      const [status, expected] = [await knockAt(origin, made, caller), expectedOf(made, caller)]
      if (!expected.includes(status)) wrong.push(`${caller} ${operationId}: ${status} instead of ${expected}`)
    }
  }
  expect(wrong).toEqual([])
})
