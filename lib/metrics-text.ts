import { Counter, Gauge, Registry } from 'prom-client'
import { poolFigures } from './db'
import { log } from './log'
import { metrics } from './metrics'
import { readShopFigures, type ShopFigure } from './shop-figures'

/** Figures of the database are told anew at each scrape: they are the same whichever process is asked. */
function tell(registry: Registry, { name, help, kind, labels: labelNames, rows }: ShopFigure): void {
  if (kind === 'counter') {
    const counter = new Counter({ name, help, labelNames, registers: [registry] })
    for (const { labels, value } of rows) counter.inc(labels, value)
    return
  }
  const gauge = new Gauge({ name, help, labelNames, registers: [registry] })
  for (const { labels, value } of rows) gauge.set(labels, value)
}

function poolRows(): ShopFigure {
  const rows = Object.entries(poolFigures()).map(([state, value]) => ({ labels: { state }, value }))
  return {
    name: 'db_pool_connections',
    help: 'Connections of the web process, by state.',
    kind: 'gauge',
    labels: ['state'],
    rows,
  }
}

/** Everything /api/metrics says. Without a database the process's own figures are still told, and `shop_up` is 0. */
export async function metricsText(): Promise<string> {
  const registry = new Registry()
  const figures = await readShopFigures().catch((error: unknown) => {
    log.error('figures not read', { error })
    return null
  })
  const up = { labels: {}, value: figures ? 1 : 0 }
  tell(registry, {
    name: 'shop_up',
    help: '1 when the database answered.',
    kind: 'gauge',
    labels: [],
    rows: [up],
  })
  for (const figure of [poolRows(), ...(figures ?? [])]) tell(registry, figure)
  return `${await metrics().registry.metrics()}\n${await registry.metrics()}`
}
