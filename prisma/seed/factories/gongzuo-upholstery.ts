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
  vol,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { depot, freight } from '@/prisma/seed/shipping-home'

export const gongzuoFactory = maker('gongzuo-upholstery', 'foshan-furniture', {
  name: t('Foshan Gongzuo Upholstery Works', '佛山拱座软体家具厂'),
  brand: t('Archseat', '拱座'),
  tagline: t('Frames first: sofas drawn from the inside out', '先看内架：从里往外画的沙发'),
  en: [
    'Gongzuo was set up in Longjiang in 2001 to nail frames for other upholsterers. Covers came later, when a Danish importer asked the frame shop to deliver the whole sofa and stay below 60 kilograms.',
    'For eighteen years its sofas left in flat brown cartons with somebody else’s name. Three of the upholsterers kept the drawings of models that importers dropped; those drawings, rebuilt with Chinese seat heights, are Archseat.',
    'One bench in the workshop carries a cut-open sofa for every model. Visitors may put a hand inside.',
  ],
  zh: [
    '拱座 2001 年在龙江起家，替别的软体厂钉内架。后来一家丹麦进口商要他们直接交整张沙发，还要控制在 60 公斤以内，才开始自己做面子。',
    '十八年里，沙发都装在印着别人名字的牛皮纸箱里出门。三位扪工师傅留着进口商淘汰款的图纸，按国人坐高重做，就是“拱座”。',
    '车间里有一张长凳，每个型号都摆一张剖开的沙发，来访的人可以伸手进去摸。',
  ],
  size: [2001, 180, 16500],
  oemPast: t(
    'Complete sofas for a Danish importer and frames for six local upholsterers.',
    '为一家丹麦进口商做整张沙发，为六家本地软体厂做内架。',
  ),
  capabilities: [
    fact('Frame shop', '内架车间', 'CNC panel saws × 3', '数控开料锯 3 台'),
    fact('Upholstery benches', '扪工工位', '48', '48 个'),
    fact('Foam', '海绵', 'Cut in house, 28–45 kg/m³', '自裁，28–45 公斤/立方米'),
    fact('Leather tables', '裁皮台', '4, hand-cut', '4 张，手工裁'),
    fact('Monthly output', '月产量', '2,600 sofas', '2,600 张'),
  ],
  shipsFrom: t(
    'Lane 3, Shifu Furniture Park, Longjiang, Shunde, Foshan',
    '佛山市顺德区龙江镇仕府家具园 3 巷',
  ),
  dispatchHours: 72,
  sections: [
    ['fabric', 'Fabric sofas', '布艺沙发'],
    ['leather', 'Leather sofas', '皮沙发'],
    ['small', 'Armchairs and stools', '单椅与脚凳'],
    ['tables', 'Side tables', '边几'],
  ],
  shipping: [freight('south', 500000), depot('south')],
})

