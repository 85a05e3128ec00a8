import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds wrong on the page, by all its rules. It runs in the page itself ("legacy" mode: the shop has no frames of other origins) and
 * hands over violations only: carrying every passed check into a second page took longer than the checks.
 */
export async function axeViolations(page: Page) {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  return violations
}
