import type { Text } from '@/prisma/seed/world-types'

export type Colour = { key: string; label: Text; swatch: string }

/** A colour of one product only: key, names, swatch. */
export const hue = (key: string, en: string, zh: string, swatch: string): Colour => ({
  key,
  label: { en, zh },
  swatch,
})

/** The mill colours of the home half, as a dyer or painter would name them. */
const table = {
  white: ['White', '白色', '#f4f2ec'],
  ivory: ['Ivory', '象牙白', '#efe6d2'],
  cream: ['Cream', '奶油色', '#f1e3c6'],
  oat: ['Oat', '燕麦色', '#d9c7a8'],
  sand: ['Sand', '沙色', '#cdb38b'],
  camel: ['Camel', '驼色', '#b98a56'],
  tan: ['Tan', '浅棕', '#a9744a'],
  walnut: ['Walnut', '胡桃色', '#6b4a33'],
  oak: ['Natural oak', '橡木原色', '#c9a36d'],
  ash: ['Natural ash', '白蜡木原色', '#d9bd8e'],
  cherry: ['Cherry', '樱桃木色', '#a5603b'],
  pine: ['Natural pine', '松木原色', '#dfbd82'],
  rubberwood: ['Natural rubberwood', '橡胶木原色', '#d8b27a'],
  chocolate: ['Chocolate', '巧克力色', '#4f3426'],
  black: ['Black', '黑色', '#222326'],
  graphite: ['Graphite', '石墨灰', '#43474d'],
  slate: ['Slate', '板岩灰', '#5f6a73'],
  grey: ['Grey', '灰色', '#8e9297'],
  mist: ['Mist grey', '雾灰', '#bfc4c6'],
  silver: ['Silver', '银色', '#c3c7cb'],
  steel: ['Brushed steel', '拉丝不锈钢', '#a9adb0'],
  brass: ['Brass', '黄铜色', '#b08d45'],
  copper: ['Copper', '紫铜色', '#a8623c'],
  gold: ['Gold', '金色', '#cfa548'],
  rosegold: ['Rose gold', '玫瑰金', '#d3a08a'],
  champagne: ['Champagne', '香槟色', '#d8c3a0'],
  navy: ['Navy', '藏青', '#24344f'],
  ink: ['Ink blue', '墨蓝', '#2d3f5c'],
  indigo: ['Indigo', '靛蓝', '#34497d'],
  cobalt: ['Cobalt', '钴蓝', '#2a55a5'],
  sky: ['Sky blue', '天蓝', '#8fb7d8'],
  haze: ['Haze blue', '雾霾蓝', '#8ea4b8'],
  ice: ['Ice blue', '冰蓝', '#cbdde4'],
  celadon: ['Celadon', '青瓷色', '#a9c3b2'],
  mint: ['Mint', '薄荷绿', '#a9d4bf'],
  sage: ['Sage', '鼠尾草绿', '#9aa88c'],
  olive: ['Olive', '橄榄绿', '#6b6d45'],
  forest: ['Forest green', '森林绿', '#2f5040'],
  teal: ['Teal', '青绿', '#2f7577'],
  jade: ['Jade green', '玉绿', '#5d9b7e'],
  lemon: ['Lemon', '柠檬黄', '#f0da72'],
  mustard: ['Mustard', '姜黄', '#c6962f'],
  apricot: ['Apricot', '杏色', '#e8b98d'],
  orange: ['Orange', '橙色', '#dd7a34'],
  coral: ['Coral', '珊瑚红', '#dd7765'],
  terracotta: ['Terracotta', '陶土红', '#b4613f'],
  brick: ['Brick', '砖红', '#97452f'],
  red: ['Red', '红色', '#b7302b'],
  wine: ['Wine', '酒红', '#6d2233'],
  pink: ['Pink', '粉色', '#e7b9bd'],
  blush: ['Blush', '裸粉', '#e6c7bb'],
  rose: ['Old rose', '灰玫瑰', '#bd8084'],
  lilac: ['Lilac', '浅紫', '#b9a9cf'],
  plum: ['Plum', '梅紫', '#65405f'],
  clear: ['Clear', '透明', '#dfe7e8'],
  smoke: ['Smoke', '烟灰透', '#7d8385'],
  amber: ['Amber', '琥珀色', '#c2803a'],
  tortoise: ['Tortoiseshell', '玳瑁', '#6d4427'],
  tenmoku: ['Tenmoku', '天目黑', '#2c211d'],
  moon: ['Moon white', '月白', '#dfe8e6'],
} as const satisfies Record<string, readonly [string, string, string]>

export type ColourName = keyof typeof table

/** A colour of the palette by name. */
export function colour(name: ColourName): Colour {
  const [en, zh, swatch] = table[name]
  return hue(name, en, zh, swatch)
}
