import type { Page } from '@playwright/test'

/**
 * CSS pixels by which the page is wider than the screen. Measured against the screen that was asked for: on a phone `window.innerWidth` grows
 * with a page that does not fit.
 */
export async function tooWide(page: Page): Promise<number> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  return Math.max(0, width - (page.viewportSize()?.width ?? width))
}
