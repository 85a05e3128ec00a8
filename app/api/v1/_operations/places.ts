import { z } from 'zod'
import { said } from '@/lib/api/described'
import { TextModel } from '@/lib/api/models'
import { defineOperation } from '@/lib/api/operation'
import { countryChoices, countryName } from '@/lib/countries'
import { DomainError } from '@/lib/errors'
import { listRegionsBelow } from '@/lib/regions'

export const placeOperations = [
  defineOperation({
    id: 'listCountries',
    method: 'GET',
    path: '/countries',
    tag: 'shipping',
    summary: { en: 'Countries and regions parcels may go to', zh: '可寄送的国家和地区' },
    auth: 'none',
    output: z.object({ items: z.array(z.object({ code: z.string(), name: TextModel })) }),
    limit: 'read',
    cacheSeconds: 86_400,
    example: {},
    handle: () => ({
      items: countryChoices('en').map(({ code, name }) => ({
        code,
        name: { en: name, zh: code === 'CN' ? '中国大陆' : countryName(code, 'zh') },
      })),
    }),
  }),
  defineOperation({
    id: 'listRegions',
    method: 'GET',
    path: '/regions',
    tag: 'shipping',
    summary: { en: 'Provinces, cities and districts of mainland China', zh: '中国大陆的省、市、区县' },
    description: {
      en: 'Provinces without `parent`; below a province or a city with its code. An address names a district.',
      zh: '不带 `parent` 返回省级；带省或市的代码返回其下级。地址以区县代码填写。',
    },
    auth: 'none',
    input: {
      query: z.object({
        parent: said(
          z
            .string()
            .regex(/^\d{2,6}$/)
            .optional(),
          'Code of a province or a city.',
          '省或市的代码。',
        ),
      }),
    },
    output: z.object({
      items: z.array(
        z.object({
          code: said(z.string(), 'GB/T 2260 code.', 'GB/T 2260 代码。'),
          name: said(z.string(), 'As carriers write it.', '快递面单上的写法。'),
          hasParts: said(z.boolean(), 'Whether there are places below it.', '是否还有下级。'),
        }),
      ),
    }),
    errors: ['notFound'],
    limit: 'read',
    cacheSeconds: 86_400,
    example: { query: { parent: '33' } },
    handle: ({ query }) => {
      const items = listRegionsBelow(query.parent ?? null)
      if (!items) throw new DomainError('notFound')
      return { items }
    },
  }),
]
