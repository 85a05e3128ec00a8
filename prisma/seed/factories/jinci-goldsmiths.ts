import {
  by,
  care,
  dep,
  dia,
  fact,
  hei,
  item,
  len,
  listing,
  maker,
  type Option,
  t,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { hue } from '@/prisma/seed/palette-home'
import { air } from '@/prisma/seed/shipping-home'

const ringSizes = (fen: number, step: number): Option[] => [
  ['11', 'No. 11', '11 号', fen, 90],
  ['13', 'No. 13', '13 号', fen + step, 90],
  ['15', 'No. 15', '15 号', fen + 2 * step, 90],
]

export const jinciFactory = maker('jinci-goldsmiths', 'shuibei-jewelry', {
  name: t('Shenzhen Jinci Goldsmiths', '深圳金辞金银首饰厂'),
  brand: t('Goldword', '金辞'),
  tagline: t('Weight, fineness and making charge on one ticket', '克重、成色、工费写在一张签上'),
  en: [
    'Jinci cast rings for the counters downstairs from 2004 and for a Hong Kong chain and a Dubai wholesaler later. Its work left in trays of a hundred, unsigned, priced by the gram plus nine yuan.',
    'In 2021 the bench began to sign. Each ticket lists metal weight to the hundredth of a gram, fineness, and what the making costs. The polishing room floor is swept twice a day and refined every quarter; last year it gave back 412 grams.',
  ],
  zh: [
    '金辞 2004 年起给楼下柜台铸戒指，后来供一家香港连锁和一家迪拜批发商。货一盘一百只，不落款，按克价加九块钱工费。',
    '2021 年，工台开始落款。每张签写明金重到百分之一克、成色和工费。抛光房每天扫两次地，每季提炼，去年从地上收回 412 克。',
  ],
  size: [2004, 78, 2600],
  oemPast: t(
    'Cast rings and chains for a Hong Kong chain and a Dubai wholesaler.',
    '为一家香港连锁和一家迪拜批发商铸造戒指与链条。',
  ),
  capabilities: [
    fact('Casting', '铸造', 'Vacuum, 2 machines', '真空铸造 2 台'),
    fact('Hard gold', '硬金', 'Electroforming, 24 tanks', '电铸 24 槽'),
    fact('Stone setting', '镶嵌', '16 benches, microscopes', '16 工位，显微镶'),
    fact('Scales', '天平', '0.001 g, set each morning', '0.001 克，每早校准'),
  ],
  shipsFrom: t('Unit 1108, Beili North Road, Luohu District, Shenzhen', '深圳市罗湖区贝丽北路 1108 单元'),
  dispatchHours: 48,
  sections: [
    ['gold', 'Gold', '黄金'],
    ['platinum', 'Platinum', '铂金'],
    ['silver', 'Silver', '银饰'],
  ],
  shipping: [air(2500, 99900)],
})

export const jinciProducts = listing('jinci-goldsmiths', 'JC', [
  item('gold-twisted-band-999', 'gold-platinum', 'gold', 52, '#a8842f', {
    en: [
      'Gold band 999, two wires twisted and hammered flat',
      'A plain ring with a slow turn in it.',
      'Two wires of 1.6 mm are twisted, soldered with their own metal and hammered to 2.8 mm. Price is fixed for the listed weight of 3.2–3.6 g by size.',
      'Marks gently with wear; can be refinished.',
    ],
    zh: [
      '足金 999 绞丝素圈',
      '一圈素戒，里头有个慢慢的拧。',
      '两根 1.6 毫米金丝绞合，同料焊接，敲扁至 2.8 毫米；按标示克重一口价，随圈号 3.2–3.6 克。',
      '佩戴会留细痕，可返厂翻新。',
    ],
    materials: [fact('Metal', '材质', 'Gold 999', '足金 999')],
    measures: [wid(2.8), dep(1.4), wt(3.4)],
    care: care.jewel,
    offer: by('ring', ringSizes(389900, 22000), 'gold'),
  }),
  item('hard-gold-bean-pendant', 'gold-platinum', 'gold', 110, '#b08d45', {
    en: [
      'Hard-gold bean pendant, electroformed, hollow, 0.9 g',
      'Looks like three grams, weighs less than one.',
      'Grown to 0.18 mm on a wax core, which is melted out through the loop. Do not squeeze: hollow pieces cannot be beaten back.',
      'Without chain.',
    ],
    zh: [
      '硬足金豆荚吊坠 电铸中空 0.9 克',
      '看着三克，实重不到一克。',
      '蜡芯上电铸 0.18 毫米，蜡由吊环处熔出；中空件压扁不可修。',
      '不含链。',
    ],
    materials: [fact('Metal', '材质', 'Gold 999, electroformed', '足金 999 电铸')],
    measures: [len(16), wid(7), wt(0.9)],
    care: care.jewel,
    offer: by(
      'weight',
      [
        ['0-9g', '0.9 g', '0.9 克', 99800, 60],
        ['1-5g', '1.5 g', '1.5 克', 158800, 60],
      ],
      'gold',
    ),
  }),
  item('18k-fine-chain-cross', 'gold-platinum', 'gold', 21, '#d3a08a', {
    en: [
      '18K cross chain, 1.0 mm, adjustable slider',
      'A chain that takes a pendant and also goes alone.',
      'Machine-linked, every link soldered by laser, 750 fineness. A silicone-lined slider shortens it from 45 cm.',
      'Spring ring marked Au750.',
    ],
    zh: [
      '18K 金十字链 1.0 毫米 可调珠',
      '挂坠可以，单戴也行。',
      '机织链，逐环激光焊，成色 750；硅胶芯调节珠从 45 厘米往里收。',
      '弹簧扣打印 Au750。',
    ],
    materials: [fact('Metal', '材质', 'Gold 750', '18K 金（750）')],
    measures: [len(450), wid(1), wt(1.6)],
    care: care.jewel,
    offer: by(
      'length',
      [
        ['40', '40 cm', '40 厘米', 128800, 70],
        ['45', '45 cm', '45 厘米', 142800, 70],
      ],
      'gold',
      'rosegold',
      hue('white-gold', 'White gold', '白金色', '#d7d6d0'),
    ),
  }),
  item('platinum-wedding-band-950', 'gold-platinum', 'platinum', 180, '#8e9297', {
    en: [
      'Platinum band 950, comfort inside, satin or polished',
      'Heavy for its size, grey rather than white.',
      'Turned from a seamless tube, 3.0 mm wide, the inside rounded by 0.3 mm. 4.6–5.1 g by size.',
      'Engraving up to twelve characters.',
    ],
    zh: [
      '铂金 950 对戒素圈 内弧 拉丝或抛光',
      '分量沉，色偏灰。',
      '无缝管车制，宽 3.0 毫米，内壁弧 0.3 毫米；随圈号 4.6–5.1 克。',
      '可刻字十二字以内。',
    ],
    materials: [fact('Metal', '材质', 'Platinum 950', '铂金 950')],
    measures: [wid(3), dep(1.6), wt(4.8)],
    care: care.jewel,
    offer: by(
      'ring',
      ringSizes(239900, 12000),
      hue('satin', 'Satin', '拉丝', '#b9bcbd'),
      hue('polished', 'Polished', '抛光', '#d5d7d8'),
    ),
  }),
  item('silver-bangle-solid-999', 'silver-jewelry', 'silver', 75, '#a9adb0', {
    en: [
      'Solid silver bangle 999, hammered, open back',
      'Beaten cold, so it springs.',
      'A rod of 5 mm is hammered 300 times to an oval and left open 18 mm at the back. Bend it once to fit, then leave it.',
      'Weight 32 g ± 0.5 g.',
    ],
    zh: [
      '足银 999 实心锤纹手镯 开口',
      '冷锻打，有弹性。',
      '5 毫米银条锤三百下成椭圆，后开口 18 毫米；调一次合手即可，勿反复弯。',
      '重 32 克 ± 0.5 克。',
    ],
    materials: [fact('Metal', '材质', 'Silver 999', '足银 999')],
    measures: [dia(58), wid(5), wt(32)],
    care: t('Polish with the cloth supplied; keep in the bag.', '用擦银布擦拭，收于密封袋。'),
    offer: by(
      'size',
      [
        ['56', 'Inner 56 mm', '内径 56', 56800, 90],
        ['58', 'Inner 58 mm', '内径 58', 59800, 95],
        ['60', 'Inner 60 mm', '内径 60', 62800, 98],
      ],
      'silver',
    ),
  }),
  item('silver-huggie-earrings-925', 'silver-jewelry', 'silver', 14, '#cfa548', {
    en: [
      'Huggie earrings 925, 10 mm, hinged click',
      'Close with a click you can feel.',
      'Cast solid, post of 0.8 mm. Plated pieces carry 0.5 µm of gold over silver; plating wears and can be renewed.',
      'Sold as a pair.',
    ],
    zh: [
      '925 银耳圈扣 10 毫米',
      '扣上有手感。',
      '实心铸造，耳针 0.8 毫米；镀金款银上镀金 0.5 微米，会磨损，可复镀。',
      '成对出售。',
    ],
    materials: [fact('Metal', '材质', 'Silver 925', '925 银')],
    measures: [dia(10), wid(2), wt(2.1)],
    care: care.jewel,
    offer: by(
      'diameter',
      [
        ['10', '10 mm', '10 毫米', 8700, 40],
        ['13', '13 mm', '13 毫米', 10700, 42],
      ],
      'silver',
      'gold',
      'rosegold',
    ),
  }),
  item('silver-childs-lock-necklace', 'silver-jewelry', 'silver', 240, '#b7302b', {
    en: [
      'Child’s lock necklace 999, hollow repoussé, two bells',
      'The lock for a child’s first hundred days.',
      'Two sheets of 0.5 mm are chased from behind and joined; the bells are loose inside their cages. Cord of red cotton, adjustable.',
      'A keepsake, not for sleep.',
    ],
    zh: [
      '足银长命锁 空心錾花 双铃',
      '给孩子百日戴的锁。',
      '两片 0.5 毫米银板背錾后合焊，铃舌活动；红棉绳可调。',
      '纪念佩戴，睡觉请取下。',
    ],
    materials: [fact('Metal', '材质', 'Silver 999', '足银 999')],
    measures: [wid(38), hei(30), wt(11)],
    care: care.jewel,
    offer: by(
      'weight',
      [
        ['8g', '8 g', '8 克', 23700, 80],
        ['11g', '11 g', '11 克', 29700, 85],
      ],
      'silver',
    ),
  }),
])
