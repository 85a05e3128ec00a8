/** What a product's evidence is like: `current` counts now, `lapsed` ran out, the others are states of a report on its way. */
export type EvidenceKind =
  | 'current'
  | 'lapsed'
  | 'draft'
  | 'submitted'
  | 'needs-changes'
  | 'rejected'
  | 'withdrawn'

export type Exception = {
  kinds: EvidenceKind[]
  /** item that fails in the report that counts */
  fails?: string
  /** values by item, in its unit */
  values?: Record<string, string>
  /** days since the issue of the report that counts */
  issued?: number
  openness?: 'PUBLIC' | 'ON_REQUEST' | 'CLOSED'
  sample?: 'SENT_IN' | 'DRAWN' | 'MYSTERY_PURCHASE'
  /** Millmark bought and tested it, so many days ago; with an item that failed or without */
  spotCheck?: { issued: number; fails?: string; values?: Record<string, string> }
}

const failed = (fails: string, issued = 60): Exception => ({
  kinds: ['current'],
  fails,
  issued,
  openness: 'PUBLIC',
})
const checked = (issued: number): Exception => ({ kinds: ['current'], spotCheck: { issued } })

/** What chance does not decide. The demo's first factory has a report in every state; the recall is at a factory of the second seller. */
export const exceptions: Record<string, Exception> = {
  'qianbu-daily-road-trainer': {
    kinds: ['current', 'lapsed'],
    values: {
      'whole-shoe-flexing': '100000',
      'lining-rub-fastness': '4.5',
      'slip-friction': '0.41',
      'sole-wear': '5.2',
      'upper-sole-peel': '78',
    },
    issued: 47,
    openness: 'PUBLIC',
    sample: 'DRAWN',
    spotCheck: {
      issued: 16,
      values: { 'whole-shoe-flexing': '100000', 'sole-wear': '5.4', 'upper-sole-peel': '76' },
    },
  },
  'qianbu-knit-tempo': {
    kinds: ['current'],
    values: { 'whole-shoe-flexing': '62000' },
    issued: 74,
    openness: 'PUBLIC',
  },
  'qianbu-wide-walker': {
    kinds: ['current'],
    values: { 'whole-shoe-flexing': '71000', 'upper-sole-peel': '64' },
    issued: 58,
    openness: 'PUBLIC',
    sample: 'DRAWN',
    spotCheck: { issued: 131, fails: 'upper-sole-peel' },
  },
  'qianbu-ridge-trail': { kinds: ['current', 'submitted'], issued: 353, openness: 'ON_REQUEST' },
  'qianbu-court-trainer': { kinds: ['current', 'needs-changes'], issued: 201, openness: 'PUBLIC' },
  'qianbu-womens-light-runner': { kinds: ['draft'] },
  'qianbu-waterproof-walker': { kinds: ['lapsed', 'rejected'] },
  'qianbu-slip-on-knit': { ...failed('whole-shoe-flexing', 49), kinds: ['current', 'withdrawn'] },

  'haituan-kids-pool-slide': {
    kinds: ['current'],
    values: { 'strap-bond': '2.4' },
    issued: 152,
    openness: 'PUBLIC',
    spotCheck: { issued: 8, fails: 'strap-bond' },
  },

  'lanwan-skate-suede': failed('whole-shoe-flexing', 35),
  'haishu-cord-skirt': failed('ph-upper', 90),
  'mianbo-summer-gauze': failed('breaking-strength', 44),
  'beitong-tool-pack': failed('fastness-dry-rub', 66),
  'xueping-work-jacket': failed('oxygen-number', 120),
  'spring-arm-lamp-classic': failed('evenness', 52),
  'noodle-bowl-deep-spiral': failed('water-absorption', 77),
  'storage-footstool-plank': failed('tvoc', 38),
  'danzhi-yarn-dyed-towel': failed('lint-loss', 81),

  'lanwan-12oz-low-canvas': checked(40),
  'douman-school-white': checked(63),
  'suqiao-penny-loafer': checked(29),
  'yunzhen-60s-sateen': checked(88),
  'suijin-600-bath': checked(51),
  'xinglu-pc-zip-trolley': checked(37),
  'shutong-light-680': checked(20),
  'xueping-long-goose-women': checked(30),
  'ronglu-two-ply-crew': checked(70),
  'miansheng-kimono-bodysuit': checked(33),
  'wide-head-study-lamp': checked(18),
  'niacinamide-serum-5': checked(22),
  'laptop-power-bank-65w': checked(43),
  'jianxu-long-floss-winter': checked(95),

  'yanbei-chelsea-welted': { kinds: ['current'] },
  'braided-cable-100w': { kinds: ['current'] },
  'silicone-soft-cable-60w': { kinds: ['current'] },
  'finger-puppet-theatre': { kinds: ['current'] },

  'lanwan-waxed-high-top': { kinds: ['submitted'] },
  'douman-football-turf': { kinds: ['submitted'] },
  'suqiao-mary-jane': { kinds: ['current', 'needs-changes'] },
  'haishu-240g-tee': { kinds: ['submitted'] },
  'yunzhen-linen-cotton': { kinds: ['current', 'submitted'], issued: 341 },
  'zhouji-spinner-expand': { kinds: ['rejected'] },
  'hezhi-bucket-drawstring': { kinds: ['draft'] },
  'gan-charger-three-port-65': { kinds: ['needs-changes'] },
  'folded-rim-dinner-plate': { kinds: ['current', 'submitted'], issued: 300 },
  'quiet-kettle-brazed-plate': { kinds: ['submitted'] },
  'soft-tapered-brush-28': { kinds: ['current', 'withdrawn'] },
}
