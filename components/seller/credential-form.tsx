import { ActionForm } from '@/components/ui/action-form'
import { CheckField, Field, SelectField } from '@/components/ui/field'
import { FieldMessage } from '@/components/ui/field-message'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatDate } from '@/lib/dates'
import type { Desk } from '@/lib/factories/desk-queries'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { submitCredentialAction } from '@/lib/quality/credential-actions'
import { factoryKinds, patentKinds } from '@/lib/quality/credential-schema'

type Choice = { id: string; factoryId: string }
type Props = {
  desk: Desk
  factoryId: string
  files: (Choice & { name: string; pages: number; createdAt: Date })[]
  products: (Choice & { titleEn: string; titleZh: string })[]
}

function KindFields({ desk: { locale } }: Pick<Props, 'desk'>) {
  const t = translator(locale, 'credentials')
  const optional = translator(locale, 'states')('optional')
  return (
    <div className="grid gap-x-6 md:grid-cols-2">
      <SelectField name="kind" label={t('kind')} defaultValue="PATENT">
        {factoryKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <SelectField name="patentKind" label={t('patentKind')} hint={t('patentHint')} defaultValue="">
        <option value="">{t('noPatent')}</option>
        {patentKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`patentKinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <Field name="number" label={t('number')} hint={t('numberHint')} maxLength={80} autoComplete="off" />
      <Field name="issuer" label={t('issuer')} optionalLabel={optional} maxLength={120} />
      <Field name="titleEn" label={t('titleEn')} hint={t('titleHint')} maxLength={120} lang="en" />
      <Field name="titleZh" label={t('titleZh')} hint={t('titleHint')} maxLength={60} lang="zh-CN" />
      <Field name="issuedOn" type="date" label={t('issuedOn')} />
      <Field name="validUntil" type="date" label={t('validUntil')} optionalLabel={optional} />
    </div>
  )
}

/** Hands in a credential of one factory: the paper was uploaded before. */
export function CredentialForm({ desk, factoryId, files, products }: Props) {
  const { locale } = desk
  const t = translator(locale, 'credentials')
  return (
    <ActionForm
      action={submitCredentialAction}
      locale={locale}
      label={t('submit')}
      success={t('submitted')}
      resetOnSuccess
    >
      <input type="hidden" name="factoryId" value={factoryId} />
      <KindFields desk={desk} />
      <SelectField name="fileId" label={t('paper')} hint={t('paperHint')} defaultValue={files[0]?.id ?? ''}>
        <option value="">{t('choosePaper')}</option>
        {files.map((file) => (
          <option key={file.id} value={file.id}>
            {file.name} · {formatDate(file.createdAt, locale)}
          </option>
        ))}
      </SelectField>
      <details className="my-3">
        <summary className="inline-flex min-h-11 items-center text-steel underline">{t('products')}</summary>
        <fieldset>
          <legend className="text-muted text-sm">{t('productsHint')}</legend>
          <ul className="max-h-72 overflow-y-auto rounded-md border border-line px-3">
            {products.map((product) => (
              <li key={product.id}>
                <label className="flex min-h-11 items-center gap-3">
                  <input
                    type="checkbox"
                    name="productIds"
                    value={product.id}
                    className="size-5 shrink-0 accent-vermilion"
                  />
                  {pick(product, 'title', locale)}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      </details>
      <FieldMessage name="productIds" />
      <CheckField name="permission" label={t('permission')} hint={t('permissionHint')} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </ActionForm>
  )
}
