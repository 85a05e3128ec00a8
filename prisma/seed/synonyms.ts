import { seedId } from '@/prisma/seed/ids'

/** Words that buyers mean alike, in both languages; as they are searched. */
const groups = [
  ['运动鞋', '跑鞋', '跑步鞋', 'trainers', 'sneakers', 'running shoes'],
  ['帆布鞋', '板鞋', 'canvas shoes', 'plimsolls'],
  ['拖鞋', '凉拖', 'slippers', 'slides', 'flip-flops'],
  ['靴子', '马丁靴', 'boots', 'ankle boots'],
  ['羽绒服', '羽绒衣', 'down jacket', 'puffer'],
  ['羊绒衫', '开司米', 'cashmere sweater', 'cashmere jumper'],
  ['毛衣', '针织衫', 'sweater', 'jumper', 'pullover'],
  ['秋衣', '打底衫', '保暖内衣', 'base layer', 'thermals'],
  ['文胸', '胸罩', '内衣', 'bra', 'brassiere'],
  ['连体衣', '哈衣', '爬服', 'bodysuit', 'onesie', 'romper'],
  ['汉服', '马面裙', 'hanfu', 'horse-face skirt'],
  ['四件套', '床上用品', '床品', 'bedding set', 'bed linen'],
  ['被子', '被芯', 'quilt', 'duvet', 'comforter'],
  ['蚕丝被', '桑蚕丝被', 'silk quilt', 'silk duvet'],
  ['毛巾', '浴巾', 'towel', 'bath towel'],
  ['拉杆箱', '行李箱', '旅行箱', 'suitcase', 'luggage', 'trolley case'],
  ['双肩包', '背包', 'backpack', 'rucksack'],
  ['手袋', '手提包', '女包', 'handbag', 'purse'],
  ['保温杯', '焖烧杯', 'flask', 'vacuum flask', 'vacuum bottle'],
  ['电热水壶', '烧水壶', 'kettle', 'water boiler'],
  ['充电宝', '移动电源', 'power bank', 'portable charger'],
  ['耳机', '蓝牙耳机', 'earphones', 'earbuds', 'headphones'],
  ['台灯', '读写灯', '护眼灯', 'desk lamp', 'reading lamp'],
  ['菜刀', '厨刀', 'kitchen knife', "chef's knife", 'cleaver'],
  ['假发', '发套', 'wig', 'hairpiece'],
]

/** Rows of the synonyms the shop begins with. */
export const synonymRows = () => groups.map((words) => ({ id: seedId('synonym', words[0] ?? ''), words }))
