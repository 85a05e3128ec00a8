import { z } from 'zod'
import { listAddressesOf } from '@/lib/accounts/address-queries'
import { removeAddress } from '@/lib/accounts/remove-address'
import { saveAddress } from '@/lib/accounts/save-address'
import { AddressInput } from '@/lib/accounts/schema'
import { model, said } from '@/lib/api/described'
import { defineOperation } from '@/lib/api/operation'

const AddressModel = model(
  'Address',
  z.object({
    id: z.uuid(),
    recipient: z.string(),
    phone: z.string(),
    country: said(z.string(), 'ISO 3166-1 alpha-2.', 'ISO 3166-1 两位代码。'),
    provinceCode: z.string().nullable(),
    cityCode: z.string().nullable(),
    districtCode: z.string().nullable(),
    province: z.string(),
    city: z.string(),
    district: z.string(),
    street: z.string(),
    postalCode: z.string(),
    isDefault: z.boolean(),
  }),
  'An address of the account’s book.',
  '账户的收货地址。',
)
type AddressRow = z.infer<typeof AddressModel>

// What a form ticks is true or false here; all else is the form's own schema.
const isDefault = z.boolean().default(false)
const [home, abroad] = AddressInput.options
const AddressBody = z.discriminatedUnion(
  'country',
  [home.extend({ isDefault }), abroad.extend({ isDefault })],
  { error: 'choice' },
)

const addressModel = (row: AddressRow): AddressRow => ({
  id: row.id,
  recipient: row.recipient,
  phone: row.phone,
  country: row.country,
  provinceCode: row.provinceCode,
  cityCode: row.cityCode,
  districtCode: row.districtCode,
  province: row.province,
  city: row.city,
  district: row.district,
  street: row.street,
  postalCode: row.postalCode,
  isDefault: row.isDefault,
})

export const addressOperations = [
  defineOperation({
    id: 'listAddresses',
    method: 'GET',
    path: '/addresses',
    tag: 'addresses',
    summary: { en: 'The account’s addresses, the default first', zh: '收货地址列表，默认地址在前' },
    auth: 'account',
    output: z.object({ items: z.array(AddressModel) }),
    limit: 'read',
    example: {},
    handle: async ({ viewer }) => ({ items: (await listAddressesOf(viewer)).map(addressModel) }),
  }),
  defineOperation({
    id: 'createAddress',
    method: 'POST',
    path: '/addresses',
    tag: 'addresses',
    summary: { en: 'Add an address', zh: '新增收货地址' },
    description: {
      en: 'In mainland China by `districtCode` (see `/regions`); elsewhere written out. The first becomes the default. At most 30.',
      zh: '中国大陆填 `districtCode`（见 `/regions`）；其他地区写出全文。第一个地址自动设为默认，最多 30 个。',
    },
    auth: 'account',
    input: { body: AddressBody },
    output: z.object({ id: z.uuid() }),
    status: 201,
    errors: ['conflict'],
    limit: 'write',
    idempotent: 'optional',
    example: {
      body: {
        country: 'CN',
        recipient: '林薇',
        phone: '138 0000 0000',
        districtCode: '330106',
        street: '文三路 18 号',
      },
    },
    handle: async ({ viewer, body: { isDefault: asDefault, ...written }, now, headers }) => {
      const input = { ...written, ...(asDefault ? { isDefault: 'on' as const } : {}) }
      const { addressId } = await saveAddress({ viewer, input, now })
      headers.set('Location', `/api/v1/addresses/${addressId}`)
      return { id: addressId }
    },
  }),
  defineOperation({
    id: 'deleteAddress',
    method: 'DELETE',
    path: '/addresses/{addressId}',
    tag: 'addresses',
    summary: { en: 'Take an address out of the book', zh: '删除收货地址' },
    description: { en: 'Orders keep their own copy.', zh: '订单保留各自的副本。' },
    auth: 'account',
    input: { params: z.object({ addressId: z.uuid() }) },
    limit: 'write',
    example: { params: { addressId: '0190a000-0000-7000-8000-000000000001' } },
    handle: ({ viewer, params }) => removeAddress({ viewer, addressId: params.addressId }),
  }),
]
