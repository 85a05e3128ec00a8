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
import { hue } from '@/prisma/seed/palette-home'
import { flat, road } from '@/prisma/seed/shipping-home'

export const kongmuFactory = maker('kongmu-wash', 'guangzhou-beauty', {
  name: t('Guangzhou Kongmu Wash Works', '广州空木洗护厂'),
  brand: t('Hollow Tree', '空木'),
  tagline: t('Hair and body wash, mixed cold to keep the scent', '冷配洗护，留住香气'),
  en: [
    'Kongmu has filled shampoo in Baiyun since 2003, salon gallons for a Brazilian colour house and small hotel bottles for two airlines’ partners. Both asked for the same pearl-white liquid; only the perfume changed.',
    'In 2019 the mixing foreman tried a batch below 40 °C with an older surfactant and the scent survived the tank. The cold recipe takes twice as long, so nobody wanted it under contract. It became the house’s own. The old oak barrel in the yard, hollow and full of tools, gave the name.',
  ],
  zh: [
    '空木 2003 年起在白云灌洗发水：给一家巴西染发品牌做加仑装，给两家航空公司的配套商做小瓶。两家要的都是同一种珠光白液，只换香精。',
    '2019 年，配料班长用一种老表活在 40 ℃以下试了一锅，香气留住了。冷配慢一倍，代工客户不要，就成了自家的配方。名字来自院里那截装工具的空心木桶。',
  ],
  size: [2003, 96, 5400],
  oemPast: t(
    'Salon shampoo for a Brazilian colour house, hotel and cabin bottles for two suppliers.',
    '为一家巴西染发品牌做沙龙装，为两家配套商做酒店与客舱小瓶。',
  ),
  capabilities: [
    fact('Cold mixers', '冷配釜', '5, below 40 °C', '5 台，40 ℃以下'),
    fact('Filling', '灌装', '30 ml to 5 L', '30 毫升至 5 升'),
    fact('Soap plodders', '制皂机', '2, triple-milled', '2 台，三辊研磨'),
    fact('Refills', '补充装', 'For every bottle', '每瓶都有'),
  ],
  shipsFrom: t('No. 41 Longgui Beitai Road, Baiyun District, Guangzhou', '广州市白云区龙归北太路 41 号'),
  dispatchHours: 24,
  sections: [
    ['hair', 'Hair', '洗发护发'],
    ['body', 'Body', '身体'],
    ['soap', 'Soap and tools', '皂与工具'],
  ],
  shipping: [flat(900, 9900), road('south')],
})

