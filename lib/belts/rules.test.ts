import { describe, expect, test } from 'vitest'
import { byProvince, figureText, mapPoint } from '@/lib/belts/rules'

const figure = (figureValue: number | null, figureUnitEn: string, figureUnitZh: string) => ({
  figureValue,
  figureUnitEn,
  figureUnitZh,
})

describe('figureText', () => {
  test.each([
    [figure(1_600_000_000, 'pairs', '双'), '1.6 billion pairs', '16亿双'],
    [figure(240_000_000_000, 'RMB', '元'), 'RMB 240 billion', '2400亿元'],
    [figure(3000, 'firms', '家'), '3,000 firms', '3,000家'],
    [figure(50_000, 'firms and traders', '家'), '50,000 firms and traders', '5万家'],
    [figure(33, '%', '%'), '33%', '33%'],
  ])('%j', (given, en, zh) => {
    expect(figureText(given, 'en')).toBe(en)
    expect(figureText(given, 'zh')).toBe(zh)
  })

  test('no figure, no text', () => {
    expect(figureText(figure(null, '', ''), 'en')).toBeNull()
  })
})

test('the map puts north up and east right', () => {
  const putian = mapPoint({ lat: 25.45, lng: 119.07 })
  const qingdao = mapPoint({ lat: 36.4, lng: 120.4 })
  expect(qingdao.y).toBeLessThan(putian.y)
  expect(qingdao.x).toBeGreaterThan(putian.x)
})

test('provinces with most belts come first', () => {
  const belt = (provinceEn: string) => ({ provinceEn, provinceZh: provinceEn })
  const groups = byProvince([belt('Fujian'), belt('Zhejiang'), belt('Zhejiang')])
  expect(groups.map((group) => group.length)).toEqual([2, 1])
})
