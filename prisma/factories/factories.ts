import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { Belt, Factory, Prisma } from '@/prisma/generated/client'

const both = <Name extends string>(name: Name, en: string, zh: string) =>
  ({ [`${name}En`]: en, [`${name}Zh`]: zh }) as Record<`${Name}En` | `${Name}Zh`, string>

/** An industrial belt. */
export async function createBelt(more: Partial<Prisma.BeltUncheckedCreateInput> = {}): Promise<Belt> {
  return db.belt.create({
    data: {
      slug: `belt-${randomUUID()}`,
      rank: 1,
      ...both('name', 'Gaoyang towels', '高阳毛巾'),
      ...both('province', 'Hebei', '河北'),
      ...both('city', 'Baoding', '保定'),
      ...both('county', 'Gaoyang', '高阳'),
      ...both('tagline', 'A third of the towels', '三分之一的毛巾'),
      ...both('story', 'Looms since 1900.', '百年织机。'),
      adcode: '130628',
      lat: 38.7,
      lng: 115.8,
      tint: '#345',
      ...more,
    },
  })
}

type FactoryWanted = Partial<Prisma.FactoryUncheckedCreateInput> & {
  /** freight: flat ¥12.00 in mainland China under the key "standard" unless told otherwise; [] = none */
  methods?: Partial<Prisma.ShippingMethodUncheckedCreateWithoutFactoryInput>[]
}

/** A factory that takes orders, in a belt of its own, with one freight method. */
export async function createFactory({
  methods = [{}],
  beltId,
  ...more
}: FactoryWanted = {}): Promise<Factory> {
  const factory = await db.factory.create({
    data: {
      slug: `factory-${randomUUID()}`,
      beltId: beltId ?? (await createBelt()).id,
      ...both('name', 'Zhenhe Weaving', '振禾织造'),
      ...both('brand', 'Zhenhe', '振禾'),
      ...both('tagline', 'Towels, woven once', '一次织好的毛巾'),
      ...both('story', 'Forty looms.', '四十台织机。'),
      ...both('oemPast', 'Wove for hotels.', '曾为酒店代工。'),
      ...both('shipsFrom', 'Gaoyang, Hebei', '河北高阳'),
      foundedYear: 1998,
      workers: 120,
      floorAreaM2: 8000,
      dispatchHours: 48,
      ...more,
    },
  })
  for (const [position, method] of methods.entries())
    await createShippingMethod(factory.id, { position, ...method })
  return factory
}

/** One line of a freight template. */
export async function createShippingMethod(
  factoryId: string,
  more: Partial<Prisma.ShippingMethodUncheckedCreateInput> = {},
) {
  return db.shippingMethod.create({
    data: {
      factoryId,
      position: 0,
      key: 'standard',
      ...both('name', 'Standard', '普通快递'),
      ...both('carrier', 'ZTO Express', '中通快递'),
      daysMin: 2,
      daysMax: 4,
      kind: 'FLAT',
      ...(more.kind === 'WEIGHT' ? {} : { flatFen: 1200 }),
      ...more,
    },
  })
}
