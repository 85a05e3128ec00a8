import { type Tx, together } from '@/lib/db'
import type { ItemFacts, LabFacts, LimitFacts, Register } from './award-schema'
import { BadgeDefinition, type Rule } from './badge-schema'

type LabRow = Omit<LabFacts, 'scopes'>
type ScopeRow = LabFacts['scopes'][number] & { labId: string }
type LimitRow = LimitFacts & { itemId: string }
type RuleRow = Omit<Rule, 'definition'> & { definition: unknown }

function groupedBy<Row, Key>(rows: Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/**
 * Standards, laboratories and published rules: what all evidence is judged by. Small, so they are read whole. An edition whose successor is
 * known and not the day of it counts as superseded from the beginning.
 */
export async function readRegister(tx: Tx): Promise<{ register: Register; rules: Rule[] }> {
  const [labs, scopes, items, limits, rules] = await together(
    tx.$queryRaw<LabRow[]>`
      SELECT "id", "nameEn", "nameZh", "status"::text, "statusSince"::text, "cmaNumber", "cmaFrom"::text, "cmaUntil"::text,
        "cnasNumber", "cnasFrom"::text, "cnasUntil"::text, "ilac" FROM "Laboratory"`,
    tx.$queryRaw<ScopeRow[]>`
      SELECT "labId", "standardId", "itemKey", "from"::text, "until"::text FROM "LabScope"`,
    tx.$queryRaw<Omit<ItemFacts, 'limits'>[]>`
      SELECT i."id", i."editionId", i."key", i."nameEn", i."nameZh", i."labelEn", i."labelZh", i."unit", i."kind"::text,
        i."direction"::text, e."standardId", s."slug" AS "standardSlug", e."code" AS "standard",
        COALESCE(e."supersededOn"::text, CASE WHEN e."supersededById" IS NOT NULL THEN '0001-01-01' END) AS "supersededOn"
      FROM "TestItem" i JOIN "StandardEdition" e ON e."id" = i."editionId" JOIN "Standard" s ON s."id" = e."standardId"`,
    tx.$queryRaw<LimitRow[]>`
      SELECT "id", "itemId", "position", "classKey", "classEn", "classZh", "classRank" AS "rank", "ladder", "value"::text
      FROM "TestLimit" ORDER BY "itemId", "position", "id"`,
    tx.$queryRaw<RuleRow[]>`
      SELECT v."id" AS "versionId", r."key", r."subject"::text, r."nameEn", r."nameZh", r."position", v."publishedAt", v."definition"
      FROM "BadgeRule" r JOIN "BadgeRuleVersion" v ON v."ruleId" = r."id" AND v."status" = 'PUBLISHED'
      ORDER BY r."position", r."key"`,
  )
  const scopesOf = groupedBy(scopes, ({ labId }) => labId)
  const limitsOf = groupedBy(limits, ({ itemId }) => itemId)
  const whole = items.map((item): ItemFacts => ({ ...item, limits: limitsOf.get(item.id) ?? [] }))
  return {
    register: {
      labs: new Map(labs.map((lab) => [lab.id, { ...lab, scopes: scopesOf.get(lab.id) ?? [] }])),
      items: new Map(whole.map((item) => [item.id, item])),
      editions: groupedBy(whole, ({ editionId }) => editionId),
    },
    rules: rules.map((rule) => ({ ...rule, definition: BadgeDefinition.parse(rule.definition) })),
  }
}
