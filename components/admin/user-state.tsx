import { Tag } from '@/components/ui/tag'
import type { AdminUser } from '@/lib/accounts/admin-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Role, second factor, ban and unconfirmed address of an account, each in a word. */
export function UserTags({ user, locale }: { user: AdminUser; locale: Locale }) {
  const t = translator(locale, 'admin')
  return (
    <span className="inline-flex flex-wrap gap-2">
      <Tag tone={user.role === 'ADMIN' ? 'info' : 'plain'}>{t(`roles.${user.role}`)}</Tag>
      {user.deletedAt && <Tag tone="warning">{t('deleted')}</Tag>}
      {user.secondFactorSince && <Tag tone="good">{t('secondFactor')}</Tag>}
      {user.bannedAt && <Tag tone="problem">{t('banned')}</Tag>}
      {!user.emailConfirmedAt && <Tag tone="warning">{t('unconfirmed')}</Tag>}
    </span>
  )
}
