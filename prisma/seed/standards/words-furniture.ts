import { word } from '@/prisma/seed/standards/notation'

export const furnitureWords = [
  word(
    'formaldehyde-emission',
    'Formaldehyde emission of board | 板材甲醛释放量',
    'Pieces of board stand in a climate chamber of one cubic metre until the air is steady, then the air is measured. Less is better for the room you sleep in. | 板材在 1 立方米气候箱里放到空气稳定，再测空气中的甲醛。越低，卧室空气越好。',
  ),
  word(
    'furniture-formaldehyde',
    'Formaldehyde emission of the piece | 家具整体甲醛释放量',
    'The finished piece of furniture stands in a chamber with fresh air like a room’s, and the air is measured. | 整件家具放在换气量接近房间的气候舱里，测空气中的甲醛。',
  ),
  word(
    'tvoc',
    'TVOC emission of the piece | 家具总挥发性有机物释放量',
    'All solvents that leave the finished piece are caught from the chamber air and added up. A low figure is what smells of nothing. | 收集整件家具在气候舱中释放的各种溶剂并相加。数值低，就没有刺鼻味。',
  ),
  word(
    'seat-back-cycles',
    'Seat and back durability | 座、背耐久性',
    'A weight sits down on seat and back again and again; afterwards sag and breakage are checked. The figure is the sittings it stood. | 重块反复压座面和靠背，之后检查塌陷和损坏。数字是经受住的坐压次数。',
  ),
  word(
    'seat-cycles',
    'Seat durability | 座面耐久性',
    'A weight sits down on the chair again and again until something breaks or loosens. More sittings, more years at the desk. | 重块反复坐上椅面，直到有部件损坏或松动。次数越多，用的年头越长。',
  ),
]
