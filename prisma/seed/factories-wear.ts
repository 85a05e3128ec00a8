import { beitong, beitongProducts } from '@/prisma/seed/factories/beitong'
import { douman, doumanProducts } from '@/prisma/seed/factories/douman'
import { haishu, haishuProducts } from '@/prisma/seed/factories/haishu'
import { haituan, haituanProducts } from '@/prisma/seed/factories/haituan'
import { hezhi, hezhiProducts } from '@/prisma/seed/factories/hezhi'
import { jianxu, jianxuProducts } from '@/prisma/seed/factories/jianxu'
import { lanwan, lanwanProducts } from '@/prisma/seed/factories/lanwan'
import { lianying, lianyingProducts } from '@/prisma/seed/factories/lianying'
import { lingge, linggeProducts } from '@/prisma/seed/factories/lingge'
import { luobei, luobeiProducts } from '@/prisma/seed/factories/luobei'
import { mianbo, mianboProducts } from '@/prisma/seed/factories/mianbo'
import { miansheng, mianshengProducts } from '@/prisma/seed/factories/miansheng'
import { qianbu, qianbuProducts } from '@/prisma/seed/factories/qianbu'
import { shutong, shutongProducts } from '@/prisma/seed/factories/shutong'
import { suijin, suijinProducts } from '@/prisma/seed/factories/suijin'
import { suqiao, suqiaoProducts } from '@/prisma/seed/factories/suqiao'
import { xiaoqu, xiaoquProducts } from '@/prisma/seed/factories/xiaoqu'
import { xinglu, xingluProducts } from '@/prisma/seed/factories/xinglu'
import { yanbei, yanbeiProducts } from '@/prisma/seed/factories/yanbei'
import { yunzhen, yunzhenProducts } from '@/prisma/seed/factories/yunzhen'
import { zhanfeng, zhanfengProducts } from '@/prisma/seed/factories/zhanfeng'
import { zhouji, zhoujiProducts } from '@/prisma/seed/factories/zhouji'
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
  yunzhen,
  mianbo,
  jianxu,
  suijin,
  lianying,
  xinglu,
  zhouji,
  beitong,
  hezhi,
  shutong,
  lingge,
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
  ...yunzhenProducts,
  ...mianboProducts,
  ...jianxuProducts,
  ...suijinProducts,
  ...lianyingProducts,
  ...xingluProducts,
  ...zhoujiProducts,
  ...beitongProducts,
  ...hezhiProducts,
  ...shutongProducts,
  ...linggeProducts,
]
