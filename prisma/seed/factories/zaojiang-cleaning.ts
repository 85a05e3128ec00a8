import { by, dia, fact, hei, item, listing, maker, t, vol, wid, wt } from '@/prisma/seed/build-home'
import { hue } from '@/prisma/seed/palette-home'
import { flat, road } from '@/prisma/seed/shipping-home'

export const zaojiangFactory = maker('zaojiang-cleaning', 'nanjing-daily-chemicals', {
  name: t('Nanjing Zaojiang Daily Chemicals', '南京皂江日化厂'),
  brand: t('Suds River', '皂江'),
  tagline: t('Surfactant by percent, on the front label', '活性物含量写在正面'),
  en: [
    'Zaojiang mixed concentrates beside the Yangtze from 1998: laundry liquid for a Dutch private-label group, floor cleaner for a Japanese cleaning contractor, always in thousand-litre tanks.',
    'In 2020 the tanks stood full and the contractor closed. A chemist filled forty bottles for her neighbours and wrote the percentages on masking tape. The label still looks like masking tape.',
  ],
  zh: [
    '皂江 1998 年在江边配浓缩料：洗衣液给一家荷兰自有品牌集团，地板清洁剂给一家日本保洁公司，都是吨桶走货。',
    '2020 年吨桶满着，保洁公司停了。一位化学工程师给邻居灌了四十瓶，把含量写在美纹胶带上，如今的标签还是胶带的样子。',
  ],
  size: [1998, 84, 8200],
  oemPast: t(
    'Laundry liquid for a Dutch private-label group, floor cleaner for a Japanese contractor.',
    '为一家荷兰自有品牌集团配洗衣液，为一家日本保洁公司配地板清洁剂。',
  ),
  capabilities: [
    fact('Mixing tanks', '配制罐', '9, 2–10 t', '9 只，2–10 吨'),
    fact('Filling', '灌装', '4 lines, 50 ml–5 L', '4 条，50 毫升–5 升'),
    fact('Water', '用水', 'Two-stage reverse osmosis', '两级反渗透'),
    fact('Label', '标签', 'Every percentage above 1', '1% 以上都写'),
  ],
  shipsFrom: t('No. 30 Getang Chemical Road, Jiangbei New Area, Nanjing', '南京市江北新区葛塘化工路 30 号'),
  dispatchHours: 24,
  sections: [
    ['laundry', 'Laundry', '洗衣'],
    ['kitchen', 'Kitchen', '厨房'],
    ['house', 'House', '居家'],
  ],
  shipping: [road('east', 7900), flat(1000)],
})

