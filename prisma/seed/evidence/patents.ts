import { both, type Pair } from '@/prisma/seed/build-wear'
import type { SeedCredential } from '@/prisma/seed/evidence/credentials'

type Patent = Pick<
  SeedCredential,
  'factory' | 'number' | 'patentKind' | 'title' | 'issuer' | 'issued' | 'months' | 'products'
>

/** Years from filing: inventions 20, utility models 10, designs 15 (Patent Law 42). */
const years = { INVENTION: 20, UTILITY_MODEL: 10, DESIGN: 15 }

const patent = (
  factory: string,
  patentKind: keyof typeof years,
  number: string,
  filed: number,
  title: Pair,
  ...products: string[]
): Patent => ({
  factory,
  number,
  patentKind,
  title: both(title),
  issuer: 'CNIPA 国家知识产权局',
  issued: filed,
  months: years[patentKind] * 12,
  products,
})

/** Invented patents, numbered in the office's form with serial numbers it has not given out. */
export const demoPatents: Patent[] = [
  patent(
    'qianbu',
    'UTILITY_MODEL',
    'ZL 2022 2 9900417.3',
    1480,
    'Sole with bend grooves that end in round bores | 一种折弯槽末端带圆孔的鞋底',
    'qianbu-daily-road-trainer',
    'qianbu-knit-tempo',
  ),
  patent(
    'qianbu',
    'DESIGN',
    'ZL 2024 3 9900552.8',
    720,
    'Running shoe (wide walker) | 跑鞋（宽楦健步）',
    'qianbu-wide-walker',
  ),
  patent(
    'douman',
    'UTILITY_MODEL',
    'ZL 2023 2 9900631.5',
    1100,
    'Children’s insole with a printed growth line | 带成长刻线的童鞋鞋垫',
    'douman-school-white',
  ),
  patent(
    'xinglu',
    'INVENTION',
    'ZL 2020 1 9900128.6',
    2240,
    'Wheel housing for luggage with a sealed bearing | 一种密封轴承箱包轮组',
    'xinglu-pc-zip-trolley',
    'xinglu-frame-alu',
  ),
  patent(
    'jianxu',
    'INVENTION',
    'ZL 2019 1 9900305.X',
    2500,
    'Machine for drawing long silk floss crosswise | 一种长丝绵横向拉制装置',
    'jianxu-long-floss-winter',
  ),
  patent(
    'suijin',
    'UTILITY_MODEL',
    'ZL 2021 2 9900774.1',
    1900,
    'Terry loom device for zero-twist yarn | 无捻纱毛圈织造装置',
    'suijin-zero-twist',
  ),
  patent(
    'beitong',
    'UTILITY_MODEL',
    'ZL 2023 2 9900812.9',
    1020,
    'Laptop sleeve that floats in a backpack | 一种悬浮式背包电脑仓',
    'beitong-commuter-24',
  ),
  patent(
    'ruanyi',
    'UTILITY_MODEL',
    'ZL 2022 2 9900260.7',
    1610,
    'Bonded underband without wire | 一种无钢圈贴合下围',
    'ruanyi-wireless-bonded',
  ),
  patent(
    'quanhu-flasks',
    'INVENTION',
    'ZL 2018 1 9900091.2',
    2900,
    'Spinning of thin stainless liners | 一种不锈钢薄壁内胆旋压方法',
    'light-flask-316-spun',
  ),
  patent(
    'moren-blades',
    'UTILITY_MODEL',
    'ZL 2020 2 9900483.4',
    2100,
    'Kitchen shears that come apart for washing | 一种可拆洗厨房剪',
    'take-apart-kitchen-shears',
  ),
  patent(
    'zhuji-chair-works',
    'DESIGN',
    'ZL 2023 3 9900299.0',
    1150,
    'Task chair (follow-back) | 办公椅（随动靠背）',
    'mesh-task-chair-follow-back',
  ),
  patent(
    'dengxin-lighting',
    'UTILITY_MODEL',
    'ZL 2021 2 9900958.2',
    1830,
    'Reading lamp with a prism plate that spreads light evenly | 一种棱镜匀光读写灯',
    'wide-head-study-lamp',
  ),
  patent(
    'cuiwu-appliances',
    'UTILITY_MODEL',
    'ZL 2022 2 9900385.6',
    1420,
    'Air fryer basket of rods without coating | 一种无涂层杆式炸篮',
    'steel-basket-air-fryer-uncoated',
  ),
  patent(
    'xiaofu-cycles',
    'DESIGN',
    'ZL 2024 3 9900177.5',
    640,
    'Balance bicycle | 平衡车',
    'alloy-balance-bike-12',
  ),
]
