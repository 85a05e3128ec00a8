import { anjiChairs } from '@/prisma/seed/belts/anji-chairs'
import { baigouBags } from '@/prisma/seed/belts/baigou-bags'
import { beihaiNanzhuPearls } from '@/prisma/seed/belts/beihai-nanzhu-pearls'
import { caoxianHanfu } from '@/prisma/seed/belts/caoxian-hanfu'
import { chenghaiToys } from '@/prisma/seed/belts/chenghai-toys'
import { cixiSmallAppliances } from '@/prisma/seed/belts/cixi-small-appliances'
import { danyangGlasses } from '@/prisma/seed/belts/danyang-glasses'
import { datangSocks } from '@/prisma/seed/belts/datang-socks'
import { dehongJewelry } from '@/prisma/seed/belts/dehong-jewelry'
import { dehuaWhitePorcelain } from '@/prisma/seed/belts/dehua-white-porcelain'
import { dongguanPhones } from '@/prisma/seed/belts/dongguan-phones'
import { foshanFurniture } from '@/prisma/seed/belts/foshan-furniture'
import { ganzhouNankangFurniture } from '@/prisma/seed/belts/ganzhou-nankang-furniture'
import { gaoyangTowels } from '@/prisma/seed/belts/gaoyang-towels'
import { guangzhouBeauty } from '@/prisma/seed/belts/guangzhou-beauty'
import { guzhenLighting } from '@/prisma/seed/belts/guzhen-lighting'
import { hainingLeatherFur } from '@/prisma/seed/belts/haining-leather-fur'
import { hangjiToothbrushes } from '@/prisma/seed/belts/hangji-toothbrushes'
import { hangzhouWomensWear } from '@/prisma/seed/belts/hangzhou-womens-wear'
import { jianXinganBags } from '@/prisma/seed/belts/jian-xingan-bags'
import { jimoChildrensWear } from '@/prisma/seed/belts/jimo-childrens-wear'
import { jingdezhenPorcelain } from '@/prisma/seed/belts/jingdezhen-porcelain'
import { jinhuaBaseWear } from '@/prisma/seed/belts/jinhua-base-wear'
import { jinjiangShoes } from '@/prisma/seed/belts/jinjiang-shoes'
import { keqiaoFabrics } from '@/prisma/seed/belts/keqiao-fabrics'
import { nanjingDailyChemicals } from '@/prisma/seed/belts/nanjing-daily-chemicals'
import { nantongHomeTextiles } from '@/prisma/seed/belts/nantong-home-textiles'
import { pinghuDown } from '@/prisma/seed/belts/pinghu-down'
import { pinghuLuggage } from '@/prisma/seed/belts/pinghu-luggage'
import { pingxiangKidsCycles } from '@/prisma/seed/belts/pingxiang-kids-cycles'
import { putianSportsShoes } from '@/prisma/seed/belts/putian-sports-shoes'
import { puyuanKnitwear } from '@/prisma/seed/belts/puyuan-knitwear'
import { qingheCashmere } from '@/prisma/seed/belts/qinghe-cashmere'
import { shantouUnderwear } from '@/prisma/seed/belts/shantou-underwear'
import { shanxiahuPearls } from '@/prisma/seed/belts/shanxiahu-pearls'
import { shilingLeatherBags } from '@/prisma/seed/belts/shiling-leather-bags'
import { shuibeiJewelry } from '@/prisma/seed/belts/shuibei-jewelry'
import { shundeSmallAppliances } from '@/prisma/seed/belts/shunde-small-appliances'
import { taizhouHousehold } from '@/prisma/seed/belts/taizhou-household'
import { wenzhouWomensShoes } from '@/prisma/seed/belts/wenzhou-womens-shoes'
import { wujiangSilk } from '@/prisma/seed/belts/wujiang-silk'
import { xingtaiLeather } from '@/prisma/seed/belts/xingtai-leather'
import { xuchangWigs } from '@/prisma/seed/belts/xuchang-wigs'
import { yangjiangKnives } from '@/prisma/seed/belts/yangjiang-knives'
import { yiwuSmallGoods } from '@/prisma/seed/belts/yiwu-small-goods'
import { yongkangCups } from '@/prisma/seed/belts/yongkang-cups'
import { zhengzhouWomensTrousers } from '@/prisma/seed/belts/zhengzhou-womens-trousers'
import { zhiliChildrensClothing } from '@/prisma/seed/belts/zhili-childrens-clothing'
import { zhuzhouLusongApparel } from '@/prisma/seed/belts/zhuzhou-lusong-apparel'
import type { SeedBelt } from '@/prisma/seed/world-types'

/** The 49 industrial belts in order of rank; every fact keeps the page it was found on. */
export const belts: SeedBelt[] = [
  putianSportsShoes,
  jimoChildrensWear,
  nantongHomeTextiles,
  pinghuLuggage,
  pinghuDown,
  guangzhouBeauty,
  foshanFurniture,
  dongguanPhones,
  zhiliChildrensClothing,
  wenzhouWomensShoes,
  nanjingDailyChemicals,
  xingtaiLeather,
  dehongJewelry,
  xuchangWigs,
  hainingLeatherFur,
  puyuanKnitwear,
  yiwuSmallGoods,
  jinhuaBaseWear,
  baigouBags,
  ganzhouNankangFurniture,
  shundeSmallAppliances,
  jingdezhenPorcelain,
  zhuzhouLusongApparel,
  zhengzhouWomensTrousers,
  beihaiNanzhuPearls,
  jianXinganBags,
  hangjiToothbrushes,
  wujiangSilk,
  chenghaiToys,
  guzhenLighting,
  datangSocks,
  yongkangCups,
  danyangGlasses,
  yangjiangKnives,
  dehuaWhitePorcelain,
  cixiSmallAppliances,
  gaoyangTowels,
  caoxianHanfu,
  shuibeiJewelry,
  shilingLeatherBags,
  shantouUnderwear,
  anjiChairs,
  jinjiangShoes,
  shanxiahuPearls,
  qingheCashmere,
  pingxiangKidsCycles,
  hangzhouWomensWear,
  keqiaoFabrics,
  taizhouHousehold,
]