export const kongmuProducts = listing('kongmu-wash', 'KM', [
  item('cold-mixed-shampoo-dry-ends', 'hair-body-care', 'hair', 62, '#8a6a4a', {
    en: [
      'Cold-mixed shampoo for dry ends, 14 % active',
      'Washes the scalp and lets the ends be.',
      'Taurate and betaine with 0.3 % cationic guar. Mixed below 40 °C; the scent is cedar leaf.',
      'Pump gives 2 ml; short hair needs two.',
    ],
    zh: [
      '冷配洗发水 干枯发尾 活性物 14%',
      '洗头皮，不折腾发尾。',
      '牛磺酸盐配甜菜碱，阳离子瓜尔胶 0.3%；40 ℃以下冷配，雪松叶香。',
      '每泵 2 毫升，短发两泵。',
    ],
    materials: [fact('Active matter', '活性物', '14 %', '14%'), fact('Bottle', '瓶', 'PET', 'PET')],
    measures: [hei(205), dia(72), vol(500)],
    care: care.cosmetic,
    offer: by('content', [
      ['300', '300 ml', '300 毫升', 4590, 360],
      ['500', '500 ml', '500 毫升', 6590, 590],
      ['refill', 'Refill 1 L', '补充袋 1 升', 8500, 1080],
    ]),
  }),
  item('rinse-off-conditioner-btms', 'hair-body-care', 'hair', 150, '#c9b99d', {
    en: [
      'Conditioner, rapeseed-based softener 5 %, no silicone',
      'Combs through wet hair, rinses without film.',
      'Behentrimonium methosulfate 5 % with cetyl alcohol. From mid-length down, one minute.',
      'Two hazelnuts for shoulder length.',
    ],
    zh: [
      '护发素 菜籽基柔顺剂 5% 无硅油',
      '湿发好梳，冲后不挂膜。',
      '山嵛基三甲铵甲硫酸盐 5% 配鲸蜡醇；发中以下停留一分钟。',
      '齐肩发两粒榛子大小。',
    ],
    materials: [fact('Softener', '柔顺剂', 'BTMS 5 %', 'BTMS 5%')],
    measures: [hei(190), wid(70), vol(400)],
    care: care.cosmetic,
    offer: by('content', [
      ['200', '200 ml', '200 毫升', 3990, 250],
      ['400', '400 ml', '400 毫升', 6290, 480],
    ]),
  }),
  item('body-wash-osmanthus-low-foam', 'hair-body-care', 'body', 23, '#c6962f', {
    en: [
      'Body wash, low foam, osmanthus or unscented, 1 litre',
      'A litre for the family shower.',
      'Isethionate and betaine at 12 %, pH 5.5. Osmanthus absolute 0.1 %, or none.',
      'Pump locks for travel.',
    ],
    zh: [
      '低泡沐浴露 桂花或无香 1 升',
      '一升，全家用。',
      '羟乙磺酸盐配甜菜碱 12%，pH 5.5；桂花净油 0.1%，或无香。',
      '泵头可锁。',
    ],
    materials: [fact('Active matter', '活性物', '12 %', '12%')],
    measures: [hei(235), dia(85), vol(1, 'L')],
    care: care.cosmetic,
    offer: by('scent', [
      ['osmanthus', 'Osmanthus', '桂花', 6990, 1120],
      ['unscented', 'Unscented', '无香', 6590, 1120],
      ['cypress', 'Cypress', '柏木', 6990, 1120],
    ]),
  }),
  item('hand-cream-glycerin-20', 'hair-body-care', 'body', 199, '#bd8084', {
    en: [
      'Hand cream with 20 % glycerine, dry touch, aluminium tube',
      'For hands that wash dishes.',
      'Glycerine 20 % in a starch gel, so it does not stick to paper. Tube rolls up to the end.',
      'Not perfumed beyond the wax.',
    ],
    zh: [
      '20% 甘油护手霜 不粘手 铝管',
      '给洗碗的手。',
      '甘油 20% 配淀粉凝胶，翻纸不留印；铝管可卷到底。',
      '除蜡味外无香。',
    ],
    materials: [
      fact('Moisturiser', '保湿剂', 'Glycerine 20 %', '甘油 20%'),
      fact('Tube', '管', 'Aluminium', '铝'),
    ],
    measures: [len(135), wid(38), wt(50)],
    care: care.cosmetic,
    offer: by('pack', [
      ['1', '1 tube', '1 支', 1990, 70],
      ['3', '3 tubes', '3 支', 4990, 200],
    ]),
  }),
  item('triple-milled-bar-soap', 'hair-body-care', 'soap', 311, '#8db58a', {
    en: [
      'Triple-milled bar soap, coconut and rice-bran, 110 g',
      'Hard, slow, leaves the dish clean.',
      'Milled three times between granite rollers, dried to 10 % water. Wrapped in paper.',
      'About six weeks at one shower a day.',
    ],
    zh: [
      '三研香皂 椰油与米糠油 110 克',
      '硬、耐用、皂盒不糊。',
      '花岗岩三辊研磨三遍，含水 10%；纸包。',
      '每天一次约用六周。',
    ],
    materials: [fact('Base', '皂基', 'Coconut and rice-bran soap', '椰油、米糠油皂')],
    measures: [len(78), wid(54), hei(27), wt(110)],
    care: t('Drain after use.', '用后沥干。'),
    offer: by(
      'pack',
      [
        ['1', '1 bar', '1 块', 1290, 125],
        ['4', '4 bars', '4 块', 4590, 490],
      ],
      hue('rice', 'Rice', '米白', '#ece4d0'),
      hue('mugwort', 'Mugwort', '艾草', '#8f9c74'),
      hue('charcoal', 'Charcoal', '竹炭', '#3b3d3d'),
    ),
  }),
  item('scalp-brush-silicone-dome', 'beauty-tools', 'soap', 80, '#2f7577', {
    en: [
      'Scalp brush, silicone cones 60A on a beech dome',
      'Moves the scalp, not the hair.',
      'Sixty cones of 14 mm, moulded in one sheet and peeled off for washing. Beech grip, oiled.',
      'Dry the wood after use.',
    ],
    zh: [
      '头皮按摩刷 60A 硅胶锥 榉木柄',
      '揉的是头皮，不是头发。',
      '六十个 14 毫米锥体一体成型，可揭下清洗；榉木柄上油。',
      '用后擦干木柄。',
    ],
    materials: [fact('Cones', '锥体', 'Silicone 60A', '60A 硅胶'), fact('Grip', '柄', 'Beech', '榉木')],
    measures: [dia(82), hei(62), wt(96)],
    care: t('Rinse the silicone, dry the wood.', '硅胶冲洗，木柄擦干。'),
    offer: inColours(3590, 130, 'white', 'teal', 'coral'),
  }),
])
