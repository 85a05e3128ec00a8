import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * What axe finds wrong on the page, by all its rules. It runs in the page itself ("legacy" mode, which cannot look into every frame: the
 * shop has none but the browser's own view of a PDF) and hands over violations only: carrying every passed check into a second page took longer than the checks.
 */
export async function axeViolations(page: Page) {
  // A PDF's frame is empty, its own address, or the browser's viewer: never another page.
  const isPage = (url: string) => url.startsWith('http') && !/\/api\/evidence\//.test(url)
  const frames = page.frames().filter((frame) => isPage(frame.url()))
  expect(frames, 'a page without frames').toHaveLength(1)
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  return violations
}
