import { beitong, beitongProducts } from '@/prisma/seed/factories/beitong'
import { chaoge, chaogeProducts } from '@/prisma/seed/factories/chaoge'
import { danzhi, danzhiProducts } from '@/prisma/seed/factories/danzhi'
import { douman, doumanProducts } from '@/prisma/seed/factories/douman'
import { haishu, haishuProducts } from '@/prisma/seed/factories/haishu'
import { haituan, haituanProducts } from '@/prisma/seed/factories/haituan'
import { hezhi, hezhiProducts } from '@/prisma/seed/factories/hezhi'
import { jianxu, jianxuProducts } from '@/prisma/seed/factories/jianxu'
import { lanwan, lanwanProducts } from '@/prisma/seed/factories/lanwan'
import { lianying, lianyingProducts } from '@/prisma/seed/factories/lianying'
import { lingge, linggeProducts } from '@/prisma/seed/factories/lingge'
import { luobei, luobeiProducts } from '@/prisma/seed/factories/luobei'
import { luowen, luowenProducts } from '@/prisma/seed/factories/luowen'
import { mianbo, mianboProducts } from '@/prisma/seed/factories/mianbo'
import { miansheng, mianshengProducts } from '@/prisma/seed/factories/miansheng'
import { nanzhan, nanzhanProducts } from '@/prisma/seed/factories/nanzhan'
import { puzhen, puzhenProducts } from '@/prisma/seed/factories/puzhen'
import { qianbu, qianbuProducts } from '@/prisma/seed/factories/qianbu'
import { ronglu, rongluProducts } from '@/prisma/seed/factories/ronglu'
import { ruanyi, ruanyiProducts } from '@/prisma/seed/factories/ruanyi'
import { shanxu, shanxuProducts } from '@/prisma/seed/factories/shanxu'
import { shutong, shutongProducts } from '@/prisma/seed/factories/shutong'
import { suijin, suijinProducts } from '@/prisma/seed/factories/suijin'
import { suqiao, suqiaoProducts } from '@/prisma/seed/factories/suqiao'
import { xiangcai, xiangcaiProducts } from '@/prisma/seed/factories/xiangcai'
import { xiaoqu, xiaoquProducts } from '@/prisma/seed/factories/xiaoqu'
import { xinglu, xingluProducts } from '@/prisma/seed/factories/xinglu'
import { xueping, xuepingProducts } from '@/prisma/seed/factories/xueping'
import { yanbei, yanbeiProducts } from '@/prisma/seed/factories/yanbei'
import { yunzhen, yunzhenProducts } from '@/prisma/seed/factories/yunzhen'
import { zhanfeng, zhanfengProducts } from '@/prisma/seed/factories/zhanfeng'
import { zhongfeng, zhongfengProducts } from '@/prisma/seed/factories/zhongfeng'
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
  xueping,
  puzhen,
  ronglu,
  chaoge,
  nanzhan,
  xiangcai,
  zhongfeng,
  shanxu,
  danzhi,
  luowen,
  ruanyi,
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
  ...xuepingProducts,
  ...puzhenProducts,
  ...rongluProducts,
  ...chaogeProducts,
  ...nanzhanProducts,
  ...xiangcaiProducts,
  ...zhongfengProducts,
  ...shanxuProducts,
  ...danzhiProducts,
  ...luowenProducts,
  ...ruanyiProducts,
]
