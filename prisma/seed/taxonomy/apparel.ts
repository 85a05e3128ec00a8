import { text } from '@/prisma/seed/notation'
import { group, leaf } from '@/prisma/seed/taxonomy/notation'

export const apparel = [
  group('apparel', text('Apparel', '服装'), [
    leaf(
      'womens-tops-dresses',
      text("Women's tops & dresses", '女装上衣连衣裙'),
      text(
        'Shirts, blouses and dresses, with garment measures beside the size letter.',
        '衬衫、上衣、连衣裙，尺码旁边写明成衣尺寸。',
      ),
    ),
    leaf(
      'womens-trousers',
      text("Women's trousers", '女裤'),
      text(
        'Trousers by waist, rise and inside leg, with shrinkage and seam slippage where tested.',
        '女裤按腰围、立裆、裤长选，测过的写明缩水率和接缝滑移。',
      ),
    ),
    leaf(
      'base-layers',
      text('Base wear & t-shirts', '打底衫保暖内衣'),
      text(
        'Plain tees, base layers and thermals, by cloth weight and collar.',
        '素色T恤、打底衫、保暖衣，看克重和领口。',
      ),
    ),
    leaf(
      'down-jackets',
      text('Down jackets', '羽绒服'),
      text(
        'Down by species, cluster percentage, fill power and grams of fill.',
        '羽绒服写明绒种、绒子含量、蓬松度和充绒量。',
      ),
    ),
    leaf(
      'wool-knitwear',
      text('Wool knitwear', '羊毛衫'),
      text(
        'Sweaters and cardigans, with wool percentage, gauge and neck.',
        '毛衣与开衫，标明羊毛含量、针数和领型。',
      ),
    ),
    leaf(
      'cashmere-knitwear',
      text('Cashmere knitwear', '羊绒衫'),
      text(
        'Cashmere by percentage, fibre micron, ply and origin of the fibre.',
        '羊绒衫写明含绒量、纤维细度、纱线股数和原料产地。',
      ),
    ),
    leaf(
      'leather-jackets',
      text('Leather jackets', '皮衣'),
      text(
        'Jackets in sheep, goat and cow hide, with the lining and the finish named.',
        '绵羊皮、山羊皮、牛皮的皮衣，标明里料和涂饰。',
      ),
    ),
    leaf(
      'fur-shearling',
      text('Fur & shearling', '皮草'),
      text(
        'Shearling and fur, with the animal, its origin and the finish named.',
        '羊剪绒与皮草，标明动物种类、来源和后整理。',
      ),
    ),
    leaf(
      'underwear-bras',
      text('Underwear & bras', '内衣文胸'),
      text(
        'Bras, briefs and sets by band and cup, with and without wire.',
        '文胸、内裤、套装，按下围和罩杯选，有钢圈无钢圈都有。',
      ),
      'seven-day-unopened',
    ),
    leaf(
      'socks-hosiery',
      text('Socks & hosiery', '袜子'),
      text(
        'Socks and tights by needle count, fibre and height, single or in packs.',
        '袜子和连裤袜，看针数、成分、筒高，可单双可成组。',
      ),
    ),
    leaf(
      'hanfu',
      text('Hanfu', '汉服'),
      text(
        'Skirts, jackets and robes after Tang, Song and Ming cuts, with pleat count and pieces in the set.',
        '唐制、宋制、明制的裙、衫、袍，标明褶数和套内件数。',
      ),
    ),
  ]),
]
