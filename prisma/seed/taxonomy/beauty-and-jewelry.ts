import { text } from '@/prisma/seed/notation'
import { group, leaf } from '@/prisma/seed/taxonomy/notation'

export const beautyAndJewelry = [
  group('beauty', text('Beauty', '美妆个护'), [
    leaf(
      'skincare',
      text('Skincare', '护肤'),
      text(
        'Cleansers, serums and creams, by skin type, net content and ingredients.',
        '洁面、精华、面霜，看肤质、净含量和成分。',
      ),
      'seven-day-unopened',
    ),
    leaf(
      'make-up',
      text('Make-up', '彩妆'),
      text(
        'Lip, eye and base colours by shade, finish and net content.',
        '唇、眼、底妆，看色号、妆效和净含量。',
      ),
      'seven-day-unopened',
    ),
    leaf(
      'hair-body-care',
      text('Hair & body care', '洗护'),
      text(
        'Shampoo, conditioner and body wash by surfactant and scalp type.',
        '洗发、护发、沐浴，看表面活性剂和头皮类型。',
      ),
      'seven-day-unopened',
    ),
    leaf(
      'beauty-tools',
      text('Beauty tools', '美容工具'),
      text(
        'Brushes, blades and tweezers, with bristle, steel and edge named.',
        '刷具、修眉刀、镊子，标明刷毛、钢材和刃口。',
      ),
      'seven-day-unopened',
    ),
  ]),
  group('wigs', text('Wigs', '假发'), [
    leaf(
      'human-hair-wigs',
      text('Human-hair wigs', '真发假发'),
      text(
        'Wigs of human hair by length, cap size and density, with cap construction named.',
        '真发假发按长度、头围、发量选，标明网帽做法。',
      ),
    ),
    leaf(
      'synthetic-hair',
      text('Synthetic wigs & extensions', '化纤发与接发'),
      text(
        'Fibre wigs, ponytails and extensions, with the heat the fibre bears.',
        '化纤假发、马尾、接发，标明纤维耐热温度。',
      ),
    ),
  ]),
  group('jewelry', text('Jewelry', '珠宝首饰'), [
    leaf(
      'gold-platinum',
      text('Gold & platinum', '黄金铂金'),
      text(
        'Gold and platinum by weight and fineness, priced by the gram or fixed, and said which.',
        '黄金铂金标明克重和成色，按克计价还是一口价写清楚。',
      ),
    ),
    leaf(
      'silver-jewelry',
      text('Silver', '银饰'),
      text(
        'Rings, chains and bangles in 925 and 999 silver, with the plating named.',
        '925与999银的戒指、项链、手镯，标明镀层。',
      ),
    ),
    leaf(
      'jade',
      text('Jade & coloured stone', '翡翠玉石'),
      text(
        'Jadeite, nephrite and coloured stones by inner diameter, colour and treatment.',
        '翡翠、和田玉、彩色宝石，看圈口、颜色和处理方式。',
      ),
    ),
    leaf(
      'pearls',
      text('Pearls', '珍珠'),
      text(
        'Sea and freshwater pearls by diameter, lustre, roundness and surface.',
        '海水与淡水珍珠，看直径、光泽、圆度和表面。',
      ),
    ),
  ]),
]
