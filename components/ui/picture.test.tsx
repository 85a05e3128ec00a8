import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Picture } from '@/components/ui/picture'

const image = { id: 'abc', width: 1200, height: 900, blur: 'data:image/svg+xml;base64,PHN2Zz4=' }

test('keeps its space, names its words, offers both formats and waits its turn', () => {
  const html = renderToStaticMarkup(<Picture image={image} alt="Road trainer, haze blue" sizes="50vw" />)
  expect(html).toContain('width="1200" height="900"')
  expect(html).toContain('alt="Road trainer, haze blue"')
  expect(html).toContain('<source type="image/avif" srcSet="/media/abc/96.avif 96w')
  expect(html).toContain('src="/media/abc/640.webp"')
  expect(html).toContain('loading="lazy"')
  expect(html).toContain(image.blur)
  expect(html).not.toContain('fetchPriority')
})

test('the picture a page is about is loaded at once', () => {
  const html = renderToStaticMarkup(
    <Picture image={image} alt="" sizes="100vw" priority className="rounded" />,
  )
  expect(html).toContain('loading="eager"')
  expect(html.toLowerCase()).toContain('fetchpriority="high"')
  expect(html).toContain('class="rounded"')
})
