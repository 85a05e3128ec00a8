import 'server-only'
import { db } from '@/lib/db'

// Live: who checks a signature must know a key from its first second on.

/** Every public key there ever was, the newest first; the private halves are never read here. */
export async function listPublicKeys() {
  return db.signingKey.findMany({
    select: { kid: true, publicJwk: true, createdAt: true, retiredAt: true },
    orderBy: [{ createdAt: 'desc' }, { kid: 'asc' }],
  })
}