export const zaojiangProducts = listing('zaojiang-cleaning', 'ZR', [
  item('laundry-liquid-enzyme-25', 'laundry-cleaning', 'laundry', 63, '#8fb7d8', {
    en: [
      'Laundry liquid, 25 % active, four enzymes',
      'Twenty millilitres for a drum of 6 kg.',
      'AES, LAS and AEO with protease, amylase, lipase and cellulase. Works from 20 °C.',
      'Not for silk and wool: protease eats them.',
    ],
    zh: [
      '洗衣液 活性物 25% 四种酶',
      '6 公斤一桶，用 20 毫升。',
      'AES、LAS、AEO 复配，加蛋白、淀粉、脂肪、纤维素酶；20 ℃起作用。',
      '勿洗真丝羊毛，蛋白酶会伤。',
    ],
    materials: [fact('Active matter', '活性物', '25 %', '25%'), fact('Bottle', '瓶', 'HDPE', 'HDPE')],
    measures: [hei(275), wid(165), vol(2, 'L')],
    care: t('Keep away from children.', '放在儿童够不到处。'),
    offer: by('content', [
      ['2l', '2 L', '2 升', 2990, 2150],
      ['4x2l', '4 × 2 L', '2 升 × 4', 10900, 8600],
      ['refill', 'Refill 1 L', '补充袋 1 升', 1490, 1060],
    ]),
  }),
  item('wool-silk-wash-neutral', 'laundry-cleaning', 'laundry', 171, '#b9a9cf', {
    en: [
      'Wool and silk wash, pH 6.5–7, no enzymes',
      'For sweaters, quilts with silk covers, and down.',
      'Non-ionic base 16 %, a little lanolin. Rinses in two waters.',
      'Wash at 30 °C, do not wring.',
    ],
    zh: [
      '丝毛洗涤剂 pH 6.5–7 无酶',
      '洗羊毛衫、真丝被套和羽绒。',
      '非离子 16%，少量羊毛脂；两遍水漂清。',
      '30 ℃以下，勿拧。',
    ],
    materials: [fact('Active matter', '活性物', '16 %, non-ionic', '16%，非离子')],
    measures: [hei(230), wid(90), vol(1, 'L')],
    care: t('Keep away from children.', '放在儿童够不到处。'),
    offer: by(
      'content',
      [
        ['500', '500 ml', '500 毫升', 2490, 580],
        ['1l', '1 L', '1 升', 3990, 1100],
      ],
      hue('lavender', 'Lavender', '薰衣草', '#b6a7cc'),
      hue('unscented', 'Unscented', '无香', '#e4e2da'),
    ),
  }),
  item('oxygen-bleach-powder', 'laundry-cleaning', 'laundry', 28, '#e8e6df', {
    en: [
      'Oxygen bleach powder, sodium percarbonate 60 %',
      'For yellow collars and tea towels.',
      'Percarbonate 60 %, TAED as activator so that it works at 40 °C. No chlorine.',
      'Never in closed bottles with water.',
    ],
    zh: [
      '彩漂粉 过碳酸钠 60%',
      '对付发黄的领口和茶巾。',
      '过碳酸钠 60%，加 TAED，40 ℃即起作用；不含氯。',
      '勿加水后密闭存放。',
    ],
    materials: [fact('Active', '主要成分', 'Sodium percarbonate 60 %', '过碳酸钠 60%')],
    measures: [dia(110), hei(140), wt(800)],
    care: t('Keep dry, close the tin.', '防潮，盖紧。'),
    offer: by('content', [
      ['400', '400 g', '400 克', 1990, 470],
      ['800', '800 g', '800 克', 3290, 900],
    ]),
  }),
  item('dish-liquid-rice-scent-free', 'laundry-cleaning', 'kitchen', 104, '#9aa88c', {
    en: [
      'Dish liquid 18 % active, also for fruit, no colour',
      'One pump for a sinkful.',
      'AES and betaine, thickened with salt. Colourless, so you see when it is rinsed.',
      'Pump gives 1.8 ml.',
    ],
    zh: [
      '洗洁精 活性物 18% 可洗果蔬 无色',
      '一泵洗一池。',
      'AES 配甜菜碱，食盐增稠；无色，冲没冲净看得见。',
      '每泵 1.8 毫升。',
    ],
    materials: [fact('Active matter', '活性物', '18 %', '18%')],
    measures: [hei(235), dia(78), vol(1, 'L')],
    care: t('Keep away from children.', '放在儿童够不到处。'),
    offer: by(
      'content',
      [
        ['500', '500 ml', '500 毫升', 1290, 570],
        ['1l', '1 L', '1 升', 1990, 1100],
        ['5l', '5 L can', '5 升桶', 6600, 5300],
      ],
      hue('plain', 'Unscented', '无香', '#e9ece6'),
      hue('yuzu', 'Yuzu', '柚子', '#e4d38a'),
    ),
  }),
  item('kitchen-degreaser-foam', 'laundry-cleaning', 'kitchen', 220, '#dd7a34', {
    en: [
      'Kitchen degreaser, foaming spray, no caustic soda',
      'For extractor hoods: spray, wait three minutes, wipe.',
      'Solvent 6 %, surfactant 5 %, pH about 11. Test painted metal first.',
      'Wear gloves.',
    ],
    zh: [
      '厨房油污泡沫清洁剂 不含烧碱',
      '油烟机上喷，等三分钟，擦。',
      '溶剂 6%、表活 5%，pH 约 11；喷漆面请先试。',
      '请戴手套。',
    ],
    materials: [fact('Base', '体系', 'Glycol ether, surfactant', '醇醚、表活')],
    measures: [hei(265), wid(95), vol(500)],
    care: t('Keep away from children.', '放在儿童够不到处。'),
    offer: by('pack', [
      ['1', '1 bottle', '1 瓶', 1690, 590],
      ['2', '2 bottles', '2 瓶', 2990, 1180],
      ['refill', '1 + 2 refills', '1 瓶 2 补充', 3790, 1700],
    ]),
  }),
  item('toilet-acid-gel-citric', 'laundry-cleaning', 'house', 12, '#5d9b7e', {
    en: [
      'Toilet gel on citric and sulfamic acid, angled neck',
      'Takes lime, leaves no chlorine smell.',
      'Acid 9 %, thickened to hang on the wall for five minutes. Never mix with bleach.',
      'Neck of 45° under the rim.',
    ],
    zh: [
      '马桶清洁凝胶 柠檬酸与氨基磺酸 斜嘴',
      '除水垢，没有氯味。',
      '酸 9%，增稠后挂壁五分钟；切勿与漂白水混用。',
      '45°斜嘴，喷到边下。',
    ],
    materials: [fact('Acid', '酸', 'Citric, sulfamic, 9 %', '柠檬酸、氨基磺酸 9%')],
    measures: [hei(260), wid(85), vol(600)],
    care: t('Keep away from children.', '放在儿童够不到处。'),
    offer: by(
      'pack',
      [
        ['1', '1 bottle', '1 瓶', 1390, 690],
        ['3', '3 bottles', '3 瓶', 3590, 2050],
      ],
      hue('mint-clear', 'Mint', '薄荷', '#9fcdb5'),
      hue('pine-clear', 'Pine', '松针', '#6f9a7a'),
    ),
  }),
  item('floor-concentrate-wood', 'laundry-cleaning', 'house', 319, '#c9a36d', {
    en: [
      'Floor cleaner concentrate for timber, 10 ml a bucket',
      'Leaves no film that turns grey.',
      'Non-ionic 8 % and a pinch of camellia oil soap. One litre makes about a hundred buckets.',
      'Wring the mop well.',
    ],
    zh: [
      '木地板清洁浓缩液 一桶 10 毫升',
      '不留膜，不发灰。',
      '非离子 8%，少许茶籽油皂；1 升约兑一百桶。',
      '拖把拧干再用。',
    ],
    materials: [fact('Active matter', '活性物', '8 %, non-ionic', '8%，非离子')],
    measures: [hei(230), wid(90), vol(1, 'L')],
    care: t('Keep away from children.', '放在儿童够不到处。'),
    offer: by('content', [
      ['500', '500 ml', '500 毫升', 1890, 570],
      ['1l', '1 L', '1 升', 2990, 1090],
    ]),
  }),
])
