import { text } from '@/prisma/seed/notation'
import { group, leaf } from '@/prisma/seed/taxonomy/notation'

export const homeTextilesAndBags = [
  group('home-textiles', text('Home textiles', '家纺'), [
    leaf(
      'bedding-sets',
      text('Bedding sets', '床品套件'),
      text(
        'Duvet covers, sheets and pillowcases by bed width, thread count and weave.',
        '被套、床单、枕套，按床宽、纱支密度和织法选。',
      ),
    ),
    leaf(
      'quilts',
      text('Quilts & pillows', '被子'),
      text(
        'Quilts and pillows with the fill, its weight in grams and the shell named.',
        '被子与枕头，写明填充物、克重和面料。',
      ),
    ),
    leaf(
      'silk-quilts',
      text('Silk quilts', '蚕丝被'),
      text(
        'Hand-drawn silk floss by weight, silk percentage and floss length grade.',
        '手工拉制的蚕丝被，看克重、桑蚕丝含量和丝绵长度等级。',
      ),
    ),
    leaf(
      'towels',
      text('Towels', '毛巾'),
      text(
        'Face, hand and bath towels by grams per square metre and cotton.',
        '面巾、方巾、浴巾，看每平方米克重和棉种。',
      ),
    ),
    leaf(
      'curtains-fabric',
      text('Curtains & fabric', '窗帘面料'),
      text(
        'Curtains cut to your width and drop, and fabric by the metre, with blackout and light fastness.',
        '窗帘按宽和高裁做，面料按米卖，标明遮光率和耐光色牢度。',
      ),
      'made-to-order',
    ),
  ]),
  group('bags-luggage', text('Bags & luggage', '箱包皮具'), [
    leaf(
      'hard-suitcases',
      text('Hard suitcases', '硬箱'),
      text(
        'Polycarbonate and aluminium cases, with litres, weight, wheels and lock.',
        'PC与铝框硬箱，标明容积、自重、轮子和锁。',
      ),
    ),
    leaf(
      'soft-suitcases',
      text('Soft suitcases', '软箱'),
      text(
        'Fabric cases and trolley bags by denier, wheels and how far they expand.',
        '布面拉杆箱和拉杆包，看旦数、轮子和扩容量。',
      ),
    ),
    leaf(
      'backpacks',
      text('Backpacks', '双肩包'),
      text(
        'Day, laptop and travel packs by litres, fabric denier and laptop size.',
        '日用、电脑、旅行双肩包，看容积、面料旦数和电脑尺寸。',
      ),
    ),
    leaf(
      'school-bags',
      text('School bags', '书包'),
      text(
        'School bags by grade, with empty weight, back panel and reflective strips.',
        '按年级选的书包，标明空包重量、背板和反光条。',
      ),
    ),
    leaf(
      'handbags',
      text('Handbags', '手袋'),
      text(
        'Totes, shoulder and cross-body bags with leather, hardware and closure named.',
        '托特包、单肩包、斜挎包，标明皮料、五金和开合方式。',
      ),
    ),
    leaf(
      'wallets-belts-gloves',
      text('Wallets, belts & gloves', '皮夹皮带手套'),
      text(
        'Small leather goods with the hide, the tanning and the edge finish named.',
        '皮夹、皮带、手套，标明皮种、鞣制和边缘处理。',
      ),
    ),
  ]),
]
