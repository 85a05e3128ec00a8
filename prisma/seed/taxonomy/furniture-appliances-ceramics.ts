import { text } from '@/prisma/seed/notation'
import { group, leaf } from '@/prisma/seed/taxonomy/notation'

export const furnitureAppliancesCeramics = [
  group('furniture', text('Furniture', '家具'), [
    leaf(
      'sofas',
      text('Sofas', '沙发'),
      text(
        'Sofas by seats and cover, with frame timber and foam density named.',
        '沙发按座位数和面料选，标明框架木材和海绵密度。',
      ),
    ),
    leaf(
      'beds',
      text('Beds & mattresses', '床'),
      text(
        'Beds and mattresses by width, with timber, panel grade and storage.',
        '床与床垫按宽度选，标明木材、板材等级和储物。',
      ),
    ),
    leaf(
      'tables-storage',
      text('Tables & storage', '桌柜'),
      text(
        'Tables, cabinets and shelves, with timber and formaldehyde grade of the panel.',
        '桌、柜、架，标明木材和板材甲醛等级。',
      ),
    ),
    leaf(
      'office-chairs',
      text('Office chairs', '办公椅'),
      text(
        'Work chairs with the gas-lift class, the base and what the tilt can do.',
        '办公椅标明气压棒等级、五星脚和倾仰功能。',
      ),
    ),
    leaf(
      'kids-furniture',
      text("Kids' furniture", '儿童家具'),
      text(
        'Desks, chairs and beds for children by height band, with rounded edges.',
        '儿童桌椅和床，按身高段选，边角做圆。',
      ),
    ),
  ]),
  group('small-appliances', text('Small appliances', '小家电'), [
    leaf(
      'rice-cookers',
      text('Rice cookers', '电饭煲'),
      text(
        'Rice cookers by litres, inner pot, power and energy grade.',
        '电饭煲看容积、内胆、功率和能效等级。',
      ),
    ),
    leaf(
      'kettles',
      text('Kettles', '电水壶'),
      text(
        'Kettles by litres, steel grade and power, with or without keep-warm.',
        '电水壶看容积、钢材牌号和功率，保温不保温都有。',
      ),
    ),
    leaf(
      'air-fryers',
      text('Air fryers', '空气炸锅'),
      text(
        'Air fryers by litres, basket coating and power, with or without a window.',
        '空气炸锅看容积、炸篮涂层和功率，可选带视窗的。',
      ),
    ),
    leaf(
      'hair-dryers',
      text('Hair dryers', '电吹风'),
      text('Hair dryers by power, motor speed, weight and noise.', '电吹风看功率、电机转速、重量和噪声。'),
    ),
    leaf(
      'blenders',
      text('Blenders', '料理机'),
      text('Blenders and soy-milk makers by litres, blade and noise.', '料理机与豆浆机看容积、刀头和噪声。'),
    ),
    leaf(
      'fans-heaters-humidifiers',
      text('Fans, heaters & humidifiers', '风扇取暖加湿'),
      text(
        'Air for the season: fans, heaters and humidifiers by power, tank and noise.',
        '风扇、取暖器、加湿器，看功率、水箱和噪声。',
      ),
    ),
  ]),
  group('ceramics-kitchen', text('Ceramics & kitchen', '陶瓷餐厨'), [
    leaf(
      'tableware',
      text('Tableware', '餐具'),
      text(
        'Bowls, plates and sets by body and glaze, with lead and cadmium release where tested.',
        '碗、盘、成套餐具，看胎体和釉，测过的写明铅镉溶出量。',
      ),
    ),
    leaf(
      'teaware',
      text('Teaware & mugs', '茶具'),
      text(
        'Pots, cups and mugs by millilitres, kiln and how they were formed.',
        '壶、杯、马克杯，看毫升数、窑口和成型方式。',
      ),
    ),
    leaf(
      'vases-decor',
      text('Vases & decor', '花瓶摆件'),
      text(
        'Vases and figures by height, thrown or cast, painted or plain; not for food.',
        '花瓶与摆件按高度选，拉坯或注浆、彩绘或素面，不接触食品。',
      ),
    ),
    leaf(
      'vacuum-flasks',
      text('Vacuum flasks', '保温杯'),
      text(
        'Flasks by millilitres, steel grade and the temperature after six hours.',
        '保温杯看毫升数、钢材牌号和六小时后的水温。',
      ),
    ),
    leaf(
      'knives-scissors',
      text('Knives & scissors', '刀剪'),
      text('Kitchen knives and scissors by length, steel and hardness.', '菜刀与剪刀看长度、钢材和硬度。'),
    ),
  ]),
]
