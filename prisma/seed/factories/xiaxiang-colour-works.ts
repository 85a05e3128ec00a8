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
import { blushTones, eyeTones, lipMudTones, lipstickTones, skinTones } from '@/prisma/seed/palette-make-up'
import { abroad, flat } from '@/prisma/seed/shipping-home'

export const xiaxiangFactory = maker('xiaxiang-colour-works', 'guangzhou-beauty', {
  name: t('Guangzhou Xiaxiang Colour Cosmetics Works', '广州匣巷彩妆制造厂'),
  brand: t('Tint Alley', '匣巷色'),
  tagline: t('Pressed, poured and bristled under one roof', '压粉、灌膏、植毛都在一个厂里'),
  en: [
    'Xiaxiang has pressed powder since 2005, first as a subcontractor that never saw the finished compact. By 2014 it made whole palettes for an Italian drugstore brand and brushes for a chain of Japanese variety shops.',
    'The colour room holds 2,300 small jars, one for each shade ever made for somebody else. In 2022 the colour matcher and two fillers asked to sell the shades that customers had turned down because they suited Chinese skin better than the European buyer thought. Tint Alley is that shelf.',
    'Lipsticks are still poured at 82 °C into silicone moulds and flamed by hand for the gloss.',
  ],
  zh: [
    '匣巷从 2005 年开始压粉，起初只是看不到成品粉盒的分包商。到 2014 年，已为一家意大利药妆品牌做整盘眼影，为日本一家杂货连锁做化妆刷。',
    '调色间里存着 2,300 个小样瓶，每瓶都是替别人调过的色。2022 年，调色师傅和两位灌装工提议，把那些被欧洲买手退掉、却更衬中国肤色的颜色拿出来卖，这就是“匣巷色”。',
    '口红至今在 82 ℃ 灌入硅胶模，再用手工火焰走一遍光泽。',
  ],
  size: [2005, 210, 8800],
  oemPast: t(
    'Pressed palettes for an Italian drugstore brand and tied brushes for a Japanese variety-shop chain.',
    '为一家意大利药妆品牌压制彩盘，为一家日本杂货连锁制作化妆刷。',
  ),
  capabilities: [
    fact('Powder presses', '压粉机', '14, up to 12 t', '14 台，最大 12 吨'),
    fact('Lipstick moulds', '口红模具', '62 shapes', '62 种型号'),
    fact('Shade archive', '色样库', '2,300 jars', '2,300 瓶'),
    fact('Brush bench', '制刷工位', '36 seats', '36 个'),
    fact('Smallest run', '最小起订', '1,000 pieces a shade', '每色 1,000 支'),
  ],
  shipsFrom: t('No. 19 Xiaxiang Road, Renhe, Baiyun District, Guangzhou', '广州市白云区人和镇匣巷路 19 号'),
  dispatchHours: 24,
  sections: [
    ['lips', 'Lips', '唇妆'],
    ['face', 'Face', '底妆与腮红'],
    ['eyes', 'Eyes', '眼妆'],
    ['tools', 'Brushes and tools', '刷具与工具'],
  ],
  shipping: [flat(700, 7900), abroad(6200, 3600)],
})

