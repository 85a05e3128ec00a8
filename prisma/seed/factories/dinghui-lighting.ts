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
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { fragile, road } from '@/prisma/seed/shipping-home'

export const dinghuiFactory = maker('dinghui-lighting', 'guzhen-lighting', {
  name: t('Guzhen Dinghui Ceiling Lights', '古镇顶晖灯饰厂'),
  brand: t('Topglow Yard', '顶晖'),
  tagline: t('Spun, blown and wired above eye level', '旋压、吹制、布线，都在头顶以上'),
  en: [
    'Dinghui spun aluminium pans for ceiling lights from 1997 and blew glass shades for an Italian lighting house until 2015. A Polish importer taught it to write the assembly sheet for one person on a ladder.',
    'Its own range keeps that rule: every light hangs on one hook while you wire it. The packing hall has a ceiling at 2.6 metres with hooks, and each new model must be hung there by somebody from the office.',
  ],
  zh: [
    '顶晖 1997 年起旋压吸顶灯铝盘，到 2015 年一直为一家意大利灯具公司吹玻璃罩。一家波兰进口商教会它：说明书要写给一个人站在梯子上看。',
    '自家系列守着这条规矩：接线时灯能先挂在一只钩上。包装车间吊了 2.6 米高的假顶，新款必须由办公室的人亲手装上去。',
  ],
  size: [1997, 160, 11200],
  oemPast: t(
    'Spun pans and blown shades for an Italian lighting house and a Polish importer.',
    '为一家意大利灯具公司和一家波兰进口商制作灯盘与玻璃罩。',
  ),
  capabilities: [
    fact('Spinning lathes', '旋压机', '12, up to 1,000 mm', '12 台，直径至 1,000 毫米'),
    fact('Glass', '玻璃', 'One day tank, mouth-blown', '日池窑一座，人工吹制'),
    fact('Ageing', '老化', '8 h, every light', '逐灯 8 小时'),
    fact('Spare boards', '备用光源板', 'Kept 6 years', '保留 6 年'),
  ],
  shipsFrom: t('Block 6, Haizhou Dongsha Road, Guzhen, Zhongshan', '中山市古镇海洲东沙路 6 座'),
  dispatchHours: 48,
  sections: [
    ['flush', 'Flush lights', '吸顶灯'],
    ['pendant', 'Pendants', '吊灯'],
    ['rail', 'Rails and spots', '轨道与射灯'],
  ],
  shipping: [road('south', 39900), fragile('south')],
})