export const gongzuoProducts = listing('gongzuo-upholstery', 'GZ', [
  item('straight-arm-linen-sofa', 'sofas', 'fabric', 96, '#8a6a4a', {
    en: [
      'Straight-arm sofa, washed linen blend, pine frame',
      'An upright sofa with a 430 mm seat, made for living rooms with a dining table in them.',
      'The frame is kiln-dried pine with birch-ply gussets, glued and stapled. Under the seat, 3.8 mm serpentine springs sit 95 mm apart.',
      'Seat cushions are 45 kg/m³ foam wrapped in 300 g polyester wadding; all covers come off with a zip.',
    ],
    zh: [
      '直扶手沙发 水洗棉麻 松木内架',
      '坐高 430 毫米，坐姿端正，适合客餐一体的客厅。',
      '内架为烘干松木，转角用桦木多层板加固，胶钉结合；座下 3.8 毫米蛇簧，间距 95 毫米。',
      '座包为 45 公斤/立方米海绵外裹 300 克聚酯棉，外套拉链可拆洗。',
    ],
    materials: [
      fact('Cover', '面料', 'Linen 38 %, cotton, polyester, 380 gsm', '麻 38%、棉、涤，380 克/平方米'),
      fact('Frame', '内架', 'Pine with birch plywood', '松木、桦木多层板'),
    ],
    measures: [wid(2080), dep(880), hei(820), wt(46, 'kg')],
    care: t(
      'Machine-wash covers at 30 °C, hang dry, put back slightly damp.',
      '外套 30 ℃机洗，悬挂晾干，微潮时套回。',
    ),
    offer: by(
      'seats',
      [
        ['2', '2 seats', '双人', 189890, 42000],
        ['3', '3 seats', '三人', 239890, 54000],
      ],
      'oat',
      'slate',
      'sage',
    ),
  }),
  item('deep-lounge-corduroy-sofa', 'sofas', 'fabric', 33, '#5a4636', {
    en: [
      'Deep lounge sofa, wide-wale corduroy, 650 mm seat depth',
      'Deep enough to sit cross-legged; low enough to see over.',
      'Corduroy of eight wales per 10 cm, 420 gsm, backed so that the pile does not shed. Loose back cushions hold shredded foam and fibre in four chambers.',
      'Turn the back cushions once a week; the chambers keep the filling from sinking.',
    ],
    zh: [
      '深坐灯芯绒沙发 粗条绒 坐深 650 毫米',
      '盘腿也坐得下，靠背不挡视线。',
      '粗条灯芯绒每 10 厘米八条，420 克/平方米，背面上胶不掉绒；靠包分四仓填碎海绵与纤维。',
      '靠包每周翻一次，分仓使填充不下坠。',
    ],
    materials: [
      fact('Cover', '面料', 'Polyester corduroy 420 gsm', '涤纶灯芯绒 420 克/平方米'),
      fact('Filling', '填充', 'Foam 35 kg/m³, fibre', '35 公斤海绵、纤维棉'),
    ],
    measures: [wid(2260), dep(1020), hei(740), wt(52, 'kg')],
    care: t('Brush along the wale; vacuum with a soft nozzle.', '顺条绒方向刷，软吸头吸尘。'),
    offer: by(
      'seats',
      [
        ['3', '3 seats', '三人', 259700, 60000],
        ['4', '4 seats', '四人', 319700, 74000],
      ],
      'camel',
      'olive',
      'mist',
      'brick',
    ),
  }),
  item('corner-sofa-chaise-tech-fabric', 'sofas', 'fabric', 151, '#3d3f43', {
    en: [
      'Corner sofa with chaise, coated polyester, changes sides',
      'The chaise bolts on left or right; decide when the lift doors have closed.',
      'Two bodies join with steel hooks on a 3 mm plate. The coated fabric weighs 410 gsm and sheds water for a few minutes, long enough for a towel.',
      'Largest carton 2,050 × 960 × 700 mm; check the stairwell before ordering.',
    ],
    zh: [
      '转角贵妃沙发 科技布 左右可换',
      '贵妃位左右都能装，进了门再决定。',
      '两段以 3 毫米钢板挂扣连接；科技布 410 克/平方米，水洒上能停留几分钟，够拿毛巾。',
      '最大纸箱 2,050 × 960 × 700 毫米，下单前请量楼道。',
    ],
    materials: [
      fact('Cover', '面料', 'Polyester, polyurethane coating', '涤纶基布，聚氨酯涂层'),
      fact('Legs', '脚', 'Powder-coated steel', '喷粉钢脚'),
    ],
    measures: [wid(2780), dep(1650), hei(780), wt(88, 'kg')],
    care: care.wipe,
    offer: inColours(369800, 102000, 'mist', 'camel', 'graphite'),
  }),
  item('top-grain-leather-sofa', 'sofas', 'leather', 240, '#2e2a27', {
    en: [
      'Leather sofa, top-grain seat and back, 1.2 mm hide',
      'Cow leather where the body touches, matched synthetic behind.',
      'Hides are 1.2–1.4 mm, corrected lightly and pigmented. Outer back and base use polyurethane synthetic in the same shade; the label says which panel is which.',
      'Springs are webbed over with 70 mm elastic straps, so the seat gives evenly.',
    ],
    zh: [
      '头层牛皮沙发 接触面真皮 皮厚 1.2 毫米',
      '身体接触处为牛皮，背面配同色仿皮。',
      '皮厚 1.2–1.4 毫米，轻修面涂饰；外背与底围用同色 PU，标签逐块写明。',
      '弹簧上再交织 70 毫米弹力绷带，坐感均匀。',
    ],
    materials: [
      fact('Seat and back', '坐面靠背', 'Top-grain cow leather', '头层牛皮'),
      fact('Outer panels', '外围', 'Polyurethane synthetic', 'PU 仿皮'),
      fact('Frame', '内架', 'Rubberwood and plywood', '橡胶木、多层板'),
    ],
    measures: [wid(2150), dep(920), hei(860), wt(62, 'kg')],
    care: t(
      'Wipe with a barely damp cloth, leather cream twice a year, keep off radiators.',
      '微湿布擦拭，每年上两次皮革乳，远离暖气。',
    ),
    offer: by(
      'seats',
      [
        ['2', '2 seats', '双人', 429900, 58000],
        ['3', '3 seats', '三人', 549900, 72000],
      ],
      'tan',
      'chocolate',
      'ivory',
    ),
  }),
  item('high-back-reading-chair', 'sofas', 'small', 64, '#b08a5a', {
    en: [
      'High-back reading chair, bouclé, ash legs',
      'A back of 1,050 mm that carries the head, arms that carry a book.',
      'Moulded ply shell under 40 mm foam; bouclé of 520 gsm, loops locked with a knitted back. The lumbar roll is sewn in, not loose.',
      'Legs screw in with M8 bolts and come in the same carton.',
    ],
    zh: [
      '高背阅读椅 圈圈绒 白蜡木脚',
      '靠背 1,050 毫米可托住头，扶手可架书。',
      '热压多层板壳体覆 40 毫米海绵；圈绒 520 克/平方米，针织底锁圈；腰枕缝合固定。',
      '木脚以 M8 螺栓旋入，同箱发出。',
    ],
    materials: [
      fact('Cover', '面料', 'Bouclé, polyester and acrylic', '圈圈绒，涤腈混纺'),
      fact('Legs', '脚', 'Ash', '白蜡木'),
    ],
    measures: [wid(740), dep(830), hei(1050), wt(17, 'kg')],
    care: t('Vacuum with a soft nozzle, blot spills at once.', '软吸头吸尘，污渍即时吸干。'),
    offer: inColours(89899, 21000, 'ivory', 'terracotta', 'haze'),
  }),
  item('storage-footstool-plank', 'sofas', 'small', 288, '#6f5a43', {
    en: [
      'Storage footstool with plank lid, holds 45 litres',
      'Foot rest, spare seat, and a lid that turns over to a tray.',
      'The box is 15 mm birch ply lined with non-woven. One side of the lid is padded 50 mm, the other is a plain ash board.',
      'Carries a seated adult; felt feet are fitted.',
    ],
    zh: [
      '储物脚凳 翻面木盖 容量 45 升',
      '可搁脚、可坐人，盖子翻过来就是托盘。',
      '箱体 15 毫米桦木多层板，无纺布内衬；盖子一面软包 50 毫米，一面白蜡木板。',
      '成人可坐，已装毛毡脚垫。',
    ],
    materials: [
      fact('Box', '箱体', 'Birch plywood 15 mm', '桦木多层板 15 毫米'),
      fact('Lid', '盖', 'Ash board, foam pad', '白蜡木板、海绵软包'),
    ],
    measures: [len(520), wid(420), hei(410), vol(45, 'L')],
    care: care.wipe,
    offer: inColours(32500, 9500, 'oat', 'slate', 'brick', 'forest'),
  }),
  item('c-shape-side-table-steel', 'tables-storage', 'tables', 380, '#b9b2a4', {
    en: [
      'C-shape side table, 6 mm steel, slides over the seat',
      'The foot goes under the sofa, the top over your knees.',
      'Laser-cut steel, 6 mm top and foot, 25 × 50 mm column, welded and ground before powder coating. It stays put because it weighs 9.5 kg.',
      'The foot is 18 mm high; check the gap under your sofa.',
    ],
    zh: [
      'C 形边几 6 毫米钢板 可插入沙发底',
      '底板伸进沙发下，台面到膝上。',
      '激光切割钢板，台面与底板 6 毫米，立柱 25 × 50 毫米，焊后打磨再喷粉；自重 9.5 公斤，不易推倒。',
      '底板总高 18 毫米，请先量沙发底隙。',
    ],
    materials: [fact('Body', '主体', 'Carbon steel, powder-coated', '碳钢，喷粉')],
    measures: [len(450), wid(300), hei(580), wt(9.5, 'kg')],
    care: care.wipe,
    offer: inColours(19800, 10800, 'black', 'cream', 'terracotta', 'sage'),
  }),
])
