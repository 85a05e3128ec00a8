import { text } from '@/prisma/seed/notation'
import { group, leaf } from '@/prisma/seed/taxonomy/notation'

export const shoesAndKidsWear = [
  group('footwear', text('Footwear', '鞋靴'), [
    leaf(
      'sports-shoes',
      text('Sports shoes', '运动鞋'),
      text(
        'Running, court and training shoes, compared by flex cycles, sole wear and the bond between upper and sole.',
        '跑步、球类与训练鞋，比的是耐折次数、鞋底磨耗和帮底粘合强度。',
      ),
    ),
    leaf(
      'casual-sneakers',
      text('Casual sneakers', '休闲鞋'),
      text(
        'Canvas, leather and knit sneakers for every day, with sizes in millimetres and EU.',
        '帆布、皮面、飞织的日常休闲鞋，尺码同时标毫米和欧码。',
      ),
    ),
    leaf(
      'womens-shoes',
      text("Women's shoes", '女鞋'),
      text(
        'Flats, pumps and loafers, with the heel height in millimetres and the lining named.',
        '平底、浅口、乐福鞋，标明跟高毫米数和里料。',
      ),
    ),
    leaf(
      'boots',
      text('Boots', '靴子'),
      text(
        'Ankle to knee boots, with shaft height, lining and how the sole is fixed.',
        '从踝靴到长靴，标明筒高、里料和帮底结合方式。',
      ),
    ),
    leaf(
      'sandals-slippers',
      text('Sandals & slippers', '凉鞋拖鞋'),
      text(
        'Foam, cork and leather for the house, the bath and the street.',
        '家居、浴室、外穿的凉拖，发泡、软木、皮革都有。',
      ),
    ),
    leaf(
      'kids-shoes',
      text("Kids' shoes", '童鞋'),
      text(
        'First walkers to school shoes, by foot length in millimetres and age band.',
        '从学步鞋到上学穿的鞋，按脚长毫米和年龄段选。',
      ),
    ),
  ]),
  group('kids-wear', text("Kids' wear", '童装'), [
    leaf(
      'kids-tops',
      text("Kids' tops", '童装上衣'),
      text(
        'Tees, shirts and sweatshirts by height in centimetres, fabric and safety class.',
        'T恤、衬衫、卫衣，看身高厘米、面料和安全类别。',
      ),
    ),
    leaf(
      'kids-bottoms-dresses',
      text("Kids' bottoms & dresses", '童裤童裙'),
      text(
        'Trousers, leggings and dresses with the fabric and the kind of waist named.',
        '裤子、打底裤、裙子，标明面料和腰头做法。',
      ),
    ),
    leaf(
      'kids-outerwear',
      text("Kids' outerwear", '儿童外套'),
      text(
        'Jackets and padded coats without loose cords, with fill type and fill weight.',
        '没有外露绳带的夹克和棉羽外套，标明填充物和充绒克重。',
      ),
    ),
    leaf(
      'baby-bodysuits',
      text('Baby bodysuits', '婴儿连体衣'),
      text(
        'Cotton bodysuits and sleepsuits of class A for 52 to 90 cm.',
        '52至90厘米的棉质连体衣和睡衣，安全类别A类。',
      ),
    ),
    leaf(
      'kids-underwear',
      text("Kids' underwear", '儿童内衣'),
      text(
        'Underwear and pyjamas for children, with fibre blend and seam type.',
        '儿童内衣裤和家居服，标明成分和缝合方式。',
      ),
      'seven-day-unopened',
    ),
  ]),
]
