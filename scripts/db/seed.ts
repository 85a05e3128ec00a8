import { required } from '@/lib/env'
import { storage } from '@/lib/storage'
import { createClient } from '@/prisma/client'
import { loadWorld } from '@/prisma/seed/load'
import { buildWorld } from '@/prisma/seed/world'

// `npm run db:seed`: loads the demo world into the database of DATABASE_URL when it holds no belts yet.
const client = createClient(required('DATABASE_URL'), 1)
try {
  if (await client.belt.count()) console.info('The database already holds a world; nothing was loaded.')
  else {
    const started = performance.now()
    const counts = await loadWorld(client, buildWorld(), {
      now: new Date(),
      keepFile: (key, bytes) => storage().put(key, bytes, 'application/pdf'),
    })
    const list = Object.entries(counts).map(([name, count]) => `${count} ${name}`)
    console.info(`Loaded ${list.join(', ')} in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  }
} finally {
  await client.$disconnect()
}