export const xiaxiangProducts = listing('xiaxiang-colour-works', 'TA', [
  item('satin-lipstick-poured', 'make-up', 'lips', 88, '#2b2527', {
    en: [
      'Satin lipstick, hot-poured, 3.2 g, six shades',
      'A satin bullet with enough wax to hold a sharp edge.',
      'Candelilla and ozokerite wax at 19 % give a melting point near 62 °C, so it survives a handbag in July.',
      'The shades were matched on skin of medium yellow undertone, in daylight lamps of 6,500 K.',
    ],
    zh: [
      '缎光口红 热灌膏体 3.2 克 六色',
      '缎面膏体，蜡感足，勾边利落。',
      '小烛树蜡与地蜡共 19%，熔点约 62 ℃，七月放在包里也不塌。',
      '色号在 6,500 K 日光灯下、以中等偏黄肤色校定。',
    ],
    materials: [
      fact('Base', '基质', 'Castor oil, candelilla wax', '蓖麻油、小烛树蜡'),
      fact('Case', '管身', 'ABS with magnetic cap', 'ABS，磁吸盖'),
    ],
    measures: [hei(76), dia(20), wt(3.2)],
    care: care.cosmetic,
    offer: inColours(5900, 40, ...lipstickTones),
  }),
  item('matte-lip-mud', 'make-up', 'lips', 23, '#c9a58f', {
    en: [
      'Matte lip mud in a pot, blurs to the edge, 4 g',
      'Pat it on with a finger; it sets dry in about forty seconds.',
      'Silicone elastomer and 14 % pigment in a soft paste. It does not run into fine lines, and it does not survive noodles: carry the pot.',
      'Also works as a cream blush in a very thin layer.',
    ],
    zh: [
      '哑光唇泥 罐装 晕染边缘 4 克',
      '指腹拍开，约四十秒成雾面。',
      '硅弹性体配 14% 色粉，膏体柔软，不卡唇纹；吃汤面会掉，请随身补。',
      '极薄一层也可当膏状腮红。',
    ],
    materials: [
      fact('Base', '基质', 'Silicone elastomer, pigments 14 %', '硅弹性体、色粉 14%'),
      fact('Pot', '罐', 'Glass with aluminium lid', '玻璃罐，铝盖'),
    ],
    measures: [dia(34), hei(26), wt(4)],
    care: care.cosmetic,
    offer: inColours(4500, 60, ...lipMudTones),
  }),
  item('cushion-foundation-thin', 'make-up', 'face', 140, '#e9e2d6', {
    en: [
      'Cushion foundation, thin layer, 15 g with one refill',
      'Light cover in five tones graded by undertone, not by fairness.',
      'The liquid carries 16 % titanium dioxide and iron oxides in a water-in-silicone base. The sponge is 10 mm of open-cell polyurethane.',
      'N tones are neutral, Y yellow, P pink. Comes with one refill core of the same tone.',
    ],
    zh: [
      '气垫粉底 轻薄 15 克 附替换芯',
      '轻遮瑕，五个色号按冷暖调划分。',
      '油包水体系，钛白与氧化铁共 16%；海绵为 10 毫米开孔聚氨酯。',
      'N 为中性调，Y 偏黄，P 偏粉；附同色号替换芯一枚。',
    ],
    materials: [
      fact('Base', '体系', 'Water in silicone', '硅油包水'),
      fact('Puff', '粉扑', 'Wet-process polyurethane', '湿法聚氨酯'),
    ],
    measures: [dia(72), hei(28), wt(15)],
    care: care.cosmetic,
    offer: inColours(9890, 150, ...skinTones),
  }),
  item('pressed-blush-single', 'make-up', 'face', 187, '#f0d5cf', {
    en: [
      'Pressed blush, single pan with mirror, 5 g',
      'Fine mica and talc, pressed twice so the pan does not crumble.',
      'First press 4 t, second 9 t through a woven ribbon that leaves the pattern. Pigment load 12 %, so two strokes show and three are too many.',
      'Pans are held by a magnet and change with the tip of a pin.',
    ],
    zh: [
      '单色腮红 带镜 5 克',
      '细云母与滑石粉，两次压制，不易碎粉。',
      '先压 4 吨，再隔织带压 9 吨，纹理由此而来；色粉 12%，扫两下显色，三下就多了。',
      '粉盘磁吸，用针尖即可更换。',
    ],
    materials: [
      fact('Powder', '粉体', 'Mica, talc, iron oxides', '云母、滑石粉、氧化铁'),
      fact('Compact', '粉盒', 'ABS with glass mirror', 'ABS，玻璃镜'),
    ],
    measures: [dia(58), hei(16), wt(5)],
    care: care.cosmetic,
    offer: inColours(4600, 60, ...blushTones),
  }),
  item('nine-pan-eye-palette', 'make-up', 'eyes', 54, '#7b5b4a', {
    en: [
      'Eye palette, nine pans: five matt, three satin, one glitter',
      'A working set of tones around one base colour.',
      'Each pan holds 1.1 g. Matt pans carry silica instead of talc; satin pans are wet-pressed as slurry, which keeps the shimmer dense.',
      'The glitter pan uses synthetic mica flakes no larger than 150 µm.',
    ],
    zh: [
      '九色眼影盘 五哑三缎一闪',
      '围绕一个主色配齐的日常九色。',
      '每格 1.1 克；哑光格用二氧化硅代替滑石粉，缎光格以湿压浆料成型，珠光更密。',
      '闪片为合成云母，粒径不超过 150 微米。',
    ],
    materials: [
      fact('Powder', '粉体', 'Silica, mica, pigments', '二氧化硅、云母、色粉'),
      fact('Case', '盘身', 'Tinplate with mirror', '马口铁，带镜'),
    ],
    measures: [len(102), wid(98), hei(14), wt(9.9)],
    care: care.cosmetic,
    offer: inColours(7900, 190, ...eyeTones),
  }),
  item('make-up-brush-set', 'beauty-tools', 'tools', 119, '#2e2a28', {
    en: [
      'Make-up brush set, PBT fibre, birch handles',
      'Cut by shape, not by scissors: each head is cupped in a mould.',
      'The fibre is tapered PBT of 0.07 mm, glued 9 mm deep into double-crimped brass ferrules. Handles are birch with five coats of lacquer.',
      'Twelve pieces add fan, concealer, nose and lash brushes to the seven.',
    ],
    zh: [
      '化妆刷套装 PBT 纤维毛 桦木柄',
      '刷头用模杯成型，不靠剪刀修。',
      '毛料为 0.07 毫米磨尖 PBT，胶深 9 毫米，黄铜口管双道压槽；桦木柄五遍漆。',
      '十二支装在七支基础上加扇形刷、遮瑕刷、鼻影刷与睫毛刷。',
    ],
    materials: [
      fact('Fibre', '刷毛', 'PBT 0.07 mm', 'PBT 0.07 毫米'),
      fact('Ferrule', '口管', 'Brass, nickel-free plating', '黄铜，无镍电镀'),
      fact('Handle', '手柄', 'Birch', '桦木'),
    ],
    measures: [len(188), wid(96), wt(210)],
    care: t(
      'Wash in cool water with mild soap, dry flat, do not stand wet.',
      '温和皂液冷水清洗，平放晾干，勿湿着立放。',
    ),
    offer: by(
      'pieces',
      [
        ['7', '7 brushes', '7 支', 8900, 240],
        ['12', '12 brushes', '12 支', 13900, 380],
      ],
      'black',
      'walnut',
      'pink',
    ),
  }),
  item('teardrop-sponge-wet', 'beauty-tools', 'tools', 320, '#e3b0a0', {
    en: [
      'Teardrop sponges, latex-free foam, swell wet, box of three',
      'Firm when dry, doubles in size under the tap.',
      'Hydrophilic polyurethane, foamed in one shot so there is no seam. The flat side is for under the eyes.',
      'Replace after about eight weeks of daily use.',
    ],
    zh: [
      '水滴美妆蛋 无乳胶 遇水膨胀 三只装',
      '干态偏硬，沾水约涨一倍。',
      '亲水聚氨酯一次发泡，无接缝；斜切面适合眼下。',
      '每天使用约八周后更换。',
    ],
    materials: [fact('Foam', '海绵', 'Hydrophilic polyurethane', '亲水聚氨酯')],
    measures: [hei(60), dia(42), wt(10)],
    care: t('Squeeze in soapy water after use and air-dry.', '用后以皂液揉洗，通风晾干。'),
    offer: by(
      'pack',
      [
        ['3', 'Box of 3', '3 只装', 1990, 60],
        ['6', 'Box of 6', '6 只装', 3590, 110],
      ],
      'blush',
      'sage',
      'lilac',
    ),
  }),
])
