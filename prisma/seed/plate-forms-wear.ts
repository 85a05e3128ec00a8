import type { FormRules } from '@/prisma/seed/plate-forms'

/** Forms of shoes, clothes, bags and accessories by words of the English title; the first rule that matches decides. */
export const wearRules: FormRules = {
  'womens-shoes': [
    [/slim heel|kitten/i, 'stiletto'],
    [/ballet|loafer/i, 'ballet'],
    [/block-heel|mary jane|derby/i, 'block'],
  ],
  boots: [
    [/chelsea|rain boot|sock boot/i, 'chelsea'],
    [/zip|riding|over-knee/i, 'zip'],
    [/lace|snow/i, 'laces'],
  ],
  'sandals-slippers': [
    [/flip-flop/i, 'thong'],
    [/slipper|clog/i, 'slipper'],
    [/strap|webbing|espadrille|wedge/i, 'straps'],
    [/slide|woven/i, 'slide'],
  ],
  'kids-bottoms-dresses': [
    [/dungarees|bib/i, 'dungarees'],
    [/dress|pinafore|skirt/i, 'dress'],
    [/chino|leggings|trousers|culottes/i, 'joggers'],
  ],
  'kids-outerwear': [
    [/duffle|toggle/i, 'toggle'],
    [/rain|three-in-one|corduroy/i, 'rain'],
    [/padded|down|snowsuit/i, 'padded'],
  ],
  'kids-underwear': [
    [/boxer|thermal/i, 'boxer'],
    [/briefs|vest/i, 'brief'],
  ],
  'womens-tops-dresses': [
    [/slip dress/i, 'slip'],
    [/sleeveless dress/i, 'sleeveless'],
    [/wrap dress/i, 'wrap'],
    [/dress/i, 'sleeved'],
    [/cowl/i, 'top'],
    [/blouse|shirt|jacket/i, 'blouse'],
  ],
  'womens-trousers': [
    [/jeans/i, 'denim'],
    [/wide-leg|crêpe|comfort|pleat panel/i, 'wide'],
    [/cigarette|chino|cropped|barrel|down trousers/i, 'tapered'],
    [/straight|curved-fit/i, 'flared'],
  ],
  'base-layers': [
    [/half-turtle/i, 'mock'],
    [/leggings/i, 'leggings'],
    [/set/i, 'set'],
    [/camisole/i, 'camisole'],
    [/undershirt|t-shirt/i, 'tee'],
    [/long-sleeve/i, 'crew'],
  ],
  'down-jackets': [
    [/vest/i, 'vest'],
    [/long/i, 'long'],
    [/wrap|light down/i, 'stand'],
    [/puffer|parka|work/i, 'hood'],
  ],
  'wool-knitwear': [
    [/cable/i, 'cable-crew'],
    [/yoke/i, 'yoke-crew'],
    [/dress/i, 'dress'],
    [/cardigan/i, 'rib-cardigan'],
    [/sleeveless/i, 'vest'],
    [/crew|roll neck|polo/i, 'rib-crew'],
  ],
  'cashmere-knitwear': [
    [/coat/i, 'coat'],
    [/shawl/i, 'scarf'],
    [/roll neck/i, 'roll'],
    [/crew/i, 'crew'],
    [/v-neck|half-zip/i, 'v'],
  ],
  'leather-jackets': [
    [/riding/i, 'biker'],
    [/collarless/i, 'racer'],
    [/flight|trench|overshirt/i, 'blouson'],
  ],
  'fur-shearling': [
    [/hat/i, 'hat'],
    [/vest/i, 'vest'],
    [/coat/i, 'coat'],
    [/jacket/i, 'aviator'],
  ],
  'underwear-bras': [
    [/lace inset/i, 'lace-briefs'],
    [/briefs/i, 'briefs'],
    [/sports/i, 'sports'],
    [/lace/i, 'lace'],
    [/bra/i, 'moulded'],
  ],
  'socks-hosiery': [
    [/ankle|running/i, 'ankle'],
    [/business|tights|boot sock/i, 'knee'],
    [/socks/i, 'crew'],
  ],
  hanfu: [
    [/^(?!.*set).*skirt/i, 'skirt'],
    [/jacket/i, 'ming'],
    [/chest-high/i, 'tang'],
    [/robe/i, 'song'],
  ],
  'curtains-fabric': [
    [/metre/i, 'bolt'],
    [/blackout|velvet/i, 'pinch'],
    [/voile|linen|door/i, 'ring'],
    [/roman/i, 'eyelet'],
  ],
  backpacks: [
    [/roll-top/i, 'roll'],
    [/trekking|rucksack|leather/i, 'flap'],
    [/pack|bag/i, 'zip'],
  ],
  'school-bags': [
    [/pencil/i, 'pencil'],
    [/box school/i, 'randoseru'],
    [/upper-year|trolley|primary/i, 'double'],
    [/bag|backpack|tote/i, 'flap'],
  ],
  handbags: [
    [/bucket|hobo|basket/i, 'bucket'],
    [/tote|shopper/i, 'tote'],
    [/top-handle|briefcase/i, 'top'],
    [/crossbody|shoulder|sling/i, 'flap'],
  ],
  'wallets-belts-gloves': [
    [/glove|mitten/i, 'gloves'],
    [/belt/i, 'belt'],
    [/wallet|card sleeve|purse/i, 'wallet'],
  ],
  'human-hair-wigs': [
    [/bob|short/i, 'bob'],
    [/layered/i, 'wavy'],
    [/crown piece/i, 'straight'],
  ],
  'synthetic-hair': [
    [/ponytail/i, 'ponytail'],
    [/hair set/i, 'braid'],
    [/wig/i, 'weft'],
  ],
  'glasses-sunglasses': [
    [/panto/i, 'round'],
    [/half-rim/i, 'halfrim'],
    [/cat-eye/i, 'cat'],
    [/driving/i, 'aviator'],
    [/clip-on/i, 'square-sun'],
    [/square|children|reading/i, 'square'],
  ],
  'hair-accessories-gifts': [
    [/scrunchie/i, 'scrunchie'],
    [/claw/i, 'claw'],
    [/bow|snap clips/i, 'bow'],
    [/gift box/i, 'box'],
  ],
  'kids-tops': [
    [/striped/i, 'long-striped'],
    [/pyjamas/i, 'long'],
  ],
}
