import { test } from 'vitest'
import { buildWorld } from '@/prisma/seed/world'
import { demoReports } from '@/prisma/seed/evidence/reports'
import { measureRows } from '@/prisma/seed/rows-measures'
import { writeFileSync } from 'node:fs'
test('x', () => {
  const w = buildWorld()
  const rs = demoReports(w, new Date())
  const out: string[] = []
  const m = measureRows()
  out.push(`standards ${m.categoryStandards.length} measures ${m.categoryMeasures.length}`)
  const by = Map.groupBy(rs, (r) => r.kind)
  for (const [k, v] of by) out.push(k + ' ' + v.length)
  out.push('products current ' + new Set(rs.filter(r=>r.kind==='current').map(r=>r.product.slug)).size)
  out.push('cats ' + new Set(rs.filter(r=>r.kind==='current').map(r=>r.product.category)).size)
  out.push('results ' + rs.reduce((s,r)=>s+r.results.length,0))
  for (const [k, v] of Map.groupBy(rs, (r) => r.lab.slug)) out.push('lab ' + k + ' ' + v.length)
  for (const r of rs.toSorted((a,b)=>a.product.category<b.product.category?-1:1)) {
    out.push(`## ${r.product.category} ${r.key} ${r.number} ${r.sampleKind} issued ${r.issued} ${r.openness} ${r.lab.slug}`)
    for (const x of r.results) { const v = x.notDetected ? 'nd<'+x.reportingLimit : x.measured; const l=Number(x.test.limit.value); const n=Number(x.notDetected?x.reportingLimit:x.measured); out.push(`   ${x.test.edition.code}#${x.test.item.key}@${x.test.limit.class?.key??''} ${v} ${x.test.item.unit} limit ${l} ${x.test.item.kind==='RATIO'?(x.test.item.direction==='MIN'?n/l:l/n).toFixed(2):x.test.item.kind} ${x.sample}`) }
  }
  writeFileSync('/tmp/reports.txt', out.join('\n'))
})
