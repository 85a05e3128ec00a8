import {
  by,
  care,
  dep,
  dia,
  fact,
  hei,
  inColours,
  item,
  listing,
  maker,
  t,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { hue } from '@/prisma/seed/palette-home'
import { freight, road } from '@/prisma/seed/shipping-home'

export const zhujiFactory = maker('zhuji-chair-works', 'anji-chairs', {
  name: t('Anji Zhuji Chair Works', '安吉竹脊椅业制造厂'),
  brand: t('Bamboo Spine', '竹脊'),
  tagline: t('Backs that follow, from the county of five-wheel chairs', '会跟着人动的椅背，出自转椅之乡'),
  en: [
    'Zhuji opened in 1999 bending bamboo strips for summer seats, then moulded nylon backs for two Dutch office suppliers and a Japanese home centre. Its engineers learned to read a drawing by the click a tilt lever makes.',
    'After 2020 people asked for single chairs instead of containers. The factory kept its nylon moulds, gave them Chinese seat heights from 420 mm, and put its own name under the seat. Every chair sits on the drop rig for one shift before its carton is closed.',
  ],
  zh: [
    '竹脊 1999 年靠弯竹条做凉席椅起步，后来替两家荷兰办公用品商和一家日本家居卖场注塑椅背。工程师听扶手拨杆的“咔哒”声就知道图纸哪里不对。',
    '2020 年后，来问一把椅子的人比问一个柜的人多。工厂保留尼龙椅背模具，坐高改从 420 毫米起，把自己的名字印在坐板底下。每把椅子装箱前都在落座架上压一个班次。',
  ],
  size: [1999, 230, 24000],
  oemPast: t(
    'Task chairs for two Dutch office suppliers and a Japanese home-centre chain.',
    '为两家荷兰办公用品商和一家日本家居卖场制造办公椅。',
  ),
  capabilities: [
    fact('Injection machines', '注塑机', '18, 250–1,200 t', '18 台，250–1,200 吨'),
    fact('Foam line', '发泡线', 'Cold-cure moulded foam', '冷熟化定型棉'),
    fact('Weaving', '网布', 'Bought yarn, stretched in house', '外购纱，自绷网'),
    fact('Spare parts', '备件', 'Kept 8 years', '保留 8 年'),
  ],
  shipsFrom: t('No. 66 Yangguang Road, Dipu, Anji County, Huzhou', '湖州市安吉县递铺街道阳光路 66 号'),
  dispatchHours: 48,
  sections: [
    ['task', 'Task chairs', '办公椅'],
    ['home', 'Home office', '居家办公'],
    ['lounge', 'Lounge', '休闲椅'],
  ],
  shipping: [road('east', 150000), freight('east')],
})

export const zhujiProducts = listing('zhuji-chair-works', 'ZJ', [
  item('mesh-task-chair-follow-back', 'office-chairs', 'task', 112, '#2b2d30', {
    en: [
      'Mesh task chair, follow-back lumbar, 3D arms',
      'A lumbar frame on a leaf spring that follows when you lean.',
      'The lumbar plate moves 35 mm forward and back on two nylon springs. Mesh is stretched at 8 % so it does not sag in the middle.',
      'Seat 460–550 mm high; tilt locks in four positions.',
    ],
    zh: [
      '网布办公椅 随动腰托 3D 扶手',
      '腰托装在弹片上，后靠时跟着走。',
      '腰托前后行程 35 毫米，两片尼龙弹片；网布按 8% 预拉伸，中间不塌。',
      '坐高 460–550 毫米，四档锁止。',
    ],
    materials: [
      fact('Back', '椅背', 'PA6 with 30 % glass fibre, mesh', 'PA6 加 30% 玻纤，网布'),
      fact('Gas lift', '气杆', 'Steel, class 4', '钢，四级'),
    ],
    measures: [wid(670), dep(640), hei(1080), wt(15.5, 'kg')],
    care: care.wipe,
    offer: by(
      'base',
      [
        ['nylon', 'Nylon base', '尼龙脚', 59900, 18500],
        ['alloy', 'Aluminium base', '铝合金脚', 72900, 19500],
      ],
      'black',
      'mist',
      'celadon',
    ),
  }),
  item('headrest-recline-chair', 'office-chairs', 'task', 48, '#45494f', {
    en: [
      'High-back chair with headrest and footrest, 135° recline',
      'For work until twelve and a nap until one.',
      'Recline runs to 135° on a synchronous plate; the footrest slides out 420 mm from under the seat.',
      'Headrest height 90 mm range, tilt 45°.',
    ],
    zh: [
      '带头枕搁脚高背椅 后仰 135°',
      '上午工作，中午躺一小时。',
      '同步底盘后仰至 135°，搁脚从坐垫下抽出 420 毫米。',
      '头枕升降 90 毫米，俯仰 45°。',
    ],
    materials: [
      fact('Seat', '坐垫', 'Moulded foam 55 kg/m³', '定型棉 55 公斤/立方米'),
      fact('Cover', '面料', 'Polyester mesh', '涤纶网布'),
    ],
    measures: [wid(680), dep(690), hei(1260), wt(19, 'kg')],
    care: care.wipe,
    offer: inColours(79800, 22500, 'black', 'grey', 'ink'),
  }),
  item('armless-study-chair-flip-arm', 'office-chairs', 'home', 176, '#c9b99d', {
    en: [
      'Compact desk chair with flip-up arms, 560 mm wide',
      'Arms fold up, the chair goes under the desk.',
      'A single PP shell, 4.5 mm thick, ribbed behind. The arms turn through 90° on steel pins.',
      'Fits desks with 640 mm clearance.',
    ],
    zh: [
      '翻转扶手书房椅 宽 560 毫米',
      '扶手一翻，整椅推进桌下。',
      '一体 PP 壳，厚 4.5 毫米，背面加筋；扶手绕钢销翻转 90°。',
      '桌下净高 640 毫米即可。',
    ],
    materials: [
      fact('Shell', '壳体', 'Polypropylene', '聚丙烯'),
      fact('Base', '底脚', 'Nylon, 60 mm PU castors', '尼龙，60 毫米 PU 轮'),
    ],
    measures: [wid(560), dep(560), hei(920), wt(9.4, 'kg')],
    care: care.wipe,
    offer: inColours(29899, 11500, 'white', 'sage', 'apricot', 'graphite'),
  }),
  item('saddle-stool-tilting', 'office-chairs', 'home', 233, '#8a6a4a', {
    en: [
      'Saddle stool with tilting seat, 540–720 mm',
      'For drawing boards, sewing tables and short visits.',
      'Two-lobed foam of 60 kg/m³, 80 mm thick; the seat tilts 12° forward. The gas lift is 180 mm.',
      'Five castors of soft polyurethane.',
    ],
    zh: [
      '马鞍凳 可倾坐面 540–720 毫米',
      '画板前、缝纫台前，坐一会儿正好。',
      '双瓣坐垫，60 公斤/立方米海绵厚 80 毫米，前倾 12°，气杆行程 180 毫米。',
      '五只软质 PU 轮。',
    ],
    materials: [fact('Cover', '面料', 'PU synthetic 1.0 mm', 'PU 仿皮 1.0 毫米')],
    measures: [wid(450), dia(520), hei(720), wt(7.8, 'kg')],
    care: care.wipe,
    offer: inColours(23700, 9200, 'black', 'tan', 'teal'),
  }),
  item('bamboo-strip-executive-chair', 'office-chairs', 'task', 305, '#a9803f', {
    en: [
      'Bent-bamboo desk chair with cotton seat pad',
      'Eleven strips of five-year bamboo, hot-bent to one curve.',
      'Strips are 6 mm thick, steamed and pressed for forty minutes, joined by stainless rivets. The back gives about 15 mm.',
      'The pad ties on and washes at 40 °C.',
    ],
    zh: [
      '弯竹书桌转椅 棉坐垫',
      '十一条五年毛竹，热弯成同一弧度。',
      '竹条厚 6 毫米，蒸后压弯四十分钟，不锈钢铆接，靠背约有 15 毫米弹性。',
      '坐垫系带固定，40 ℃可洗。',
    ],
    materials: [
      fact('Back and seat', '靠背与坐面', 'Bamboo, 6 mm strips', '毛竹 6 毫米'),
      fact('Base', '底脚', 'Aluminium alloy', '铝合金'),
    ],
    measures: [wid(600), dep(600), hei(960), wt(11.5, 'kg')],
    care: care.wood,
    offer: inColours(
      68899,
      14000,
      hue('bamboo', 'Natural bamboo', '本色竹', '#c8a766'),
      hue('carbon-bamboo', 'Carbonised bamboo', '碳化竹', '#8a5f38'),
    ),
  }),
  item('meeting-chair-stackable', 'office-chairs', 'task', 390, '#b9bdc0', {
    en: [
      'Stacking meeting chair, 11 mm solid rod, set of 2',
      'Twelve stand on a trolley; each weighs 4.9 kg.',
      'The sled frame is one bent steel rod, welded at two points. PP seat and back click on without screws.',
      'Linking clips for rows are in the carton.',
    ],
    zh: [
      '可叠会议椅 11 毫米实心钢 两把装',
      '一车叠十二把，每把 4.9 公斤。',
      '弓形架由一根实心钢弯成，只有两处焊点；PP 坐背卡装无螺丝。',
      '箱内附排椅连接扣。',
    ],
    materials: [fact('Frame', '椅架', 'Steel rod 11 mm, chromed', '11 毫米实心钢，镀铬')],
    measures: [wid(530), dep(540), hei(820), wt(4.9, 'kg')],
    care: care.wipe,
    offer: by(
      'pack',
      [
        ['2', 'Set of 2', '两把', 35800, 11200],
        ['4', 'Set of 4', '四把', 68800, 22000],
      ],
      'white',
      'black',
      'haze',
      'mustard',
    ),
  }),
  item('swivel-lounge-shell-sofa-chair', 'sofas', 'lounge', 21, '#d0b48c', {
    en: [
      'Swivel lounge chair, moulded foam shell, 360°',
      'An armchair poured in one mould, with a swivel under it.',
      'Cold-cure foam is shot around a steel frame, so nothing inside can loosen. The swivel returns to the front on a spring.',
      'Cover zips off; base plate 520 mm, 8 mm steel.',
    ],
    zh: [
      '旋转休闲单椅 一体发泡 360°',
      '一模浇出的单椅，底下装了转盘。',
      '冷熟化海绵包裹钢架一次发泡，内部无松动件；转盘弹簧自动回正。',
      '面套拉链可拆，底盘 520 毫米、8 毫米钢板。',
    ],
    materials: [fact('Cover', '面料', 'Polyester weave 360 gsm', '涤纶机织 360 克/平方米')],
    measures: [wid(760), dep(740), hei(760), wt(19.5, 'kg')],
    care: care.wipe,
    offer: inColours(89700, 23500, 'oat', 'olive', 'slate', 'rose'),
  }),
])
