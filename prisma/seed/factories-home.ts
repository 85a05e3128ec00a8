import { gongzuoFactory, gongzuoProducts } from '@/prisma/seed/factories/gongzuo-upholstery'
import { pingchuanFactory, pingchuanProducts } from '@/prisma/seed/factories/pingchuan-sleep'
import { sunyuanFactory, sunyuanProducts } from '@/prisma/seed/factories/sunyuan-timber'
import { xiaosunFactory, xiaosunProducts } from '@/prisma/seed/factories/xiaosun-kids-furniture'
import { hueFactory, hueProducts } from '@/prisma/seed/factories/xiaxiang-colour-works'
import { yunpuFactory, yunpuProducts } from '@/prisma/seed/factories/yunpu-skin-lab'
import type { SeedFactory, SeedProduct } from '@/prisma/seed/world-types'

/** Factories of the home half of the demo world. */
export const factoriesHome: SeedFactory[] = [
  gongzuoFactory,
  pingchuanFactory,
  sunyuanFactory,
  xiaosunFactory,
  hueFactory,
  yunpuFactory,
]

/** Everything they make; at most two variant axes, prices in fen. */
export const productsHome: SeedProduct[] = [
  gongzuoProducts,
  pingchuanProducts,
  sunyuanProducts,
  xiaosunProducts,
  hueProducts,
  yunpuProducts,
].flat()
