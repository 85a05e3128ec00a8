import { cuiwuFactory, cuiwuProducts } from '@/prisma/seed/factories/cuiwu-appliances'
import { dengxinFactory, dengxinProducts } from '@/prisma/seed/factories/dengxin-lighting'
import { dichaoFactory, dichaoProducts } from '@/prisma/seed/factories/dichao-audio'
import { dinghuiFactory, dinghuiProducts } from '@/prisma/seed/factories/dinghui-lighting'
import { duantanFactory, duantanProducts } from '@/prisma/seed/factories/duantan-small-goods'
import { fanxuFactory, fanxuProducts } from '@/prisma/seed/factories/fanxu-cookware'
import { fengxiaFactory, fengxiaProducts } from '@/prisma/seed/factories/fengxia-hair-tools'
import { gongzuoFactory, gongzuoProducts } from '@/prisma/seed/factories/gongzuo-upholstery'
import { huyuanFactory, huyuanProducts } from '@/prisma/seed/factories/huyuan-pearls'
import { jieqingFactory, jieqingProducts } from '@/prisma/seed/factories/jieqing-jade'
import { jimupuFactory, jimupuProducts } from '@/prisma/seed/factories/jimupu-toys'
import { jinciFactory, jinciProducts } from '@/prisma/seed/factories/jinci-goldsmiths'
import { jingshuiFactory, jingshuiProducts } from '@/prisma/seed/factories/jingshui-kettles'
import { kongmuFactory, kongmuProducts } from '@/prisma/seed/factories/kongmu-wash'
import { lirenFactory, lirenProducts } from '@/prisma/seed/factories/liren-grooming'
import { lvheFactory, lvheProducts } from '@/prisma/seed/factories/lvhe-hair'
import { morenFactory, morenProducts } from '@/prisma/seed/factories/moren-blades'
import { mowuFactory, mowuProducts } from '@/prisma/seed/factories/mowu-household'
import { pingchuanFactory, pingchuanProducts } from '@/prisma/seed/factories/pingchuan-sleep'
import { qingliFactory, qingliProducts } from '@/prisma/seed/factories/qingli-optics'
import { qingxuanFactory, qingxuanProducts } from '@/prisma/seed/factories/qingxuan-teaware'
import { quanhuFactory, quanhuProducts } from '@/prisma/seed/factories/quanhu-flasks'
import { sunyuanFactory, sunyuanProducts } from '@/prisma/seed/factories/sunyuan-timber'
import { tanduFactory, tanduProducts } from '@/prisma/seed/factories/tandu-handsets'
import { waweiFactory, waweiProducts } from '@/prisma/seed/factories/wawei-power'
import { xiaofuFactory, xiaofuProducts } from '@/prisma/seed/factories/xiaofu-cycles'
import { xiaosunFactory, xiaosunProducts } from '@/prisma/seed/factories/xiaosun-kids-furniture'
import { xiaxiangFactory, xiaxiangProducts } from '@/prisma/seed/factories/xiaxiang-colour-works'
import { xuandaoFactory, xuandaoProducts } from '@/prisma/seed/factories/xuandao-motors'
import { xuewaFactory, xuewaProducts } from '@/prisma/seed/factories/xuewa-tableware'
import { yaozheFactory, yaozheProducts } from '@/prisma/seed/factories/yaozhe-tableware'
import { yuepiFactory, yuepiProducts } from '@/prisma/seed/factories/yuepi-white-porcelain'
import { yunpuFactory, yunpuProducts } from '@/prisma/seed/factories/yunpu-skin-lab'
import { zaojiangFactory, zaojiangProducts } from '@/prisma/seed/factories/zaojiang-cleaning'
import { zhimaoFactory, zhimaoProducts } from '@/prisma/seed/factories/zhimao-brushes'
import { zhouxiuFactory, zhouxiuProducts } from '@/prisma/seed/factories/zhouxiu-hanfu'
import { zhujiFactory, zhujiProducts } from '@/prisma/seed/factories/zhuji-chair-works'
import type { SeedFactory, SeedProduct } from '@/prisma/seed/world-types'

/** Factories of the home half of the demo world. */
export const factoriesHome: SeedFactory[] = [
  cuiwuFactory,
  dengxinFactory,
  dichaoFactory,
  dinghuiFactory,
  duantanFactory,
  fanxuFactory,
  fengxiaFactory,
  gongzuoFactory,
  huyuanFactory,
  jieqingFactory,
  jimupuFactory,
  jinciFactory,
  jingshuiFactory,
  kongmuFactory,
  lirenFactory,
  lvheFactory,
  morenFactory,
  mowuFactory,
  pingchuanFactory,
  qingliFactory,
  qingxuanFactory,
  quanhuFactory,
  sunyuanFactory,
  tanduFactory,
  waweiFactory,
  xiaofuFactory,
  xiaosunFactory,
  xiaxiangFactory,
  xuandaoFactory,
  xuewaFactory,
  yaozheFactory,
  yuepiFactory,
  yunpuFactory,
  zaojiangFactory,
  zhimaoFactory,
  zhouxiuFactory,
  zhujiFactory,
]

/** Everything they make; at most two variant axes, prices in fen. */
export const productsHome: SeedProduct[] = [
  cuiwuProducts,
  dengxinProducts,
  dichaoProducts,
  dinghuiProducts,
  duantanProducts,
  fanxuProducts,
  fengxiaProducts,
  gongzuoProducts,
  huyuanProducts,
  jieqingProducts,
  jimupuProducts,
  jinciProducts,
  jingshuiProducts,
  kongmuProducts,
  lirenProducts,
  lvheProducts,
  morenProducts,
  mowuProducts,
  pingchuanProducts,
  qingliProducts,
  qingxuanProducts,
  quanhuProducts,
  sunyuanProducts,
  tanduProducts,
  waweiProducts,
  xiaofuProducts,
  xiaosunProducts,
  xiaxiangProducts,
  xuandaoProducts,
  xuewaProducts,
  yaozheProducts,
  yuepiProducts,
  yunpuProducts,
  zaojiangProducts,
  zhimaoProducts,
  zhouxiuProducts,
  zhujiProducts,
].flat()
