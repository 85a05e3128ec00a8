import { by, dia, fact, inColours, item, len, listing, maker, t, wid, wt } from '@/prisma/seed/build-home'
import { hue } from '@/prisma/seed/palette-home'
import { abroad, flat } from '@/prisma/seed/shipping-home'

export const zhimaoFactory = maker('zhimao-brushes', 'hangji-toothbrushes', {
  name: t('Yangzhou Zhimao Brush Factory', '扬州植毛记牙刷厂'),
  brand: t('Tuftline', '植毛记'),
  tagline: t('Filament, tuft and head size printed on the card', '丝径、毛束、刷头尺寸印在卡上'),
  en: [
    'Zhimao has tufted brushes in Hangji since 1989, hotel brushes by the carton first, then retail brushes for a Swedish pharmacy chain and a Korean dentist group. At full speed a machine sets nine hundred tufts a minute.',
    'Hotels went over to bamboo, then to nothing. The owners kept the two rounding machines that buyers had called too slow, and built a range around them. Trimmings are weighed every evening; the record low hangs over the door.',
  ],
  zh: [
    '植毛记 1989 年在杭集植毛，先是一箱箱酒店牙刷，后来给一家瑞典药房连锁和一家韩国牙医集团做零售款。机器全速时一分钟植九百束。',
    '酒店先换竹柄，后来干脆不放。厂里留下两台被客户嫌慢的磨圆机，围着它们做了自己的系列。每晚给修剪下来的毛称重，最少的那天写在门上。',
  ],
  size: [1989, 112, 7600],
  oemPast: t(
    'Retail brushes for a Swedish pharmacy chain and a Korean dentist group.',
    '为一家瑞典药房连锁和一家韩国牙医集团制造牙刷。',
  ),
  capabilities: [
    fact('Tufting machines', '植毛机', '38', '38 台'),
    fact('End-rounding', '磨圆', '2 slow lines, 6 stages', '2 条慢速线，6 段'),
    fact('Handles', '手柄', 'PP, PETG, bamboo', 'PP、PETG、竹'),
    fact('Filaments', '刷丝', 'PBT and PA612, 0.01–0.20 mm', 'PBT、PA612；0.01–0.20 毫米'),
  ],
  shipsFrom: t(
    'No. 15 Shuguang Road, Hangji, Guangling District, Yangzhou',
    '扬州市广陵区杭集镇曙光路 15 号',
  ),
  dispatchHours: 24,
  sections: [
    ['adult', 'Adults', '成人'],
    ['kids', 'Children', '儿童'],
    ['special', 'Special brushes', '专用刷'],
  ],
  shipping: [flat(500, 4900), abroad(4800, 2600)],
})

