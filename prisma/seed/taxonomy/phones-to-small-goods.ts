import { text } from '@/prisma/seed/notation'
import { group, leaf } from '@/prisma/seed/taxonomy/notation'

export const phonesToSmallGoods = [
  group('phones-accessories', text('Phones & accessories', '手机数码'), [
    leaf(
      'smartphones',
      text('Smartphones', '手机'),
      text(
        'Phones by storage, network and battery; the licence and CCC number stand on the label.',
        '手机看存储、网络和电池；进网许可与CCC编号见机身标签。',
      ),
    ),
    leaf(
      'power-banks',
      text('Power banks', '充电宝'),
      text(
        'Power banks by rated capacity, watt-hours and ports; the CCC number stands on the label.',
        '充电宝看额定容量、瓦时数和接口；CCC编号见机身标签。',
      ),
    ),
    leaf(
      'chargers-cables',
      text('Chargers & cables', '充电器数据线'),
      text(
        'Chargers by watts and protocol, cables by length and connector.',
        '充电器看功率和协议，数据线看长度和接口。',
      ),
    ),
    leaf(
      'earphones',
      text('Earphones', '耳机'),
      text(
        'Wired and wireless earphones by driver, battery hours and codec.',
        '有线与无线耳机，看单元、续航和编码。',
      ),
    ),
    leaf(
      'cases-stands',
      text('Cases & stands', '手机壳支架'),
      text(
        'Cases by phone model and material, stands by what they hold.',
        '手机壳按机型和材质选，支架看承托什么。',
      ),
    ),
  ]),
  group('lighting', text('Lighting', '灯饰照明'), [
    leaf(
      'desk-lamps',
      text('Desk lamps', '台灯'),
      text(
        'Desk lamps by AA or A grade, light on the desk, colour rendering and flicker.',
        '台灯看AA级还是A级、桌面照度、显色指数和频闪。',
      ),
    ),
    leaf(
      'ceiling-lights',
      text('Ceiling & pendant lights', '吸顶灯吊灯'),
      text(
        'Ceiling and pendant lights by diameter, power and colour temperature.',
        '吸顶灯与吊灯看直径、功率和色温。',
      ),
    ),
  ]),
  group('household', text('Household', '家居日用'), [
    leaf(
      'laundry-cleaning',
      text('Laundry & cleaning', '洗涤清洁'),
      text(
        'Detergents and cleaners by net content and active matter, with what they are safe on.',
        '洗涤剂与清洁剂看净含量和活性物，写明能用在哪里。',
      ),
      'seven-day-unopened',
    ),
    leaf(
      'storage-household',
      text('Storage & household', '收纳日用'),
      text(
        'Boxes, baskets and racks by inner size and resin, and whether food may touch them.',
        '箱、篮、架看内尺寸和树脂，写明能不能接触食品。',
      ),
    ),
    leaf(
      'toothbrushes',
      text('Toothbrushes', '牙刷'),
      text(
        'Toothbrushes for adults and children by filament, head size and pack.',
        '成人与儿童牙刷，看刷丝、刷头大小和支数。',
      ),
      'seven-day-unopened',
    ),
  ]),
  group('eyewear', text('Eyewear', '眼镜'), [
    leaf(
      'glasses-sunglasses',
      text('Glasses & sunglasses', '眼镜'),
      text(
        'Frames, readers and sunglasses by frame size, lens index and coating.',
        '镜架、老花镜、太阳镜，看框型尺寸、折射率和镀膜。',
      ),
    ),
  ]),
  group('toys-ride-ons', text('Toys & ride-ons', '玩具童车'), [
    leaf(
      'toys',
      text('Toys', '玩具'),
      text(
        'Blocks, models and plush by age band, set and material.',
        '积木、模型、毛绒，看年龄段、件数和材质。',
      ),
    ),
    leaf(
      'kids-cycles',
      text("Kids' cycles", '童车'),
      text(
        'Balance bikes, tricycles and first bicycles by wheel size and saddle height.',
        '平衡车、三轮车、儿童自行车，看轮径和鞍座高度。',
      ),
    ),
  ]),
  group('small-goods', text('Small goods', '小商品'), [
    leaf(
      'hair-accessories-gifts',
      text('Hair accessories & gifts', '发饰礼品'),
      text(
        'Clips, bands, ribbons and small gifts by the piece or the pack.',
        '发夹、发箍、丝带和小礼品，单件成组都可买。',
      ),
    ),
  ]),
]
