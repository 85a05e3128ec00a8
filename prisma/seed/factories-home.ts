import { cuiwuFactory, cuiwuProducts } from '@/prisma/seed/factories/cuiwu-appliances'
import { lowtideFactory, lowtideProducts } from '@/prisma/seed/factories/dichao-audio'
import { fanxuFactory, fanxuProducts } from '@/prisma/seed/factories/fanxu-cookware'
import { fengxiaFactory, fengxiaProducts } from '@/prisma/seed/factories/fengxia-hair-tools'
import { gongzuoFactory, gongzuoProducts } from '@/prisma/seed/factories/gongzuo-upholstery'
import { morenFactory, morenProducts } from '@/prisma/seed/factories/moren-blades'
import { pingchuanFactory, pingchuanProducts } from '@/prisma/seed/factories/pingchuan-sleep'
import { qingxuanFactory, qingxuanProducts } from '@/prisma/seed/factories/qingxuan-teaware'
import { quanhuFactory, quanhuProducts } from '@/prisma/seed/factories/quanhu-flasks'
import { sunyuanFactory, sunyuanProducts } from '@/prisma/seed/factories/sunyuan-timber'
import { tanduFactory, tanduProducts } from '@/prisma/seed/factories/tandu-handsets'
import { waweiFactory, waweiProducts } from '@/prisma/seed/factories/wawei-power'
import { xiaosunFactory, xiaosunProducts } from '@/prisma/seed/factories/xiaosun-kids-furniture'
import { hueFactory, hueProducts } from '@/prisma/seed/factories/xiaxiang-colour-works'
import { yuandaoFactory, yuandaoProducts } from '@/prisma/seed/factories/xuandao-motors'
import { yaozheFactory, yaozheProducts } from '@/prisma/seed/factories/yaozhe-tableware'
import { yuepiFactory, yuepiProducts } from '@/prisma/seed/factories/yuepi-white-porcelain'
import { yunpuFactory, yunpuProducts } from '@/prisma/seed/factories/yunpu-skin-lab'
import { zhujiFactory, zhujiProducts } from '@/prisma/seed/factories/zhuji-chair-works'
import type { SeedFactory, SeedProduct } from '@/prisma/seed/world-types'

/** Factories of the home half of the demo world. */
export const factoriesHome: SeedFactory[] = [
  cuiwuFactory,
  lowtideFactory,
  fanxuFactory,
  fengxiaFactory,
  gongzuoFactory,
  morenFactory,
  pingchuanFactory,
  qingxuanFactory,
  quanhuFactory,
  sunyuanFactory,
  tanduFactory,
  waweiFactory,
  xiaosunFactory,
  hueFactory,
  yuandaoFactory,
  yaozheFactory,
  yuepiFactory,
  yunpuFactory,
  zhujiFactory,
]

/** Everything they make; at most two variant axes, prices in fen. */
export const productsHome: SeedProduct[] = [
  cuiwuProducts,
  lowtideProducts,
  fanxuProducts,
  fengxiaProducts,
  gongzuoProducts,
  morenProducts,
  pingchuanProducts,
  qingxuanProducts,
  quanhuProducts,
  sunyuanProducts,
  tanduProducts,
  waweiProducts,
  xiaosunProducts,
  hueProducts,
  yuandaoProducts,
  yaozheProducts,
  yuepiProducts,
  yunpuProducts,
  zhujiProducts,
].flat()
