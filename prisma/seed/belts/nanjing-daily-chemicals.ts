import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const nanjingDailyChemicals: SeedBelt = {
  slug: 'nanjing-daily-chemicals',
  name: text('Nanjing Chemicals', '南京日化'),
  province: text('Jiangsu', '江苏省'),
  city: text('Nanjing', '南京市'),
  county: text('Liuhe District / Jiangbei New Area', '六合区／江北新区'),
  adcode: '320116',
  lat: 32.4,
  lng: 118.84,
  rank: 11,
  tagline: text(
    'Cleaning goods from makers beside the chemical park north of the Yangtze',
    '长江以北化工园旁的洗涤清洁用品',
  ),
  story: prose(
    [
      "The Jiangbei materials park lies in the north of Nanjing, across the Yangtze from the old city. Its output passed RMB 260bn two years running, after RMB 229.4bn in 2020, and in 2023 it ranked second among the country's chemical parks.",
      '江北新材料科技园在南京长江以北，与老城隔江相望。园区产值2020年为2294亿元，后来连续两年超过2600亿元；2023年在全国化工园区中排名第二。',
    ],
    [
      'The park itself makes basic and new materials. On Millmark this belt stands for the step after it: makers who buy surfactants and fragrance and turn them into detergents and cleaners. There the craft is in the mixing order, the temperature, and an honest figure for active matter on the label.',
      '园区本身生产基础化工品和新材料。在厂印，这条产业带指的是下一步：采购表面活性剂和香精、配成洗涤剂和清洁剂的工厂。功夫在投料顺序、温度，以及标签上如实标注的活性物含量。',
    ],
  ),
  categorySlugs: ['laundry-cleaning'],
  figure: {
    value: 260000000000,
    unit: text('RMB', '元'),
    what: text('output of the Jiangbei materials park (more than)', '江北新材料科技园产值（超过）'),
    year: '2023',
    source: 'info.bjgaoqi.cn',
  },
  facts: [
    fact(
      text(
        'Jiangbei materials park above RMB 260bn two years running; second among chemical parks in 2023',
        '江北新材料科技园产值连续两年超过2600亿元；2023年在全国化工园区中排名第二',
      ),
      'info.bjgaoqi.cn',
      '2023',
    ),
    fact(text('RMB 229.4bn in 2020', '2020年产值2294亿元'), 'china.com.cn', '2020'),
  ],
  note: text(
    'The article that names this belt says only "Nanjing Chemical". The park makes basic and new materials; reading it as cleaning goods for consumers is our choice and is not verified.',
    '提到这条产业带的文章只写“南京化工”。园区生产基础化工品和新材料；把它理解为面向消费者的洗涤清洁用品是我们的选择，未经核实。',
  ),
  tint: '#F0F5EF',
}
