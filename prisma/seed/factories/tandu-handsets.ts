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
import { abroad, air, flat } from '@/prisma/seed/shipping-home'

export const tanduFactory = maker('tandu-handsets', 'dongguan-phones', {
  name: t('Dongguan Tandu Communication Works', '东莞坦度通讯制造厂'),
  brand: t('Tandu', '坦度'),
  tagline: t('Phones with screws, from an assembly house in Chang’an', '用螺丝装的手机，出自长安组装厂'),
  en: [
    'Tandu assembled feature phones for three African operators from 2009 and rugged handhelds for a Polish warehouse supplier from 2015. The repair bench, twelve people with microscopes, always knew which parts failed first.',
    'In 2022 the bench drew a phone for itself: back cover on six screws, battery on a pull tab, a part number printed inside every module. It is made on the same line, between other people’s orders.',
  ],
  zh: [
    '坦度 2009 年起为三家非洲运营商组装功能机，2015 年起为一家波兰仓储设备商做三防手持机。返修台十二个人守着显微镜，哪个零件先坏，他们最清楚。',
    '2022 年，返修台给自己画了一部手机：后盖六颗螺丝，电池带易拉胶，每个模块内侧印着料号。它和别人的订单在同一条线上装。',
  ],
  size: [2009, 320, 13500],
  oemPast: t(
    'Feature phones for three African operators, rugged handhelds for a Polish warehouse supplier.',
    '为三家非洲运营商组装功能机，为一家波兰仓储设备商组装三防手持机。',
  ),
  capabilities: [
    fact('SMT lines', '贴片线', '4', '4 条'),
    fact('Assembly lines', '组装线', '6, 40 m each', '6 条，每条 40 米'),
    fact('Repair bench', '返修台', '12 seats, board level', '12 席，板级维修'),
    fact('Spare parts', '备件', '5 years after the last phone', '停产后保供 5 年'),
  ],
  shipsFrom: t(
    'Building 4, Xin’an Wusha Technology Park, Chang’an, Dongguan',
    '东莞市长安镇新安乌沙科技园 4 栋',
  ),
  dispatchHours: 24,
  sections: [
    ['phones', 'Phones', '手机'],
    ['cases', 'Cases', '手机壳'],
    ['stands', 'Stands and mounts', '支架'],
  ],
  shipping: [flat(0), air(2200), abroad(5800, 3400)],
})

