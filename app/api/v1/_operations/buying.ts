import type { Operation } from '@/lib/api/operation'
import { accountOperations } from './accounts'
import { addressOperations } from './addresses'
import { cartOperations } from './cart'
import { cartShippingOperations } from './cart-shipping'
import { orderOperations } from './orders'

/** From a guest's cart to a paid order, in the order in which it happens. */
export const buyingOperations: Operation[] = [
  ...accountOperations,
  ...cartOperations,
  ...addressOperations,
  ...cartShippingOperations,
  ...orderOperations,
]
