import { edition, item, limit, quoted, recalled, standard } from '@/prisma/seed/standards/notation'

export const eyewearStandards = [
  standard('gb-10810-1', 'GB 10810.1', 'eyewear', [
    edition('2005', 'GB 10810.1-2005', 'Spectacle lenses | 眼镜镜片 单光和多焦点', {}, [
      item(
        'sphere-tolerance',
        'RATIO MAX',
        'D',
        'GB 10810.1',
        { label: 'Lens power error | 镜片度数误差', like: 'ISO 8980-1' },
        [limit('0.12', recalled, { good: '0.06' })],
      ),
    ]),
  ]),
  standard('gb-t-14214', 'GB/T 14214', 'eyewear', [
    edition('2019', 'GB/T 14214-2019', 'Spectacle frames | 眼镜架', {}, [
      item(
        'nickel-release',
        'RATIO MAX',
        'ug/cm2/week',
        'GB/T 14214',
        { label: 'Nickel that leaves the frame | 镜架会释出的镍', like: 'ISO 12870; EN 16128' },
        [limit('0.5', quoted('yjsshisi'), { good: '0.1' })],
      ),
    ]),
  ]),
]
