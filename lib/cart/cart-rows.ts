import type { Tx } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import type { ListingStatus, ProductStatus, ReturnRule } from '@/prisma/generated/enums'
import { type CartOwner, ownedBy } from './lock-cart'

type Picture = {
  colourKey: string | null
  image: { id: string; width: number; height: number; blur: string }
}

/** What a cart line is read with, wherever it is shown or bought. */
export type CartLineRow = {
  id: string
  variantId: string
  quantity: number
  seenFen: number
  savedForLater: boolean
  sku: string
  options: string[]
  priceFen: number
  weightGrams: number
  active: boolean
  available: number
  productSlug: string
  productStatus: ProductStatus
  titleEn: string
  titleZh: string
  axes: unknown
  pictures: Picture[]
  returnRule: ReturnRule
  factoryId: string
  factorySlug: string
  factoryNameEn: string
  factoryNameZh: string
  factoryStatus: ListingStatus
  beltStatus: ListingStatus
}

/** An owner's lines as they stand now, in the order they were first added, in one statement: it is on the way of every purchase. */
export function readCartRows(
  client: Tx,
  owner: CartOwner,
  { buying = false }: { buying?: boolean } = {},
): Prisma.PrismaPromise<CartLineRow[]> {
  return client.$queryRaw<CartLineRow[]>`
    SELECT l."id", l."variantId", l."quantity", l."seenFen", l."savedForLater",
      v."sku", v."options", v."priceFen", v."weightGrams", v."active", COALESCE(s."available", 0) AS "available",
      p."slug" AS "productSlug", p."status"::text AS "productStatus", p."titleEn", p."titleZh", p."axes",
      c."returnRule"::text AS "returnRule", f."id" AS "factoryId", f."slug" AS "factorySlug",
      f."nameEn" AS "factoryNameEn", f."nameZh" AS "factoryNameZh", f."status"::text AS "factoryStatus", b."status"::text AS "beltStatus",
      COALESCE((
        SELECT json_agg(json_build_object('colourKey', pi."colourKey",
          'image', json_build_object('id', i."id", 'width', i."width", 'height', i."height", 'blur', i."blur")) ORDER BY pi."position")
        FROM "ProductImage" pi JOIN "Image" i ON i."id" = pi."imageId" WHERE pi."productId" = p."id"), '[]'::json) AS "pictures"
    FROM "Cart" k JOIN "CartLine" l ON l."cartId" = k."id" JOIN "Variant" v ON v."id" = l."variantId"
    LEFT JOIN "Stock" s ON s."variantId" = v."id" JOIN "Product" p ON p."id" = v."productId"
    JOIN "Category" c ON c."id" = p."categoryId" JOIN "Factory" f ON f."id" = p."factoryId" JOIN "Belt" b ON b."id" = f."beltId"
    WHERE ${ownedBy(owner)} ${buying ? Prisma.sql`AND NOT l."savedForLater"` : Prisma.empty}
    ORDER BY l."addedAt", l."id"`
}