export const zhimaoProducts = listing('zhimao-brushes', 'ZM', [
  item('soft-tapered-brush-28', 'toothbrushes', 'adult', 41, '#f4f2ec', {
    en: [
      'Soft toothbrush, tapered 0.01 mm tips, 28 tufts',
      'A small head that reaches behind the last tooth.',
      'PBT of 0.18 mm, chemically tapered at the last 6 mm. Head 23 × 9.5 mm.',
      'Handle of PP with a 2 mm neck that gives.',
    ],
    zh: [
      '软毛牙刷 0.01 毫米锥尖 28 束',
      '小刷头，够得到最后一颗牙。',
      '0.18 毫米 PBT，末端 6 毫米化学磨尖；刷头 23 × 9.5 毫米。',
      'PP 柄，细颈有弹性。',
    ],
    materials: [fact('Filament', '刷丝', 'PBT 0.18 mm, tapered', '0.18 毫米 PBT 锥形')],
    measures: [len(188), wid(9.5), wt(14)],
    care: t('Rinse, stand upright, change every three months.', '冲净立放，三个月一换。'),
    offer: by(
      'pack',
      [
        ['2', '2 brushes', '2 支', 1690, 50],
        ['4', '4 brushes', '4 支', 2990, 90],
        ['8', '8 brushes', '8 支', 5490, 170],
      ],
      'haze',
      'blush',
      'sage',
    ),
  }),
  item('wide-head-10000-filaments', 'toothbrushes', 'adult', 130, '#24344f', {
    en: [
      'Wide-head brush, dense 0.10 mm filament, about 10,000',
      'Feels like cloth; for gums that bleed at ordinary brushes.',
      'Forty-six tufts of 220 filaments each, anchor-free: the tufts are melted into the head. Head 26 × 14 mm.',
      'Takes longer to dry.',
    ],
    zh: [
      '宽头万毛牙刷 0.10 毫米细丝',
      '像一块布，适合普通牙刷一刷就出血的牙龈。',
      '四十六束，每束约 220 根，无铜熔植；刷头 26 × 14 毫米。',
      '干得慢一些。',
    ],
    materials: [fact('Filament', '刷丝', 'PBT 0.10 mm', '0.10 毫米 PBT')],
    measures: [len(180), wid(14), wt(18)],
    care: t('Shake dry, stand upright.', '甩干立放。'),
    offer: inColours(1290, 35, 'white', 'navy', 'lilac', 'mint'),
  }),
  item('bamboo-handle-brush', 'toothbrushes', 'adult', 255, '#c8a766', {
    en: [
      'Bamboo-handle toothbrush, carbonised, PA612 filament',
      'The handle is bamboo, the filament is nylon, and the card says so.',
      'Bamboo of five years, dried to 9 %, waxed. Pull the tufts with pliers before composting the handle.',
      'Paper sleeve.',
    ],
    zh: [
      '碳化竹柄牙刷 PA612 刷丝',
      '柄是竹的，毛是尼龙的，卡上写明。',
      '五年竹，含水 9%，上蜡；堆肥前请用钳子拔去刷毛。',
      '纸套包装。',
    ],
    materials: [
      fact('Handle', '手柄', 'Bamboo', '竹'),
      fact('Filament', '刷丝', 'PA612 0.15 mm', '0.15 毫米 PA612'),
    ],
    measures: [len(190), wid(11), wt(12)],
    care: t('Stand dry; bamboo darkens at the foot.', '立干，柄底会变深。'),
    offer: by(
      'pack',
      [
        ['2', '2 brushes', '2 支', 1590, 45],
        ['6', '6 brushes', '6 支', 3990, 120],
      ],
      hue('bamboo-brown', 'Carbonised', '碳化色', '#9a6d40'),
      hue('bamboo-light', 'Light', '本色', '#d0b07a'),
    ),
  }),
  item('firm-flat-trim-brush', 'toothbrushes', 'adult', 372, '#b7302b', {
    en: [
      'Medium brush, flat trim, 0.20 mm, clear handle',
      'The plain brush people ask for by its bristle.',
      'PA612 at 0.20 mm, end-rounded in six stages, flat trim at 10.5 mm. Handle of PETG.',
      'Not for sore gums.',
    ],
    zh: [
      '中毛平切牙刷 0.20 毫米 透明柄',
      '有人就认这种毛。',
      '0.20 毫米 PA612，六段磨圆，平切 10.5 毫米；PETG 柄。',
      '牙龈敏感者勿选。',
    ],
    materials: [fact('Filament', '刷丝', 'PA612 0.20 mm', '0.20 毫米 PA612')],
    measures: [len(192), wid(11), wt(17)],
    care: t('Stand upright.', '立放。'),
    offer: by(
      'pack',
      [
        ['2', '2 brushes', '2 支', 1490, 50],
        ['6', '6 brushes', '6 支', 3690, 140],
      ],
      'clear',
      'red',
      'teal',
    ),
  }),
  item('toddler-brush-suction-foot', 'toothbrushes', 'kids', 18, '#f0da72', {
    en: [
      'Toddler’s brush with suction foot, 0.12 mm, 1–3 years',
      'Stands by itself; the neck will not go past the shield.',
      'Head 17 × 8 mm in soft TPE. A ring shield keeps it from going too deep.',
      'Handle 22 mm thick for a fist.',
    ],
    zh: [
      '宝宝吸盘牙刷 0.12 毫米 1–3 岁',
      '自己站得住，挡环防深入。',
      '刷头 17 × 8 毫米，外包 TPE；环形挡片限深。',
      '柄粗 22 毫米，小拳头可握。',
    ],
    materials: [
      fact('Handle', '手柄', 'PP, TPE', 'PP、TPE'),
      fact('Filament', '刷丝', 'PBT 0.12 mm', '0.12 毫米 PBT'),
    ],
    measures: [len(128), wid(22), wt(19)],
    care: t('Rinse; an adult should be present.', '冲净，须大人看护。'),
    offer: by(
      'pack',
      [
        ['1', '1 brush', '1 支', 1490, 40],
        ['2', '2 brushes', '2 支', 2690, 75],
      ],
      'lemon',
      'sky',
      'pink',
    ),
  }),
  item('school-age-brush-cup-set', 'toothbrushes', 'kids', 96, '#dd7a34', {
    en: [
      'School-age brush, 6–12 years, with hanging cup',
      'Cup hangs upside down on the brush.',
      'Head 21 × 9 mm, thirty tufts, a coloured row that fades to show age.',
      'Cup of PP, 220 ml.',
    ],
    zh: [
      '学龄牙刷 6–12 岁 倒挂漱口杯',
      '杯子倒扣挂在牙刷上。',
      '刷头 21 × 9 毫米，三十束，彩色毛褪色即提示更换。',
      'PP 杯 220 毫升。',
    ],
    materials: [fact('Filament', '刷丝', 'PBT 0.15 mm', '0.15 毫米 PBT')],
    measures: [len(165), dia(72), wt(58)],
    care: t('Rinse and hang.', '冲净挂放。'),
    offer: by(
      'pack',
      [
        ['brush', '2 brushes', '2 支', 1690, 45],
        ['set', '2 brushes and cup', '2 支加杯', 2990, 130],
      ],
      'orange',
      'haze',
      'mint',
    ),
  }),
  item('interdental-brush-wire', 'toothbrushes', 'special', 60, '#8fb7d8', {
    en: [
      'Interdental brushes, coated wire, three widths',
      'For the gaps a brush cannot enter.',
      'Steel wire 0.38 mm coated with polymer, filament conical. Cap doubles as a handle.',
      'Try the narrow one first; do not force.',
    ],
    zh: [
      '牙间刷 包覆钢丝 三种粗细',
      '进牙刷进不去的缝。',
      '0.38 毫米包覆钢丝，锥形毛；套帽可接成长柄。',
      '先试细号，勿硬推。',
    ],
    materials: [fact('Wire', '丝', 'Coated stainless steel', '包覆不锈钢')],
    measures: [len(78), dia(2.5), wt(2)],
    care: t('Rinse; change weekly.', '冲净，每周更换。'),
    offer: by(
      'size',
      [
        ['06', '0.6 mm, 20 pcs', '0.6 毫米 20 支', 1590, 60],
        ['07', '0.7 mm, 20 pcs', '0.7 毫米 20 支', 1590, 60],
        ['10', '1.0 mm, 20 pcs', '1.0 毫米 20 支', 1690, 62],
      ],
      hue('mixed-blue', 'Blue', '蓝', '#7fa6c9'),
    ),
  }),
  item('denture-brush-two-sided', 'toothbrushes', 'special', 307, '#5d9b7e', {
    en: [
      'Denture brush, two sides, thick handle',
      'A flat field outside, a pointed one inside.',
      'Filament 0.25 mm, firm. Handle 24 mm wide with a rubber back for weak hands.',
      'Use with water or mild soap, not with toothpaste.',
    ],
    zh: [
      '双面假牙刷 粗柄',
      '平面刷外，尖面刷内。',
      '0.25 毫米硬毛；24 毫米宽柄，背面胶垫好握。',
      '用清水或皂液，勿用牙膏。',
    ],
    materials: [fact('Filament', '刷丝', 'PA612 0.25 mm', '0.25 毫米 PA612')],
    measures: [len(170), wid(24), wt(31)],
    care: t('Rinse and dry.', '冲净晾干。'),
    offer: inColours(1590, 60, 'jade', 'white', 'haze'),
  }),
])
