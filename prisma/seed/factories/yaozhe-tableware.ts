import {
  by,
  care,
  dia,
  fact,
  hei,
  inColours,
  item,
  len,
  listing,
  maker,
  t,
  vol,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { abroad, fragile } from '@/prisma/seed/shipping-home'

export const yaozheFactory = maker('yaozhe-tableware', 'jingdezhen-porcelain', {
  name: t('Jingdezhen Yaozhe Tableware Porcelain', '景德镇窑折日用瓷厂'),
  brand: t('Kilnfold', '窑折'),
  tagline: t('Plates for every day, fired once more for the dishwasher', '天天用的盘子，为洗碗机多烧一次'),
  en: [
    'Yaozhe was a state workshop for rice bowls until 1997, then forty of its people leased one gas kiln. For two decades they rolled hotel plates for a French banquet supplier and a Japanese canteen chain, always white, always stackable.',
    'A young glazer laid a folded paper on a wet plate in 2018 and the crease stayed through the fire. That fold became the first pattern of the house. The kiln still has its state-era number, 14, painted on the door.',
  ],
  zh: [
    '窑折前身是做饭碗的国营车间，1997 年四十名老职工承包了一座气窑。二十年间，为一家法国宴会用品商和一家日本食堂连锁滚压酒店盘，清一色白瓷，都能叠放。',
    '2018 年，一名年轻釉工把折纸压在湿坯上，折痕经火还在，这道折成了自家的第一个花样。窑门上仍写着国营时期的编号“14”。',
  ],
  size: [1997, 118, 9400],
  oemPast: t(
    'Hotel plates for a French banquet supplier, bowls for a Japanese canteen chain.',
    '为一家法国宴会用品商做酒店盘，为一家日本食堂连锁做碗。',
  ),
  capabilities: [
    fact('Kilns', '窑', '2 tunnel, 1 shuttle', '隧道窑 2 条、梭式窑 1 座'),
    fact('Firing', '烧成', '1,320 °C reduction', '1,320 ℃还原焰'),
    fact('Roller heads', '滚压头', '36', '36 个'),
    fact('Hand painting', '手绘', '14 seats', '14 席'),
  ],
  shipsFrom: t(
    'No. 14 Kiln Yard, Xinchang East Road, Zhushan District, Jingdezhen',
    '景德镇市珠山区新厂东路 14 号窑院',
  ),
  dispatchHours: 48,
  sections: [
    ['plates', 'Plates', '盘'],
    ['bowls', 'Bowls', '碗'],
    ['sets', 'Sets', '套装'],
  ],
  shipping: [fragile('central', 29900), abroad(7800, 4800)],
})

export const yaozheProducts = listing('yaozhe-tableware', 'YZ', [
  item('folded-rim-dinner-plate', 'tableware', 'plates', 71, '#3c4f6b', {
    en: [
      'Dinner plate with folded-paper rim, white porcelain',
      'A crease in the rim that holds sauce and a thumb.',
      'Rolled 4.2 mm thick, glazed also on the foot except a 3 mm ring. The fold is pressed by hand with a paper card before drying.',
      'Sizes nest; twelve plates stack to 210 mm.',
    ],
    zh: [
      '折纸边餐盘 白瓷',
      '盘沿一道折，挡得住汤汁，也好下手指。',
      '滚压坯厚 4.2 毫米，除 3 毫米圈足外满釉；折痕干燥前以纸卡手压。',
      '可叠放，十二只高 210 毫米。',
    ],
    materials: [fact('Body', '坯体', 'Kaolin porcelain', '高岭土瓷')],
    measures: [dia(265), hei(24), wt(640)],
    care: care.dishwasher,
    offer: by(
      'size',
      [
        ['8in', '205 mm', '8 寸', 3890, 620],
        ['10in', '265 mm', '10.5 寸', 5890, 950],
      ],
      'white',
      'celadon',
      'moon',
    ),
  }),
  item('underglaze-blue-fish-plate', 'tableware', 'plates', 180, '#2a55a5', {
    en: [
      'Oval fish plate, underglaze cobalt, brushed by hand',
      'One carp, eleven strokes, no two plates with the same tail.',
      'Cobalt is brushed on the dry body and fired once at 1,320 °C below the glaze. The oval is jiggered, then trimmed.',
      'Fits a fish of up to 900 g.',
    ],
    zh: [
      '青花椭圆鱼盘 手绘釉下彩',
      '一尾鲤，十一笔，尾巴没有两只相同。',
      '青料绘于干坯，罩釉后 1,320 ℃一次烧成；椭圆坯旋压后修边。',
      '可盛 900 克以内整鱼。',
    ],
    materials: [fact('Decoration', '装饰', 'Cobalt under glaze', '釉下青花')],
    measures: [len(345), wid(225), hei(32), wt(980)],
    care: care.dishwasher,
    offer: by(
      'length',
      [
        ['290', '290 mm', '29 厘米', 7800, 1100],
        ['345', '345 mm', '34.5 厘米', 9800, 1450],
      ],
      'cobalt',
    ),
  }),
  item('thin-rice-bowl-115', 'tableware', 'bowls', 28, '#97452f', {
    en: [
      'Rice bowl 115 mm, 2.2 mm wall, iron-brown rim',
      'Light enough to lift with two fingers, footed high against the heat.',
      'The foot is 18 mm tall, so the hand stays off the hot part. An iron slip on the rim fires to brown and hides small chips.',
      '300 ml to the brim.',
    ],
    zh: [
      '高足饭碗 115 毫米 壁厚 2.2 毫米 铁锈口',
      '两指可端，足高不烫手。',
      '圈足高 18 毫米；口沿铁浆烧成褐色，小磕碰不显。',
      '满口 300 毫升。',
    ],
    materials: [fact('Body', '坯体', 'Kaolin porcelain', '高岭土瓷')],
    measures: [dia(115), hei(68), wt(165), vol(300)],
    care: care.dishwasher,
    offer: by(
      'pack',
      [
        ['2', '2 bowls', '2 只', 4900, 480],
        ['6', '6 bowls', '6 只', 12900, 1380],
      ],
      'white',
      'celadon',
      'ink',
    ),
  }),
  item('noodle-bowl-deep-spiral', 'tableware', 'bowls', 137, '#6f8f9f', {
    en: [
      'Noodle bowl 1,100 ml with throwing spiral',
      'Wide shoulder for toppings, narrow floor for the last of the soup.',
      'The spiral is left by the roller on purpose and pools the celadon glaze in the grooves. Wall 4.5 mm keeps the soup hot.',
      'Rim diameter 190 mm.',
    ],
    zh: [
      '螺旋纹面碗 1,100 毫升',
      '口阔放浇头，底收好喝汤。',
      '滚压时有意留螺旋，青釉积在纹里；壁厚 4.5 毫米保温。',
      '口径 190 毫米。',
    ],
    materials: [fact('Glaze', '釉', 'Feldspar, iron-tinted', '长石釉，含铁呈色')],
    measures: [dia(190), hei(86), wt(720), vol(1100)],
    care: care.dishwasher,
    offer: inColours(5500, 1050, 'celadon', 'white', 'tenmoku'),
  }),
  item('sixteen-piece-table-set', 'tableware', 'sets', 9, '#b9a06a', {
    en: [
      'Table set for four, folded rim, plates and bowls',
      'Four dinner plates, four small plates, four bowls, four sauce dishes.',
      'All from one kiln car, so the white is one white. Each piece is in a moulded pulp tray, no foam.',
      'Single pieces can be bought again.',
    ],
    zh: [
      '四人食餐具套装 折边',
      '餐盘、小盘、饭碗、味碟各四。',
      '同一窑车烧成，白度一致；纸浆托包装，不用泡沫。',
      '每件都可单独补买。',
    ],
    materials: [fact('Body', '坯体', 'Kaolin porcelain', '高岭土瓷')],
    measures: [dia(265), hei(210), wt(6.4, 'kg')],
    care: care.dishwasher,
    offer: by(
      'pieces',
      [
        ['16', '16 pieces', '16 件', 36800, 8200],
        ['28', '28 pieces', '28 件', 59800, 13800],
      ],
      'white',
      'celadon',
    ),
  }),
  item('soup-tureen-lidded-lotus', 'tableware', 'sets', 318, '#7fa08a', {
    en: [
      'Lidded soup tureen 2.2 L, lotus-petal body',
      'Sixteen shallow petals pressed into the wall, a notch for the ladle.',
      'Cast in a six-part mould and joined wet. The lid sits 6 mm inside the rim and does not slide.',
      'Warm the tureen before filling with boiling soup.',
    ],
    zh: [
      '莲瓣汤盅 带盖 2.2 升',
      '壁上十六瓣浅莲，盖沿留勺口。',
      '六片模注浆，湿接成型；盖沉入口内 6 毫米，不滑。',
      '盛滚汤前请先温盅。',
    ],
    materials: [fact('Body', '坯体', 'Kaolin porcelain, slip-cast', '高岭土瓷，注浆')],
    measures: [dia(235), hei(168), wt(1.75, 'kg'), vol(2.2, 'L')],
    care: care.dishwasher,
    offer: inColours(15800, 2500, 'white', 'moon'),
  }),
  item('chopstick-rest-and-spoon-set', 'tableware', 'sets', 236, '#c9a36d', {
    en: [
      'Spoon and rest set, folded-paper shape',
      'A spoon that lies flat and a rest that does not roll.',
      'Spoons are pressed between two dies and stand on three points in the kiln, so the bowl is glazed all round. The rest carries chopsticks and spoon.',
      'Spoon holds 12 ml.',
    ],
    zh: [
      '汤匙筷托套装 折纸造型',
      '勺放得平，托不打滚。',
      '汤匙双模压成，三点支钉满釉烧；筷托同时放筷与勺。',
      '每勺 12 毫升。',
    ],
    materials: [fact('Body', '坯体', 'Kaolin porcelain', '高岭土瓷')],
    measures: [len(142), wid(44), wt(48)],
    care: care.dishwasher,
    offer: by(
      'pack',
      [
        ['2', 'For two', '两人份', 3500, 240],
        ['4', 'For four', '四人份', 6500, 460],
      ],
      'white',
      'celadon',
      'cobalt',
    ),
  }),
])
