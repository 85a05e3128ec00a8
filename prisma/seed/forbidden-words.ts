/** Famous names that must not appear in a seller's text, matched by case at word borders. */
export const famousBrands = [
  'Nike, Adidas, adidas, Puma, Reebok, ASICS, Asics, Mizuno, Fila, Skechers, New Balance, Converse',
  'Crocs, Birkenstock, Timberland, UGG, Under Armour, Anta, Li-Ning, Xtep, Lululemon, Uniqlo, Muji',
  'MUJI, Zara, H&M, Primark, Decathlon, Moncler, Bosideng, Canada Goose, The North Face, Patagonia',
  "Columbia, Levi's, Calvin Klein, Balabala, Carter’s, Carter's, Gucci, Prada, Louis Vuitton, Hermès",
  'Hermes, Chanel, Dior, Burberry, Michael Kors, Longchamp, Samsonite, Rimowa, RIMOWA, Tumi',
  "Victorinox, Eastpak, Herschel, Costco, Walmart, Amazon, L'Oréal, Lancôme, Estée Lauder, Shiseido",
  'Olay, Unilever, Procter, P&G, Colgate, Oral-B, IKEA, Herman Miller, Steelcase, Natuzzi, Philips',
  'Panasonic, Dyson, Tefal, Joyoung, Supor, Midea, Galanz, Zwilling, Wüsthof, Thermos, Zojirushi',
  'Hydro Flask, Wedgwood, Meissen, Noritake, Apple, iPhone, AirPods, Huawei, Samsung, Xiaomi, OPPO',
  'Anker, Sony, Bose, JBL, Lego, LEGO, Disney, Barbie, Tiffany, Cartier, Swarovski, Mikimoto, Pandora',
  'Ray-Ban, Oakley, Zeiss, Essilor, Osram, Signify, Taobao, Tmall, Alibaba, Shein, SHEIN, Temu',
].flatMap((line) => line.split(', '))

/** The same in Chinese; names that are also everyday words or places (小米, 美的, 三星) are left out. */
export const famousBrandsChinese = [
  '耐克, 阿迪达斯, 彪马, 锐步, 亚瑟士, 斯凯奇, 匡威, 安踏, 李宁, 特步, 鸿星尔克, 匹克体育, 优衣库',
  '无印良品, 迪卡侬, 波司登, 加拿大鹅, 北面, 巴拉巴拉, 南极人, 恒源祥, 鄂尔多斯羊绒, 古驰, 普拉达',
  '路易威登, 爱马仕, 香奈儿, 迪奥, 博柏利, 新秀丽, 日默瓦, 外交官箱包, 瑞士军刀, 欧莱雅, 兰蔻',
  '雅诗兰黛, 资生堂, 玉兰油, 宝洁, 联合利华, 高露洁, 欧乐B, 完美日记, 花西子, 宜家, 飞利浦, 松下电器',
  '戴森, 苏泊尔, 九阳, 格兰仕, 双立人, 膳魔师, 象印, 罗莱, 富安娜, 华为, 苹果手机, 索尼, 乐高, 迪士尼',
  '芭比, 蒂芙尼, 卡地亚, 施华洛世奇, 周大福, 雷朋, 蔡司, 阿里巴巴, 淘宝, 天猫, 京东, 拼多多',
].flatMap((line) => line.split(', '))

/**
 * Claims that advertising law forbids or that no one could measure. Ordinary uses stay allowed: 最后, 最先, 第一道, and a
 * 最大 that gives its number.
 */
export const superlatives = [
  /\bbest\b/i,
  /\bNo\. ?1\b/i,
  /\bnumber one\b/i,
  /\b(finest|greatest|unrivalled|unbeatable|ultimate|perfect|flawless)\b/i,
  /\b(world|first)[- ]class\b/i,
  /\bnational[- ](grade|level)\b/i,
  /\btop[- ](grade|quality|notch)\b/i,
  /最[佳好优强美新顶棒贵]|最(高级|高端|先进|受|畅销|热销|便宜|具|专业)/,
  /最[大高低长快轻薄厚](?!.{0,12}\d)(?!的订单|起订)/,
  /(?<!之)第一(?![副次道批版双件只台层步年条家个天遍口张把位套轮眼季块款版])/,
  /国家级|世界级|顶级|极致|极品|首选|独一无二|绝无仅有|无敌|完美|史上|全网|王牌|销量冠军/,
  /[!！]/,
]
