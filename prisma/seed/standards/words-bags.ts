import { word } from '@/prisma/seed/standards/notation'

export const bagsWords = [
  word(
    'wheel-running',
    'Wheel running distance | 行走性能（里程）',
    'The loaded case rolls on a belt with bumps at walking speed until something breaks. The figure is the distance it covered. | 装满负重的箱子以步行速度在带凸块的跑带上滚，直到损坏。数字是走过的里程。',
  ),
  word(
    'shake-cycles',
    'Shake test | 震荡冲击次数',
    'The loaded bag hangs by its handle and is jerked up and down. The figure is how many jerks handle and seams survived. | 装好负重的包挂在把手上上下抖。数字是把手和缝线挺过的次数。',
  ),
  word(
    'drop-height',
    'Drop height | 跌落高度',
    'The loaded case is dropped on each side and corner from this height. Higher without damage means rougher baggage belts are no matter. | 装好负重的箱子从这个高度让各面各角着地。越高不坏，越不怕行李转盘。',
  ),
  word(
    'trolley-pulls',
    'Trolley handle pulls | 拉杆往复次数',
    'The handle is pulled out and pushed in under load until it fails. More pulls, more trips. | 拉杆在负重下反复拉出收回，直到失效。次数越多，用得越久。',
  ),
  word(
    'lock-cycles',
    'Lock and hinge cycles | 锁与铰链开合次数',
    'Locks and hinges are opened and closed by machine until one fails. | 机器反复开合箱锁和铰链，直到其中一个失效。',
  ),
  word(
    'zip-cycles',
    'Zip cycles under load | 拉链负荷往复次数',
    'The slider runs to and fro while the tape is pulled sideways. The figure is the openings before teeth or slider fail. | 拉链两侧受力，拉头来回拉动。数字是齿或拉头坏之前的次数。',
  ),
  word(
    'drops-survived',
    'Drops survived | 跌落次数',
    'The loaded case falls again and again from 90 centimetres on faces and corners. The figure is the falls without damage that matters. | 装好负重的箱子从 90 厘米反复跌落，面和角都着地。数字是不影响使用的跌落次数。',
  ),
  word(
    'grip-lifts',
    'Carry-grip lifts | 提把提放次数',
    'The loaded case is lifted and set down by its side grip until the grip fails. | 装好负重的箱子用侧提把反复提起放下，直到提把失效。',
  ),
  word(
    'load-held',
    'Load held | 负重',
    'The bag is shaken with a weight inside. The figure is the weight in kilograms that straps and seams held. | 包里装重物抖动测试。数字是肩带和缝线承受住的公斤数。',
  ),
  word(
    'seam-strength',
    'Seam strength | 缝合强度',
    'A sewn seam is pulled across until thread or leather gives way. More newtons hold heavier things. | 横向拉开缝合处，直到线断或皮裂。牛顿数越大，越能装重物。',
  ),
  word(
    'fastness-dry-rub',
    'Colour fastness to dry rubbing | 耐干摩擦色牢度',
    'A dry white cloth is rubbed on the goods and its stain graded 1 to 5. At 5 a light coat stays clean. | 用干白布摩擦样品，沾色按 1 到 5 级评。5 级表示浅色外套不会被染。',
  ),
  word(
    'metal-corrosion',
    'Corrosion of metal parts | 金属配件耐腐蚀',
    'Buckles and rings stand in salt fog for 16 hours and are graded 1 to 10 by the rust seen. At 10 there is none. | 扣件和圈环在盐雾中放 16 小时，按锈迹评 1 到 10 级。10 级无锈。',
  ),
]
