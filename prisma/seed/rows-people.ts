import { seedId } from '@/prisma/seed/ids'
import type { DemoPeople, SeedAccount, SeedBuyer, SeedStaff } from '@/prisma/seed/people'

const roles: Record<SeedStaff['role'], 'OWNER' | 'EDITOR' | 'SHIPPER'> = {
  owner: 'OWNER',
  editor: 'EDITOR',
  shipper: 'SHIPPER',
}

// The address form's data package writes GB/T 2260 codes without their empty ends: 31, 3101, 310104.
const trimmed = (adcode: string) => adcode.replace(/^(\d{2})0000$|^(\d{4})00$/, '$1$2')

function addressRow(email: string, address: SeedBuyer['addresses'][number], position: number) {
  const { country, recipient, phone, street, postalCode } = address
  const place =
    address.country === 'CN'
      ? {
          provinceCode: trimmed(address.province.adcode),
          cityCode: trimmed(address.city.adcode),
          districtCode: address.district.adcode,
          province: address.province.name.zh,
          city: address.city.name.zh,
          district: address.district.name.zh,
        }
      : { province: address.region, city: address.city, district: '' }
  return {
    id: seedId('address', `${email}/${position}`),
    userId: seedId('user', email),
    country,
    recipient,
    phone,
    street,
    postalCode,
    isDefault: position === 0,
    ...place,
  }
}

/** Rows of the demo accounts. All share one password hash, which is right for invented people only. */
export function peopleRows({ buyers, admin, staff }: DemoPeople, passwordHash: string, now: Date) {
  const user = ({ email, name, locale }: SeedAccount, role: 'BUYER' | 'ADMIN' = 'BUYER') => ({
    id: seedId('user', email),
    email,
    emailConfirmedAt: now,
    name: name[locale],
    passwordHash,
    locale,
    role,
    createdAt: now,
  })
  return {
    users: [
      ...buyers.map((buyer) => user(buyer)),
      user(admin, 'ADMIN'),
      ...staff.map((person) => user(person)),
    ],
    addresses: buyers.flatMap(({ email, addresses }) =>
      addresses.map((address, position) => addressRow(email, address, position)),
    ),
    members: staff.map(({ email, factory, role }) => ({
      userId: seedId('user', email),
      factoryId: seedId('factory', factory),
      role: roles[role],
      createdAt: now,
    })),
  }
}
