import type { Operation } from '@/lib/api/operation'
import { awardOperations } from './awards'
import { beltOperations } from './belts'
import { buyingOperations } from './buying'
import { categoryOperations } from './categories'
import { factoryOperations } from './factories'
import { placeOperations } from './places'
import { productOperations } from './products'
import { searchOperations } from './search'
import { shopOperations } from './shop'

/** Every operation of /api/v1. What is not in this list is not there. */
export const operations: Operation[] = [
  ...shopOperations(() => operations),
  ...beltOperations,
  ...factoryOperations,
  ...categoryOperations,
  ...productOperations,
  ...awardOperations,
  ...searchOperations,
  ...placeOperations,
  ...buyingOperations,
]
