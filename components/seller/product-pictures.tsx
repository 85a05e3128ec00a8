import { ActionForm } from '@/components/ui/action-form'
import { Field, SelectField } from '@/components/ui/field'
import { Picture } from '@/components/ui/picture'
import { SubmitButton } from '@/components/ui/submit-button'
import { maxImages } from '@/lib/catalog/picture-rules'
import { AxesSchema } from '@/lib/catalog/schema'
import {
  addProductImageAction,
  editProductImageAction,
  moveProductImageAction,
  removeProductImageAction,
} from '@/lib/catalog/seller-actions'
import type { SellerProduct } from '@/lib/catalog/seller-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Shown = SellerProduct['images'][number]
type Words = Pick<Shown, 'altEn' | 'altZh' | 'colourKey'>

function WordFields({ words, product, locale }: { words?: Words; product: SellerProduct; locale: Locale }) {
  const t = translator(locale, 'seller')
  const colours = AxesSchema.parse(product.axes).find(({ key }) => key === 'colour')?.values ?? []
  return (
    <div className="grid gap-x-4 sm:grid-cols-3">
      <Field name="altEn" label={t('altEn')} defaultValue={words?.altEn} maxLength={160} lang="en" />
      <Field name="altZh" label={t('altZh')} defaultValue={words?.altZh} maxLength={80} lang="zh-CN" />
      <SelectField name="colourKey" label={t('colour')} defaultValue={words?.colourKey ?? ''}>
        <option value="">{t('allColours')}</option>
        {colours.map(({ key, label }) => (
          <option key={key} value={key}>
            {label[locale]}
          </option>
        ))}
      </SelectField>
    </div>
  )
}

function PictureRow({
  picture,
  product,
  number,
  locale,
}: {
  picture: Shown
  product: SellerProduct
  number: number
  locale: Locale
}) {
  const t = translator(locale, 'seller')
  const hidden = (
    <>
      <input type="hidden" name="pictureId" value={picture.id} />
      <input type="hidden" name="version" value={product.updatedAt.toISOString()} />
    </>
  )
  const name = t('picture', { number })
  return (
    <li className="flex flex-col gap-4 border-line border-b py-4 sm:flex-row">
      <Picture
        image={picture.image}
        alt={locale === 'zh' ? picture.altZh : picture.altEn}
        sizes="128px"
        className="size-32 shrink-0 rounded-md border border-line object-cover"
      />
      <div className="min-w-0 flex-1">
        <ActionForm
          action={editProductImageAction}
          locale={locale}
          label={name}
          success={translator(locale, 'states')('saved')}
        >
          {hidden}
          <WordFields words={picture} product={product} locale={locale} />
          <SubmitButton tone="plain" size="small" aria-label={`${t('savePicture')}: ${name}`}>
            {t('savePicture')}
          </SubmitButton>
        </ActionForm>
        <div className="mt-2 flex flex-wrap gap-2">
          {(['up', 'down'] as const).map((direction) => (
            <ActionForm key={direction} action={moveProductImageAction} locale={locale}>
              {hidden}
              <input type="hidden" name="direction" value={direction} />
              <SubmitButton
                tone="plain"
                size="small"
                aria-label={`${t(direction)}: ${name}`}
                disabled={direction === 'up' ? number === 1 : number === product.images.length}
              >
                {t(direction)}
              </SubmitButton>
            </ActionForm>
          ))}
          <ActionForm action={removeProductImageAction} locale={locale}>
            {hidden}
            <SubmitButton tone="danger" size="small" aria-label={`${t('removePicture')}: ${name}`}>
              {t('removePicture')}
            </SubmitButton>
          </ActionForm>
        </div>
      </div>
    </li>
  )
}

/** The pictures of a product in their order, with their words, and the form that adds one. */
export function ProductPictures({ product, locale }: { product: SellerProduct; locale: Locale }) {
  const t = translator(locale, 'seller')
  return (
    <>
      <ol>
        {product.images.map((picture, index) => (
          <PictureRow
            key={picture.id}
            picture={picture}
            product={product}
            number={index + 1}
            locale={locale}
          />
        ))}
      </ol>
      {product.images.length < maxImages && (
        <ActionForm
          action={addProductImageAction}
          locale={locale}
          label={t('addPicture')}
          resetOnSuccess
          success={t('pictureAdded')}
          className="mt-4"
        >
          <h3 className="text-base">{t('addPicture')}</h3>
          <input type="hidden" name="productId" value={product.id} />
          <input type="hidden" name="version" value={product.updatedAt.toISOString()} />
          <Field
            name="file"
            type="file"
            label={t('file')}
            hint={t('fileHint')}
            accept="image/jpeg,image/png,image/webp,image/avif"
          />
          <WordFields product={product} locale={locale} />
          <SubmitButton>{t('addPicture')}</SubmitButton>
        </ActionForm>
      )}
    </>
  )
}
