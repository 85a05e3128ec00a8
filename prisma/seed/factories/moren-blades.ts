import {
  by,
  care,
  dep,
  fact,
  hei,
  inColours,
  item,
  len,
  listing,
  maker,
  t,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { flat, road } from '@/prisma/seed/shipping-home'

export const morenFactory = maker('moren-blades', 'yangjiang-knives', {
  name: t('Yangjiang Moren Blade Works', '阳江漠刃刀剪厂'),
  brand: t('Mo Edge', '漠刃'),
  tagline: t('Kitchen knives and scissors, ground wet by hand', '手工水磨的厨刀与剪刀'),
  en: [
    'Moren began as a family grinding stall by the Moyang river in 1986 and grew into a works of nine wet wheels. It ground blanks for two German cutlery houses, an American cutlery catalogue and a Japanese scissor house, who finished the handles and the story elsewhere.',
    'Grinders here are paid by the edge that passes, not by the hour. Since 2019 the house keeps its own handles too: rosewood was dropped, and pakkawood, ash and PP took its place.',
  ],
  zh: [
    '漠刃 1986 年是漠阳江边一个家庭磨刀摊，后来有了九台水磨轮。为两家德国刀具老号、一家美国刀具目录商和一家日本剪刀铺磨坯，手柄和故事都由别处去配。',
    '这里的磨工按合格的刃口计酬，不按钟点。2019 年起自己装柄：不再用红木，改用彩木、白蜡木和 PP。',
  ],
  size: [1986, 128, 8900],
  oemPast: t(
    'Ground blades for two German cutlery houses, an American catalogue and a Japanese scissor maker.',
    '为两家德国刀具老号、一家美国目录商和一家日本剪刀铺磨制刀坯。',
  ),
  capabilities: [
    fact('Heat treatment', '热处理', 'Vacuum furnace, −80 °C step', '真空炉，零下 80 ℃深冷'),
    fact('Grinding', '开刃', '9 wet wheels, by hand', '水磨轮 9 台，手工'),
    fact('Steels', '钢材', '1.4116, 9Cr18MoV, three-layer clad', '1.4116、9Cr18MoV、三合钢'),
    fact('Scissors', '剪刀', 'Forged bows, hand-set', '锻打圈柄，手工合口'),
  ],
  shipsFrom: t('No. 12 Dongmen South Road, Jiangcheng District, Yangjiang', '阳江市江城区东门南路 12 号'),
  dispatchHours: 48,
  sections: [
    ['chinese', 'Chinese kitchen', '中式厨刀'],
    ['western', 'Western kitchen', '西式厨刀'],
    ['scissors', 'Scissors', '剪刀'],
    ['groom', 'Grooming', '理容'],
  ],
  shipping: [flat(900, 14900), road('south')],
})

export const morenProducts = listing('moren-blades', 'MR', [
  item('slicing-cleaver-clad-210', 'knives-scissors', 'chinese', 83, '#6b4a33', {
    en: [
      'Slicing cleaver 210 mm, three-layer steel, 2.0 mm spine',
      'For slicing and push-cutting; not for bones.',
      'A 9Cr18MoV core between two soft stainless sheets, 58–60 HRC at the core. The edge is ground at 15° a side and finished on a 3,000 wheel.',
      'Balance point 25 mm ahead of the handle.',
    ],
    zh: [
      '切片刀 210 毫米 三合钢 背厚 2.0 毫米',
      '切片推切用，不砍骨。',
      '9Cr18MoV 夹芯，两侧软不锈钢，芯部 58–60 HRC；单边 15°开刃，3,000 目收锋。',
      '重心在柄前 25 毫米。',
    ],
    materials: [fact('Core', '芯钢', '9Cr18MoV', '9Cr18MoV'), fact('Handle', '手柄', 'Pakkawood', '彩木')],
    measures: [len(325), wid(92), wt(298)],
    care: t('Wash by hand, dry at once, hone on the rod weekly.', '手洗即擦干，每周用磨刀棒理刃。'),
    offer: inColours(15600, 480, 'walnut', 'black'),
  }),
  item('bone-cleaver-front-slice', 'knives-scissors', 'chinese', 210, '#43474d', {
    en: [
      'Two-zone cleaver: slicing front, chopping heel',
      'The front 120 mm is thin, the heel carries 3.2 mm.',
      'One plate of 5Cr15MoV, ground in two thicknesses. Ribs and poultry at the heel, never marrow bones.',
      'Full tang, three rivets.',
    ],
    zh: [
      '文武刀 前切后斩',
      '前 120 毫米薄刃，后跟厚 3.2 毫米。',
      '整板 5Cr15MoV 分区磨制；后跟斩肋骨禽骨，不砍大骨。',
      '通柄三铆。',
    ],
    materials: [fact('Blade', '刀身', '5Cr15MoV', '5Cr15MoV')],
    measures: [len(312), wid(96), wt(420)],
    care: care.handwash,
    offer: by(
      'weight',
      [
        ['380', '380 g', '380 克', 11900, 560],
        ['420', '420 g', '420 克', 12900, 610],
      ],
      'walnut',
      'graphite',
    ),
  }),
  item('chef-knife-1-4116-200', 'knives-scissors', 'western', 36, '#2b2d30', {
    en: [
      'Chef’s knife 200 mm, steel 1.4116, half bolster',
      'The blank the works ground for thirty years, with its own handle.',
      'Stamped from 2.5 mm sheet, hardened to 56–57 HRC, tapered to the tip. The heel is free, so the stone reaches all of it.',
      'PP handle with grain, or ash.',
    ],
    zh: [
      '主厨刀 200 毫米 1.4116 钢 半肩',
      '磨了三十年的坯，配上自己的柄。',
      '2.5 毫米钢板冲坯，56–57 HRC，刀背向尖渐薄；刀跟通刃，磨石走得到底。',
      '防滑 PP 柄或白蜡木柄。',
    ],
    materials: [fact('Blade', '刀身', '1.4116', '1.4116')],
    measures: [len(330), wid(46), wt(205)],
    care: care.handwash,
    offer: inColours(12900, 340, 'black', 'ash', 'red'),
  }),
  item('paring-knife-pair-90', 'knives-scissors', 'western', 157, '#2f5040', {
    en: [
      'Pair of paring knives, 90 mm, straight and bird’s beak',
      'One for the board, one for the hand.',
      'Blades 1.5 mm, 55–56 HRC. Light PP handles with a hole to hang.',
      'Sheaths included.',
    ],
    zh: [
      '削皮小刀两把 90 毫米 直刃与弯刃',
      '一把在板上用，一把在手里用。',
      '刃厚 1.5 毫米，55–56 HRC；轻 PP 柄带挂孔。',
      '附刀套。',
    ],
    materials: [fact('Blades', '刀身', '1.4116', '1.4116')],
    measures: [len(200), wid(20), wt(46)],
    care: care.handwash,
    offer: inColours(4600, 160, 'black', 'forest', 'orange', 'white'),
  }),
  item('six-piece-block-set', 'knives-scissors', 'western', 273, '#c9a36d', {
    en: [
      'Knife block set, magnet face in ash',
      'Cleaver, chef, utility, paring, scissors, rod on one magnet.',
      'The block hides eight magnets under 2 mm of ash; blades never rub in a slot. Foot weighted with steel.',
      'Four-piece set leaves out cleaver and rod.',
    ],
    zh: [
      '磁吸刀座套装 白蜡木',
      '菜刀、主厨、多用、削皮、剪刀、磨刀棒，一座吸住。',
      '2 毫米白蜡木下藏八块磁铁，刀刃不磨插槽；底座配重钢板。',
      '四件套不含菜刀与磨刀棒。',
    ],
    materials: [fact('Block', '刀座', 'Ash, magnets', '白蜡木、磁铁')],
    measures: [wid(230), dep(110), hei(240), wt(3.2, 'kg')],
    care: care.wipe,
    offer: by(
      'pieces',
      [
        ['4', '4 pieces', '四件', 26800, 2600],
        ['6', '6 pieces', '六件', 39800, 3800],
      ],
      'ash',
      'walnut',
    ),
  }),
  item('forged-household-scissors', 'knives-scissors', 'scissors', 24, '#b7302b', {
    en: [
      'Forged household scissors, red-wrapped bows, 175 mm',
      'The old shape, with the old snip.',
      'Forged carbon steel, hollow ground, riveted and set by ear: the setter closes them once and listens. Bows wrapped in PVC cord.',
      'Oil the rivet twice a year.',
    ],
    zh: [
      '锻打民用剪 红缠柄 175 毫米',
      '老样子，老声响。',
      '碳钢锻打，内面凹磨，铆轴由师傅听声合口；圈柄缠 PVC 绳。',
      '铆轴每年上两次油。',
    ],
    materials: [fact('Blades', '刃', 'Carbon steel, forged', '锻打碳钢')],
    measures: [len(175), wid(92), wt(138)],
    care: t('Keep dry and oiled.', '保持干燥，定期上油。'),
    offer: by(
      'length',
      [
        ['150', '150 mm', '15 厘米', 2990, 150],
        ['175', '175 mm', '17.5 厘米', 3590, 190],
        ['200', '200 mm', '20 厘米', 4290, 250],
      ],
      'red',
      'black',
    ),
  }),
  item('take-apart-kitchen-shears', 'knives-scissors', 'scissors', 128, '#4e5358', {
    en: [
      'Take-apart kitchen shears, 3.5 mm blades, bone notch',
      'Open past 110° and the halves come apart.',
      'Micro-teeth on one blade hold slippery skin. Full steel, no plastic to trap fat.',
      'Also opens caps and cracks shells.',
    ],
    zh: [
      '可拆厨房剪 刃厚 3.5 毫米 骨口',
      '张开过 110°即分成两片。',
      '单侧细齿咬住滑皮；全钢无塑料，不藏油。',
      '可开瓶、夹壳。',
    ],
    materials: [fact('Body', '主体', '3Cr13 stainless', '3Cr13 不锈钢')],
    measures: [len(222), wid(88), wt(236)],
    care: care.dishwasher,
    offer: inColours(6900, 300, 'steel', 'black'),
  }),
  item('nail-clipper-set-forged', 'beauty-tools', 'groom', 61, '#5a3a22', {
    en: [
      'Nail care set, forged clippers, sheepskin case',
      'Clippers close along the whole edge, seen against a lamp.',
      'Blades are 420J2, jaws ground as a pair; a catcher holds the clippings. Case with a press stud.',
      'Tools are held by loops, so single ones can be replaced.',
    ],
    zh: [
      '锻打指甲剪套装 羊皮包',
      '刃口对灯看不见缝。',
      '420J2 成对磨口，带屑盒；按扣皮包。',
      '每件工具独立皮环，可单买补配。',
    ],
    materials: [
      fact('Tools', '工具', '420J2 stainless', '420J2 不锈钢'),
      fact('Case', '包', 'Sheepskin', '羊皮'),
    ],
    measures: [len(110), wid(62), wt(148)],
    care: t('Wipe with alcohol, keep dry.', '酒精擦拭，保持干燥。'),
    offer: by(
      'pieces',
      [
        ['4', '4 tools', '4 件', 6890, 200],
        ['7', '7 tools', '7 件', 9890, 280],
      ],
      'black',
      'wine',
      'tan',
    ),
  }),
])
