import { z } from 'zod'
import { currency } from '@/lib/money'
import { model, said } from './described'

export const TextModel = model(
  'Text',
  z.object({ en: z.string(), zh: z.string() }),
  'Words in both languages of the shop.',
  '中英文两种语言的文字。',
)

export const MoneyModel = model(
  'Money',
  z.object({ amount: z.int(), currency: z.literal(currency) }),
  'An amount in the smallest unit of its currency: 12900 is ¥129.00.',
  '以货币最小单位计的金额：12900 即 ¥129.00。',
)
export type Money = z.infer<typeof MoneyModel>

/** Fen as the API writes money. */
export const money = (fen: number): Money => ({ amount: fen, currency })

export const PictureModel = model(
  'Picture',
  z.object({
    alt: TextModel,
    width: z.int(),
    height: z.int(),
    url: z.url(),
    template: said(
      z.string(),
      'Put one of `widths` and one of `formats` in; an address never changes its content.',
      '将 `widths` 与 `formats` 中的一项填入；同一地址的内容永不改变。',
    ),
    widths: z.array(z.int()),
    formats: z.array(z.string()),
  }),
  'A picture: one address ready to use, and all the sizes it is served in.',
  '图片：一个可直接使用的地址，以及全部可用尺寸。',
)

export const SlugParam = z.string().regex(/^[a-z0-9-]{1,100}$/)

/** A page of a list: `nextCursor` goes into `after` for the next one, and is null on the last. */
export function pageOf<S extends z.ZodType>(item: S) {
  return z.object({
    items: z.array(item),
    nextCursor: said(
      z.string().nullable(),
      'Goes into `after` for the next page; null on the last one. The Link header holds the whole address.',
      '取下一页时填入 `after`；最后一页为 null。完整地址见 Link 响应头。',
    ),
  })
}

/** How many rows a page of a list has: 1 to 100. */
export const limitParam = said(
  z.coerce.number().int().min(1).max(100).default(24),
  'Rows on a page.',
  '每页条数。',
)
