import type { FormRules } from '@/prisma/seed/plate-forms'

/** Forms of things for home, body and desk by words of the English title; the first rule that matches decides. */
export const homeRules: FormRules = {
  skincare: [
    [/serum/i, 'dropper'],
    [/oil|mask/i, 'pump'],
    [/cream/i, 'cap'],
  ],
  'make-up': [
    [/palette/i, 'square'],
    [/lipstick|lip mud|cushion|blush/i, 'round'],
  ],
  'hair-body-care': [
    [/shampoo|conditioner/i, 'square'],
    [/wash|lotion/i, 'round'],
    [/cream|soap/i, 'waist'],
  ],
  'gold-platinum': [
    [/twisted/i, 'twist'],
    [/pendant|chain/i, 'facets'],
    [/platinum/i, 'plain'],
  ],
  'silver-jewelry': [
    [/lock/i, 'disc'],
    [/huggie|bangle/i, 'knot'],
  ],
  jade: [
    [/bangle|bead|ring/i, 'ring'],
    [/disc/i, 'ring'],
    [/pod/i, 'gourd'],
    [/plaque/i, 'plaque'],
  ],
  pearls: [
    [/graduated|baroque|drop/i, 'graduated'],
    [/strand|stud|bracelet/i, 'even'],
  ],
  sofas: [
    [/chair|footstool/i, 'two-seat'],
    [/sofa/i, 'three-seat'],
  ],
  beds: [
    [/spindle/i, 'slats'],
    [/upholstered|lift-up|mattress/i, 'padded'],
    [/platform/i, 'panel'],
  ],
  'tables-storage': [
    [/side table|nightstand/i, 'two-bay'],
    [/wardrobe|desk|bench/i, 'three-bay'],
    [/dining|bookcase|sideboard/i, 'four-bay'],
  ],
  'office-chairs': [
    [/mesh|headrest/i, 'mesh'],
    [/chair|stool/i, 'padded'],
  ],
  'rice-cookers': [
    [/drum/i, 'drum'],
    [/cooker/i, 'round'],
  ],
  kettles: [
    [/gooseneck/i, 'gooseneck'],
    [/kettle|tea/i, 'short-spout'],
  ],
  'air-fryers': [
    [/oven|two-drawer|side tank/i, 'column'],
    [/fryer/i, 'egg'],
  ],
  'hair-dryers': [
    [/salon|curls|wall/i, 'long'],
    [/dryer/i, 'compact'],
  ],
  blenders: [
    [/heating/i, 'flared'],
    [/cup|stick/i, 'straight'],
    [/hood/i, 'waist'],
  ],
  'fans-heaters-humidifiers': [
    [/humidifier/i, 'humidifier'],
    [/heater|warm/i, 'heater'],
    [/fan/i, 'fan'],
  ],
  teaware: [
    [/straight|caddy|mug/i, 'flat'],
    [/cup|gaiwan/i, 'round'],
    [/teapot|set/i, 'pear'],
  ],
  'vases-decor': [
    [/plum/i, 'meiping'],
    [/moon jar/i, 'gourd'],
    [/bud|paper|pleated/i, 'cylinder'],
    [/incense|scholar|cranes/i, 'bottle'],
  ],
  'vacuum-flasks': [
    [/straw|handled|child/i, 'loop'],
    [/tumbler|mug|jug|titanium/i, 'flip'],
    [/flask/i, 'cup'],
  ],
  'knives-scissors': [
    [/scissors|shears/i, 'scissors'],
    [/cleaver/i, 'cleaver'],
    [/paring/i, 'boning'],
    [/chef/i, 'chef'],
    [/block/i, 'santoku'],
  ],
  smartphones: [
    [/rugged/i, 'square'],
    [/mini/i, 'bar'],
    [/key phone/i, 'column'],
    [/phone/i, 'disc'],
  ],
  'power-banks': [
    [/magnetic/i, 'wireless'],
    [/laptop/i, 'ribbed'],
    [/flat/i, 'plain'],
  ],
  'chargers-cables': [
    [/three-head|cable/i, 'one-port'],
    [/two USB-C and one|three-port/i, 'three-port'],
    [/charger/i, 'one-port'],
  ],
  earphones: [
    [/headphones/i, 'headphones'],
    [/buds|ear/i, 'earbuds'],
  ],
  'desk-lamps': [
    [/study|bar|wake-up/i, 'bar'],
    [/balanced|wall/i, 'cone'],
    [/table lamp|magnifier/i, 'dome'],
  ],
  'ceiling-lights': [
    [/ring ceiling|slim round|linear|rail/i, 'rings'],
    [/half-globe|paper/i, 'globes'],
    [/dome/i, 'dome'],
    [/cone/i, 'cone'],
  ],
  'storage-household': [
    [/lid|shoe box|refrigerator|canister/i, 'clear'],
    [/rack|mop|hanger/i, 'holes'],
    [/tray|tower|bags/i, 'ribs'],
  ],
  toothbrushes: [[/brush/i, 'manual']],
  toys: [
    [/brick|marble|game|puppet/i, 'bricks'],
    [/truck|cars|boats/i, 'train'],
  ],
  'kids-cycles': [
    [/balance|scooter/i, 'balance'],
    [/bicycle|tricycle/i, 'pedal'],
  ],
}
