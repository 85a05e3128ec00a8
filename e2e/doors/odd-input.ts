import fc from 'fast-check'

const nasty = fc.constantFrom(
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  'NaN',
  '99999999999999999999',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\uffff',
  '‮abc',
  "' OR 1=1 --",
  '$1; DROP TABLE "User"',
  '<script>alert(1)</script>',
  '${7*7}',
  '../../etc/passwd',
  '%00',
  '__proto__',
  'constructor',
  '[object Object]',
  '00000000-0000-0000-0000-000000000000',
  '2026-02-31T25:61:61Z',
  '$K1',
  '$undefined',
  '毛巾'.repeat(2_000),
  'x'.repeat(100_000),
)

/** A text as no person types it. */
export const oddText = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 60 }), fc.uuid(), fc.string())
const oddName = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'locale',
  'shipping.x',
  'pieces.__proto__',
  'next',
  'version',
)
const oddFile = fc
  .uint8Array({ maxLength: 2_000 })
  .map((bytes) => new File([new Uint8Array(bytes)], 'a.png', { type: 'image/png' }))

type Form = Record<string, string | Blob>

/** A good form with some of its fields spoilt, missing or joined by others. */
export const spoilt = (good: Form): fc.Arbitrary<Form> =>
  fc
    .record({
      spoil: fc.array(fc.tuple(fc.nat(), fc.oneof({ weight: 8, arbitrary: oddText }, oddFile)), {
        minLength: 1,
        maxLength: 3,
      }),
      drop: fc.option(fc.nat()),
      add: fc.option(fc.tuple(oddName, oddText)),
    })
    .map(({ spoil, drop, add }) => {
      const names = Object.keys(good)
      const form = new Map<string, string | Blob>(Object.entries(good))
      for (const [index, value] of spoil) form.set(names[index % names.length] ?? 'locale', value)
      if (drop !== null && names.length) form.delete(names[drop % names.length] ?? '')
      if (add) form.set(...add)
      return Object.fromEntries(form)
    })
