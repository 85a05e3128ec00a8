import { expect, test } from 'vitest'
import { codeStepPath } from './code-step-path'

test.each([
  [
    'https://shop.example/zh/account/orders?page=2',
    '/zh/sign-in?step=code&next=%2Fzh%2Faccount%2Forders%3Fpage%3D2',
  ],
  ['/en/checkout', '/en/sign-in?step=code&next=%2Fen%2Fcheckout'],
  ['https://evil.example/en/checkout', '/zh/sign-in?step=code&next=%2Fzh'],
  ['https://shop.example//evil.example', '/zh/sign-in?step=code&next=%2Fzh'],
  ['javascript:alert(1)', '/zh/sign-in?step=code&next=%2Fzh'],
  [undefined, '/zh/sign-in?step=code&next=%2Fzh'],
])('from an outside sign-in that was to lead to %s the code is asked for at %s', (wanted, path) => {
  expect(codeStepPath(wanted, 'https://shop.example', 'zh')).toBe(path)
})
