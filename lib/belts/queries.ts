import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/lib/db'
export async function listBelts() {
  'use cache'
  cacheLife('hours')
  cacheTag('belts')
  return db.belt.findMany({ select: { slug: true, nameEn: true } })
}
export async function findBelt(slug: string) {
  'use cache'
  cacheLife('hours')
  cacheTag('belts')
  return db.belt.findFirst({ where: { slug }, select: { slug: true, nameEn: true } })
}
