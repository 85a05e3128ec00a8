import {
  by,
  care,
  dia,
  fact,
  hei,
  item,
  len,
  listing,
  maker,
  t,
  vol,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { abroad, air, flat } from '@/prisma/seed/shipping-home'

export const yunpuFactory = maker('yunpu-skin-lab', 'guangzhou-beauty', {
  name: t('Guangzhou Yunpu Skin Laboratory', '广州云圃护肤实验厂'),
  brand: t('Qingfu Notes', '青敷手记'),
  tagline: t('Short ingredient lists from a contract filler in Baiyun', '白云区代工厂写的短配方'),
  en: [
    'Yunpu began in 2008 with one 200-litre emulsifying kettle in a shared building in Baiyun. For fifteen years it filled creams and serums for a Korean pharmacy chain and two French mail-order labels, and learned from their returns desks which textures people finish and which they leave in the drawer.',
    'When a customer moved its filling home in 2023, two lines stood idle. The staff chose nine formulas they used themselves, cut every ingredient that was there only for the label, and sold them under the name written on the lab notebooks: Qingfu Notes.',
    'Each kettle is logged by hand on a paper card that stays with the batch. The card number is printed beside the date on every tube.',
  ],
  zh: [
    '云圃 2008 年从白云区一栋共用厂房里的一口 200 升乳化锅起步。十五年间为一家韩国药妆连锁和两家法国邮购品牌灌装膏霜、精华，也从对方的退货记录里弄清了哪些质地会被用完、哪些会被留在抽屉里。',
    '2023 年一家客户把灌装线迁回本国，两条线空了下来。员工挑出自己在用的九个配方，删掉只为写在标签上的成分，用实验记录本上的名字“青敷手记”卖了出去。',
    '每一锅都有一张手写的工艺卡，随批次留存；卡号就印在每支管子的日期旁边。',
  ],
  size: [2008, 140, 6200],
  oemPast: t(
    'Filled creams and serums for a Korean pharmacy chain and two French mail-order labels.',
    '为一家韩国药妆连锁和两家法国邮购品牌灌装膏霜与精华。',
  ),
  capabilities: [
    fact('Clean room', '洁净车间', '1,100 m² for filling', '灌装区 1,100 平方米'),
    fact('Emulsifying kettles', '乳化锅', '200 L × 4, 1,000 L × 2', '200 升 4 台、1,000 升 2 台'),
    fact('Filling lines', '灌装线', '6, tube and pump', '6 条，软管与泵瓶'),
    fact('Smallest batch', '最小批量', '180 kg', '180 公斤'),
    fact('Retained samples', '留样', '3 pieces a batch, 4 years', '每批 3 件，保存 4 年'),
  ],
  shipsFrom: t(
    'Building 7, Yunpu Industrial Lane, Jianggao, Baiyun District, Guangzhou',
    '广州市白云区江高镇云圃工业巷 7 栋',
  ),
  dispatchHours: 24,
  sections: [
    ['cleanse', 'Cleanse', '清洁'],
    ['care', 'Serums and creams', '精华与面霜'],
    ['sun-mask', 'Masks', '面膜'],
    ['body', 'Hair and body', '洗护'],
  ],
  shipping: [flat(800, 9900), air(1800), abroad(6800, 3800)],
})

export const yunpuProducts = listing('yunpu-skin-lab', 'QF', [
  item('amino-acid-cleansing-cream', 'skincare', 'cleanse', 212, '#7fa08a', {
    en: [
      'Amino-acid cleansing cream, glutamate base, no fragrance',
      'A low-foam cream that rinses off in one pass and leaves no squeak.',
      'The surfactant is sodium cocoyl glutamate with a little glycinate, together about 28 % of the formula. Glycerine makes up another 20 %.',
      'A hazelnut-sized piece is enough; a 120 g tube lasts one person about ten weeks at twice a day.',
    ],
    zh: [
      '氨基酸洁面膏 谷氨酸盐体系 无香精',
      '低泡膏体，一遍冲净，洗后不发涩。',
      '表活用椰油酰谷氨酸钠配少量甘氨酸盐，合计约占配方 28%；甘油另占 20%。',
      '每次榛子大小即可，120 克一人早晚使用约十周。',
    ],
    materials: [
      fact(
        'Surfactant',
        '表面活性剂',
        'Cocoyl glutamate, cocoyl glycinate',
        '椰油酰谷氨酸钠、椰油酰甘氨酸钾',
      ),
      fact('Tube', '软管', 'Five-layer polyethylene', '五层共挤 PE'),
    ],
    measures: [hei(165), wid(52), wt(120)],
    care: care.cosmetic,
    offer: by('content', [
      ['60g', '60 g', '60 克', 3900, 90],
      ['120g', '120 g', '120 克', 6500, 160],
      ['2x120g', '2 × 120 g', '120 克 × 2', 11800, 310],
    ]),
  }),
  item('squalane-cleansing-oil', 'skincare', 'cleanse', 96, '#d9b45f', {
    en: [
      'Squalane cleansing oil with sunflower seed oil, rinses milky',
      'Takes off sunscreen and make-up dry, turns to milk with water.',
      'Squalane and sunflower oil carry 18 % of a sugar-based emulsifier, so the oil lets go of the skin once wet.',
      'Use two pumps, about 3 ml, on a dry face; massage half a minute, wet, rinse.',
    ],
    zh: [
      '角鲨烷卸妆油 葵花籽油基底 遇水乳化',
      '干脸卸除防晒与彩妆，遇水变乳。',
      '角鲨烷与葵花籽油搭配 18% 糖基乳化剂，沾水后易冲净。',
      '干脸取两泵约 3 毫升，按摩半分钟，沾水乳化后冲洗。',
    ],
    materials: [
      fact('Oils', '油脂', 'Squalane, sunflower seed oil', '角鲨烷、葵花籽油'),
      fact('Bottle', '瓶身', 'PET with lockable pump', 'PET 瓶，锁扣泵头'),
    ],
    measures: [hei(178), dia(48), vol(150)],
    care: care.cosmetic,
    offer: by('content', [
      ['150ml', '150 ml', '150 毫升', 7700, 210],
      ['300ml', '300 ml', '300 毫升', 13700, 380],
    ]),
  }),
  item('niacinamide-serum-5', 'skincare', 'care', 41, '#8fb0c4', {
    en: [
      'Niacinamide serum 5 % with zinc PCA, water-thin',
      'A clear serum for oily and mixed skin, thin enough under sunscreen.',
      'Niacinamide 5 %, zinc PCA 1 %, butylene glycol 6 %; eleven ingredients in all. The pH is set to 6.0–6.5 at filling.',
      'Five drops for the face. Skin not used to niacinamide may start every second evening.',
    ],
    zh: [
      '5% 烟酰胺精华 含 PCA 锌 水状质地',
      '透明水状精华，适合油性与混合肌，可用于防晒之前。',
      '烟酰胺 5%、PCA 锌 1%、丁二醇 6%，全配方十一种成分；灌装时 pH 调到 6.0–6.5。',
      '全脸五滴。初次使用者可先隔天晚上用。',
    ],
    materials: [
      fact('Active', '主要成分', 'Niacinamide 5 %, zinc PCA 1 %', '烟酰胺 5%、PCA 锌 1%'),
      fact('Bottle', '瓶身', 'Frosted glass with dropper', '磨砂玻璃滴管瓶'),
    ],
    measures: [hei(102), dia(33), vol(30)],
    care: care.cosmetic,
    offer: by('content', [
      ['15ml', '15 ml', '15 毫升', 4500, 70],
      ['30ml', '30 ml', '30 毫升', 6600, 110],
      ['2x30ml', '2 × 30 ml', '30 毫升 × 2', 12600, 210],
    ]),
  }),
  item('ceramide-barrier-cream', 'skincare', 'care', 158, '#d8c9a9', {
    en: [
      'Ceramide cream with 12 % shea butter, for dry skin',
      'A dense cream in an airless pump, meant for winter and heated rooms.',
      'Ceramides NP and AP are dissolved hot at 85 °C before the water phase joins, so they do not crystallise on the shelf. Shea butter 12 %.',
      'The airless bottle empties to about 95 %; the inner piston is visible from the side.',
    ],
    zh: [
      '神经酰胺面霜 12% 乳木果油 干性肌适用',
      '质地厚实，真空泵瓶，适合冬季与暖气房。',
      '神经酰胺 NP 与 AP 在 85 ℃ 油相中先溶解再加水相，货架上不析晶；乳木果油 12%。',
      '真空瓶可用尽约 95%，侧面能看到活塞位置。',
    ],
    materials: [
      fact('Lipids', '脂质', 'Ceramide NP and AP, shea butter', '神经酰胺 NP、AP，乳木果油'),
      fact('Bottle', '瓶身', 'PP airless pump', 'PP 真空泵瓶'),
    ],
    measures: [hei(118), dia(42), wt(50)],
    care: care.cosmetic,
    offer: by('content', [
      ['50g', '50 g', '50 克', 8800, 120],
      ['100g', '100 g', '100 克', 15800, 210],
    ]),
  }),
  item('hyaluronic-sheet-mask', 'skincare', 'sun-mask', 73, '#9fc3cc', {
    en: [
      'Hyaluronic sheet mask, 38 gsm lyocell cloth, 25 ml',
      'A thin cloth that follows the nose, with 25 ml of plain serum.',
      'Two weights of sodium hyaluronate in a 0.3 % solution with panthenol. The 38 gsm lyocell cloth is cut with eleven slits so that it lies flat.',
      'Leave it for fifteen minutes, then pat; what is left in the pouch is enough for the neck.',
    ],
    zh: [
      '玻尿酸面膜 38 克天丝膜布 25 毫升',
      '薄膜布贴合鼻翼，内含 25 毫升精华液。',
      '两种分子量透明质酸钠共 0.3%，加泛醇；38 克天丝膜布剪十一道口，平整服帖。',
      '敷十五分钟后拍干，袋中余液可涂颈部。',
    ],
    materials: [
      fact('Cloth', '膜布', 'Lyocell 38 gsm', '天丝 38 克/平方米'),
      fact('Serum', '精华液', 'Sodium hyaluronate 0.3 %, panthenol', '透明质酸钠 0.3%、泛醇'),
    ],
    measures: [len(215), wid(200), vol(25)],
    care: care.cosmetic,
    offer: by('pack', [
      ['5', '5 sheets', '5 片', 2990, 190],
      ['10', '10 sheets', '10 片', 5490, 370],
      ['30', '30 sheets', '30 片', 14899, 1080],
    ]),
  }),
  item('amino-scalp-shampoo', 'hair-body-care', 'body', 305, '#7f9aa6', {
    en: [
      'Amino-acid shampoo for oily scalps, silicone-free',
      'Clears a two-day scalp without stripping the lengths.',
      'Sarcosinate and taurate carry the wash; 0.5 % piroctone olamine keeps flakes down. No silicone, so fine hair keeps its lift.',
      'Foams late: wet the hair fully and wait a few seconds.',
    ],
    zh: [
      '氨基酸洗发水 油性头皮 无硅油',
      '洗净两天未洗的头皮，不抽干发尾。',
      '肌氨酸盐与牛磺酸盐为主表活，加 0.5% 吡罗克酮乙醇胺盐；不含硅油，细软发不塌。',
      '起泡较慢，请先打湿透再揉几秒。',
    ],
    materials: [
      fact(
        'Surfactant',
        '表面活性剂',
        'Lauroyl sarcosinate, methyl cocoyl taurate',
        '月桂酰肌氨酸钠、甲基椰油酰牛磺酸钠',
      ),
      fact('Bottle', '瓶身', 'HDPE, 50 % recycled', 'HDPE，50% 再生料'),
    ],
    measures: [hei(205), wid(75), vol(500)],
    care: care.cosmetic,
    offer: by('content', [
      ['300ml', '300 ml', '300 毫升', 4900, 370],
      ['500ml', '500 ml', '500 毫升', 6900, 600],
      ['refill-500ml', 'Refill 500 ml', '替换装 500 毫升', 5200, 540],
    ]),
  }),
  item('urea-body-lotion-10', 'hair-body-care', 'body', 129, '#d9c4b4', {
    en: [
      'Body lotion with 10 % urea, unscented, pump bottle',
      'For rough elbows, shins and heels; sinks in within two minutes.',
      'Urea 10 %, lactate buffer at pH 6.8, shea 3 %. The buffer keeps the urea from turning to ammonia on the shelf.',
      'It may sting on shaved or broken skin. Not meant for the face.',
    ],
    zh: [
      '10% 尿素身体乳 无香 泵瓶',
      '给手肘、小腿与脚跟的粗糙处，两分钟内吸收。',
      '尿素 10%，乳酸盐缓冲至 pH 6.8，乳木果油 3%；缓冲体系防止尿素分解产生氨味。',
      '刚剃毛或破皮处会刺痛，不建议用于面部。',
    ],
    materials: [
      fact('Active', '主要成分', 'Urea 10 %, sodium lactate', '尿素 10%、乳酸钠'),
      fact('Bottle', '瓶身', 'HDPE with 2 ml pump', 'HDPE，2 毫升泵头'),
    ],
    measures: [hei(190), dia(65), vol(400)],
    care: care.cosmetic,
    offer: by('content', [
      ['200ml', '200 ml', '200 毫升', 3600, 250],
      ['400ml', '400 ml', '400 毫升', 5800, 470],
    ]),
  }),
])
