import { z } from 'zod'
import { said } from '@/lib/api/described'
import { MoneyModel, money, TextModel } from '@/lib/api/models'
import { defineOperation } from '@/lib/api/operation'
import { quoteCart } from '@/lib/checkout/queries'
import { needsExclusionConsent } from '@/lib/orders/rules'

const OptionModel = z.object({
  key: said(z.string(), 'Goes into `shipping` of the order.', '下单时填入 `shipping`。'),
  name: TextModel,
  carrier: TextModel,
  days: z.object({ min: z.int(), max: z.int() }),
  price: MoneyModel,
})

export const cartShippingOperations = [
  defineOperation({
    id: 'listCartShipping',
    method: 'GET',
    path: '/cart/shipping-options',
    tag: 'shipping',
    summary: {
      en: 'How the cart can travel to an address, by factory',
      zh: '购物车寄往某地址的配送方式，按工厂',
    },
    description: {
      en: 'Choose one option for each factory. The order’s `expectedTotal` is `items` plus the prices of the chosen options.',
      zh: '每家工厂选一种方式。下单的 `expectedTotal` 等于 `items` 加上所选方式的价格。',
    },
    auth: 'account',
    input: { query: z.object({ addressId: z.uuid() }) },
    output: z.object({
      factories: z.array(
        z.object({
          id: z.uuid(),
          slug: z.string(),
          items: MoneyModel,
          weightGrams: z.int(),
          options: said(
            z.array(OptionModel),
            'Cheapest first. Empty: this factory does not ship there.',
            '按价格从低到高；为空表示该工厂不送达此地址。',
          ),
        }),
      ),
      items: said(MoneyModel, 'All goods, without freight.', '商品合计，不含运费。'),
      cheapestTotal: said(
        MoneyModel.nullable(),
        'With the first option of each factory; null when some factory has none.',
        '各工厂均选第一种方式时的总价；有工厂无法送达时为 null。',
      ),
      exclusionsConsentNeeded: said(
        z.boolean(),
        'Whether the order needs `consents.exclusions`: some goods are outside the seven-day return.',
        '下单是否需要 `consents.exclusions`：部分商品不适用七天无理由退货。',
      ),
      blocked: said(
        z.boolean(),
        'Whether the cart has a problem to settle first.',
        '购物车是否有需先处理的问题。',
      ),
    }),
    errors: ['notFound'],
    limit: 'read',
    example: { query: { addressId: '0190a000-0000-7000-8000-000000000001' } },
    handle: async ({ viewer, query }) => {
      const { rows, cart, groups } = await quoteCart(viewer, query.addressId)
      const served = groups.every(({ quoted }) => quoted.length)
      const freightFen = groups.reduce((sum, { quoted }) => sum + (quoted[0]?.fen ?? 0), 0)
      const buying = rows.filter(({ savedForLater }) => !savedForLater)
      return {
        factories: groups.map(({ factoryId, factorySlug, itemsFen, weightGrams, quoted }) => ({
          id: factoryId,
          slug: factorySlug,
          items: money(itemsFen),
          weightGrams,
          options: quoted.map(({ method, fen }) => ({
            key: method.key,
            name: { en: method.nameEn, zh: method.nameZh },
            carrier: { en: method.carrierEn, zh: method.carrierZh },
            days: { min: method.daysMin, max: method.daysMax },
            price: money(fen),
          })),
        })),
        items: money(cart.itemsFen),
        cheapestTotal: served ? money(cart.itemsFen + freightFen) : null,
        exclusionsConsentNeeded: needsExclusionConsent(buying.map(({ returnRule }) => returnRule)),
        blocked: cart.blocked,
      }
    },
  }),
]
