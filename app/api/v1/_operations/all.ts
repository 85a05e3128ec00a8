import type { Operation } from '@/lib/api/operation'
import { buyingOperations } from './buying'
import { shopOperations } from './shop'

/** Every operation of /api/v1. What is not in this list is not there. */
export const operations: Operation[] = [...shopOperations(() => operations), ...buyingOperations]
