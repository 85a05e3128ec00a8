import { douman, doumanProducts } from '@/prisma/seed/factories/douman'
import { haishu, haishuProducts } from '@/prisma/seed/factories/haishu'
import { haituan, haituanProducts } from '@/prisma/seed/factories/haituan'
import { lanwan, lanwanProducts } from '@/prisma/seed/factories/lanwan'
import { luobei, luobeiProducts } from '@/prisma/seed/factories/luobei'
import { miansheng, mianshengProducts } from '@/prisma/seed/factories/miansheng'
import { qianbu, qianbuProducts } from '@/prisma/seed/factories/qianbu'
import { suqiao, suqiaoProducts } from '@/prisma/seed/factories/suqiao'
import { xiaoqu, xiaoquProducts } from '@/prisma/seed/factories/xiaoqu'
import { yanbei, yanbeiProducts } from '@/prisma/seed/factories/yanbei'
import { zhanfeng, zhanfengProducts } from '@/prisma/seed/factories/zhanfeng'
import type { SeedFactory, SeedProduct } from '@/prisma/seed/world-types'

/** Half of the demo world: shoes, clothes, home textiles, bags. */
export const factoriesWear: SeedFactory[] = [
  qianbu,
  lanwan,
  douman,
  haituan,
  zhanfeng,
  suqiao,
  yanbei,
  miansheng,
  haishu,
  luobei,
  xiaoqu,
]
export const productsWear: SeedProduct[] = [
  ...qianbuProducts,
  ...lanwanProducts,
  ...doumanProducts,
  ...haituanProducts,
  ...zhanfengProducts,
  ...suqiaoProducts,
  ...yanbeiProducts,
  ...mianshengProducts,
  ...haishuProducts,
  ...luobeiProducts,
  ...xiaoquProducts,
]