export const tanduProducts = listing('tandu-handsets', 'TD', [
  item('tandu-one-repairable-phone', 'smartphones', 'phones', 66, '#c0904a', {
    en: [
      'Tandu One: 6.1-inch phone with screwed back and pull-tab battery',
      'A mid-range 5G phone you can open with one screwdriver.',
      'Six Torx T3 screws hold the back. The 4,500 mAh battery leaves on a pull tab; screen, port and camera are separate modules.',
      'A screwdriver and a spare gasket are in the box.',
    ],
    zh: [
      '坦度一号 6.1 英寸手机 螺丝后盖 易拆电池',
      '中端 5G 手机，一把螺丝刀就能开。',
      '后盖六颗 T3 螺丝，4,500 毫安时电池带易拉胶，屏幕、尾插、摄像头各自成模块。',
      '盒内附螺丝刀与备用密封圈。',
    ],
    materials: [
      fact('Frame', '中框', 'Aluminium 6013', '6013 铝合金'),
      fact('Back', '后盖', 'Polycarbonate 1.1 mm', '聚碳酸酯 1.1 毫米'),
    ],
    measures: [len(149), wid(72), dep(8.9), wt(186)],
    care: care.battery,
    offer: by(
      'storage',
      [
        ['6-128', '6 + 128 GB', '6 + 128 GB', 129800, 420],
        ['8-256', '8 + 256 GB', '8 + 256 GB', 159800, 420],
      ],
      'graphite',
      'sage',
      'ivory',
    ),
  }),
  item('tandu-field-rugged-phone', 'smartphones', 'phones', 143, '#d98a2b', {
    en: [
      'Tandu Field: rugged phone, 6,200 mAh, two push buttons',
      'A handset for yards and boats, with buttons a glove can find.',
      'TPU corners 4 mm thick over a magnesium frame. Two side buttons are free for the torch or the radio app.',
      'Screen 5.7 inch, 700 nits typical, works wet.',
    ],
    zh: [
      '坦度野外 三防手机 6,200 毫安时 双自定义键',
      '工地、船上用，戴手套也摸得到按键。',
      '镁合金中框外覆 4 毫米 TPU 护角；两枚侧键可设手电或对讲。',
      '5.7 英寸屏，典型亮度 700 尼特，湿手可用。',
    ],
    materials: [fact('Frame', '中框', 'Magnesium alloy, TPU', '镁合金、TPU')],
    measures: [len(162), wid(79), dep(14.5), wt(288)],
    care: care.battery,
    offer: by(
      'storage',
      [
        ['6-128', '6 + 128 GB', '6 + 128 GB', 149800, 560],
        ['8-256', '8 + 256 GB', '8 + 256 GB', 179800, 560],
      ],
      'black',
      'orange',
    ),
  }),
  item('tandu-mini-5-4', 'smartphones', 'phones', 15, '#8ea4b8', {
    en: [
      'Tandu Mini: 5.4-inch phone, 142 g, headphone jack',
      'Small enough for a shirt pocket, with a jack for wired earphones.',
      'The board is folded in two layers to make room for a 3,700 mAh cell. 3.5 mm jack, USB-C at 18 W.',
      'Same screw pattern as the One.',
    ],
    zh: [
      '坦度小号 5.4 英寸 142 克 带耳机孔',
      '放得进衬衣口袋，留着耳机孔。',
      '主板折成两层，为 3,700 毫安时电芯腾位；3.5 毫米耳机孔，USB-C 18 瓦。',
      '螺丝位与一号相同。',
    ],
    materials: [fact('Frame', '中框', 'Polycarbonate with 20 % glass fibre', '聚碳酸酯加 20% 玻纤')],
    measures: [len(132), wid(65), dep(9.2), wt(142)],
    care: care.battery,
    offer: by(
      'storage',
      [
        ['4-64', '4 + 64 GB', '4 + 64 GB', 89899, 340],
        ['6-128', '6 + 128 GB', '6 + 128 GB', 104899, 340],
      ],
      'haze',
      'black',
      'coral',
    ),
  }),
  item('key-phone-4g-large', 'smartphones', 'phones', 277, '#b7302b', {
    en: [
      '4G key phone, 16 mm keys, 14 days standby',
      'Large keys, a loud speaker and a battery you lift out.',
      'Keys are 16 × 11 mm with 0.4 mm travel. The 1,900 mAh battery comes out without a tool.',
      'Four speed-dial keys take a photo under the cap.',
    ],
    zh: [
      '4G 大按键手机 16 毫米按键 待机 14 天',
      '大键、大声、电池一抠就下。',
      '按键 16 × 11 毫米，键程 0.4 毫米；1,900 毫安时电池免工具拆换。',
      '四个快拨键可在透明盖下放照片。',
    ],
    materials: [fact('Body', '机身', 'ABS and polycarbonate', 'ABS 与聚碳酸酯')],
    measures: [len(128), wid(58), dep(14), wt(118)],
    care: care.battery,
    offer: inColours(22900, 260, 'black', 'red', 'champagne'),
  }),
  item('bumper-case-clear-two-shot', 'cases-stands', 'cases', 101, '#9aa3a8', {
    en: [
      'Two-shot bumper case, clear back, 1.5 mm raised rim',
      'A soft frame moulded onto a hard back in one tool.',
      'TPU 95A around polycarbonate 1.2 mm; the rim stands 1.5 mm over the screen and 0.8 mm over the camera.',
      'Not glued, so it does not yellow along a seam.',
    ],
    zh: [
      '双色注塑防摔壳 透明背 高边 1.5 毫米',
      '软框硬背，一副模具里两次注塑。',
      '95A TPU 包 1.2 毫米聚碳酸酯，高出屏幕 1.5、镜头 0.8 毫米。',
      '不用胶，接缝不发黄。',
    ],
    materials: [
      fact('Frame', '边框', 'TPU 95A', 'TPU 95A'),
      fact('Back', '背板', 'Polycarbonate 1.2 mm', '聚碳酸酯 1.2 毫米'),
    ],
    measures: [len(154), wid(77), dep(11), wt(31)],
    care: care.wipe,
    offer: by(
      'model',
      [
        ['one', 'Tandu One', '坦度一号', 2990, 60],
        ['mini', 'Tandu Mini', '坦度小号', 2790, 50],
      ],
      'clear',
      'smoke',
      'sage',
    ),
  }),
  item('vegetable-tan-phone-sleeve', 'cases-stands', 'cases', 219, '#5a3a22', {
    en: [
      'Phone sleeve, vegetable-tanned cow leather 1.8 mm',
      'Saddle-stitched by hand with waxed polyester thread.',
      'One piece of leather, folded, five stitches per inch, edges burnished with beeswax. A pull strap lifts the phone out.',
      'Darkens with use.',
    ],
    zh: [
      '植鞣牛皮手机套 1.8 毫米 手缝',
      '蜡线马鞍针手工缝。',
      '整块皮对折，每英寸五针，蜂蜡磨边，拉带取机。',
      '越用颜色越深。',
    ],
    materials: [fact('Leather', '皮料', 'Vegetable-tanned cow, 1.8 mm', '植鞣牛皮 1.8 毫米')],
    measures: [len(165), wid(90), wt(58)],
    care: t('Keep dry; leather balm twice a year.', '勿浸水，每年上两次皮膏。'),
    offer: inColours(7800, 110, 'tan', 'black', 'forest'),
  }),
  item('folding-desk-stand-alloy', 'cases-stands', 'stands', 38, '#9b9fa3', {
    en: [
      'Folding desk stand, aluminium, two damped hinges',
      'Holds a phone or an 11-inch tablet at any angle.',
      'Hinges are set to 0.9 N·m, so a tap on the screen does not move them. Silicone pads 1 mm on every contact.',
      'Folds to 15 mm.',
    ],
    zh: [
      '折叠桌面支架 铝合金 双阻尼轴',
      '手机或 11 英寸平板，角度随停。',
      '转轴扭矩 0.9 牛·米，点屏不晃；接触面贴 1 毫米硅胶。',
      '折叠后厚 15 毫米。',
    ],
    materials: [fact('Body', '主体', 'Aluminium, anodised', '铝合金，阳极氧化')],
    measures: [len(120), wid(78), hei(148), wt(242)],
    care: care.wipe,
    offer: inColours(5990, 320, 'silver', 'black', 'champagne'),
  }),
  item('bicycle-phone-clamp', 'cases-stands', 'stands', 184, '#3a3d40', {
    en: [
      'Handlebar phone clamp, four arms, quarter-turn release',
      'Four glass-fibre arms close on the corners with one turn.',
      'Clamps bars of 22–35 mm with a steel band, not a strap. The phone comes off with a quarter turn and a thumb.',
      'For phones 60–85 mm wide.',
    ],
    zh: [
      '车把手机夹 四爪 四分之一转快拆',
      '一拧，四爪同时收紧四角。',
      '钢带抱箍适配 22–35 毫米车把；拇指一按转四分之一圈即取下。',
      '适合宽 60–85 毫米手机。',
    ],
    materials: [
      fact('Arms', '夹爪', 'PA66 with glass fibre', 'PA66 加玻纤'),
      fact('Band', '抱箍', 'Stainless steel 304', '304 不锈钢'),
    ],
    measures: [len(118), wid(70), hei(62), wt(142)],
    care: care.wipe,
    offer: inColours(4590, 210, 'black', 'orange'),
  }),
])