export const dinghuiProducts = listing('dinghui-lighting', 'DH', [
  item('slim-flush-round-tunable', 'ceiling-lights', 'flush', 92, '#b08d45', {
    en: [
      'Slim round ceiling light, 28 mm deep, edge-lit',
      'Lies on the ceiling like a plate.',
      'Edge-lit through a 3 mm light guide, so no dots and no dark rim. 2,700–5,700 K by remote or wall switch.',
      'Twist to hang, one tool.',
    ],
    zh: [
      '超薄圆形吸顶灯 厚 28 毫米 侧发光',
      '贴在顶上像一只盘子。',
      '3 毫米导光板侧入光，无颗粒无暗边；遥控或墙开关切换 2,700–5,700 K。',
      '旋挂安装，一把工具。',
    ],
    materials: [
      fact('Frame', '边框', 'Aluminium', '铝'),
      fact('Guide', '导光板', 'PMMA 3 mm', 'PMMA 3 毫米'),
    ],
    measures: [dia(500), hei(28), wt(2.4, 'kg')],
    care: care.wipe,
    offer: by(
      'diameter',
      [
        ['300', '300 mm, 18 W', '30 厘米 18 瓦', 9900, 1700],
        ['500', '500 mm, 36 W', '50 厘米 36 瓦', 18900, 3600],
      ],
      'white',
      'black',
      'brass',
    ),
  }),
  item('opal-glass-flush-globe', 'ceiling-lights', 'flush', 166, '#c0a060', {
    en: [
      'Opal glass half-globe, mouth-blown, brass ring',
      'Two layers of glass, clear over milk.',
      'Blown in a beech mould, flame-polished rim. Takes an E27 bulb up to 15 W LED.',
      'Three thumb screws hold the glass.',
    ],
    zh: [
      '人工吹制双层乳白玻璃吸顶灯 黄铜圈',
      '透明套乳白，两层玻璃。',
      '榉木模吹制，火抛光口；E27 灯头，可用 15 瓦以内 LED。',
      '三颗手拧螺丝固定玻璃。',
    ],
    materials: [
      fact('Shade', '灯罩', 'Opal glass, two-layer', '双层乳白玻璃'),
      fact('Ring', '圈', 'Brass', '黄铜'),
    ],
    measures: [dia(260), hei(190), wt(1.9, 'kg')],
    care: care.wipe,
    offer: inColours(16600, 2900, 'brass', 'black', 'copper'),
  }),
  item('bedroom-ring-flush-dim', 'ceiling-lights', 'flush', 24, '#d9c7a8', {
    en: [
      'Ring ceiling light with indirect glow, dims to 1 %',
      'Most of the light goes up first and comes back soft.',
      'A spun pan of 420 mm floats 40 mm under the ceiling. Dims by phase or by remote.',
      'Amber night step of 0.8 W.',
    ],
    zh: [
      '悬浮环形卧室灯 间接光 调至 1%',
      '光先打到顶，再柔柔落下来。',
      '420 毫米旋压盘离顶 40 毫米；可控硅或遥控调光。',
      '0.8 瓦琥珀夜灯档。',
    ],
    materials: [fact('Pan', '灯盘', 'Spun aluminium', '旋压铝')],
    measures: [dia(420), hei(78), wt(2.2, 'kg')],
    care: care.wipe,
    offer: by(
      'light',
      [
        ['warm', '3,000 K', '3,000 K', 23899, 3300],
        ['tunable', '2,700–5,000 K', '2,700–5,000 K', 28899, 3300],
      ],
      'white',
      'oat',
      'graphite',
    ),
  }),
  item('spun-dome-pendant', 'ceiling-lights', 'pendant', 53, '#c9a36d', {
    en: [
      'Spun dome pendant, 1.2 mm aluminium, rolled rim',
      'A dome over a table, white inside, so the food keeps its colour.',
      'The rim is rolled back 6 mm and leaves no edge. Cloth cable 1.8 m, shortens at the canopy.',
      'E27, bulb not included.',
    ],
    zh: [
      '旋压穹形吊灯 1.2 毫米铝 卷边',
      '罩在餐桌上，内壁喷白，菜色不偏。',
      '口沿回卷 6 毫米不割手；1.8 米布线，吸盘处收短。',
      'E27，不含灯泡。',
    ],
    materials: [fact('Shade', '灯罩', 'Aluminium 1.2 mm', '1.2 毫米铝')],
    measures: [dia(380), hei(230), wt(1.3, 'kg')],
    care: care.wipe,
    offer: inColours(15900, 2500, 'black', 'cream', 'terracotta', 'forest'),
  }),
  item('paper-lantern-steel-frame', 'ceiling-lights', 'pendant', 140, '#4b4b46', {
    en: [
      'Pendant of mulberry paper on a steel-wire frame',
      'Unfolds, hooks, glows.',
      'Paper of 35 gsm laminated with a fleece so that it can be dusted. Wire rings at 22 mm.',
      'Use LED bulbs only, up to 12 W.',
    ],
    zh: [
      '楮皮纸吊灯 钢丝骨架',
      '撑开、挂上、点亮。',
      '35 克楮皮纸背覆无纺布，可掸灰；钢丝圈距 22 毫米。',
      '仅用 12 瓦以内 LED。',
    ],
    materials: [fact('Shade', '灯罩', 'Mulberry paper, steel wire', '楮皮纸、钢丝')],
    measures: [dia(450), hei(400), wt(520)],
    care: t('Dust with a dry brush.', '干刷掸灰。'),
    offer: by(
      'diameter',
      [
        ['300', '300 mm', '30 厘米', 7800, 700],
        ['450', '450 mm', '45 厘米', 10800, 1100],
        ['600', '600 mm', '60 厘米', 15800, 1700],
      ],
      'white',
      'oat',
    ),
  }),
  item('long-table-linear-pendant', 'ceiling-lights', 'pendant', 260, '#6b4a33', {
    en: [
      'Linear pendant for long tables, walnut and aluminium',
      'A bar of light with a wooden back, 38 mm high.',
      'Down 22 W, up 8 W. Steel wires carry the power, so there is no cable to see.',
      'Height by a pinch at the wire gripper.',
    ],
    zh: [
      '长餐桌线形吊灯 胡桃木与铝',
      '一条光，背上一条木，高 38 毫米。',
      '下照 22 瓦、上照 8 瓦；钢丝导电，看不见电线。',
      '捏线扣即调高低。',
    ],
    materials: [fact('Back', '背', 'Walnut', '胡桃木'), fact('Profile', '型材', 'Aluminium', '铝')],
    measures: [len(1200), wid(32), hei(38), wt(2.1, 'kg')],
    care: care.wipe,
    offer: by(
      'length',
      [
        ['900', '900 mm', '90 厘米', 35899, 2900],
        ['1200', '1,200 mm', '120 厘米', 42899, 3600],
      ],
      'walnut',
      'oak',
    ),
  }),
  item('magnetic-rail-starter', 'ceiling-lights', 'rail', 38, '#bfc4c6', {
    en: [
      'Low-voltage magnetic rail set, 48 V, surface mount',
      'Clip a light in, slide it, take it out.',
      'Copper strips of 0.8 × 6 mm in an aluminium profile. A 100 W supply hides in the rail.',
      'Set: rail, two spots, one grille light.',
    ],
    zh: [
      '明装磁吸轨道灯套装 48 伏',
      '一吸即亮，滑动，摘下。',
      '铝槽内嵌 0.8 × 6 毫米铜条，100 瓦电源藏于轨内。',
      '套装含轨道、射灯两只、格栅灯一只。',
    ],
    materials: [fact('Rail', '轨道', 'Aluminium, copper', '铝、铜')],
    measures: [len(1500), wid(26), hei(52), wt(3.8, 'kg')],
    care: care.wipe,
    offer: by(
      'length',
      [
        ['1m', '1 m', '1 米', 32600, 3600],
        ['1-5m', '1.5 m', '1.5 米', 41600, 4900],
      ],
      'black',
      'white',
    ),
  }),
  item('deep-cone-spot-surface', 'ceiling-lights', 'rail', 311, '#2b2d30', {
    en: [
      'Surface spot, deep cone, 24° beam, 7 W',
      'The light source sits 45 mm up, so it does not dazzle.',
      'Turned aluminium, honeycomb optional. Tilts 25° inside the tube.',
      'Mounts on one crossbar.',
    ],
    zh: [
      '明装深杯射灯 24°光束 7 瓦',
      '光源内缩 45 毫米，不晃眼。',
      '车铝灯体，内部可倾 25°。',
      '一根安装条固定。',
    ],
    materials: [fact('Body', '灯体', 'Turned aluminium', '车铝')],
    measures: [dia(75), hei(110), wt(360)],
    care: care.wipe,
    offer: inColours(5800, 480, 'white', 'black', 'brass'),
  }),
])
