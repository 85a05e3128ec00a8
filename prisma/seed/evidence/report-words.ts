import type { EvidenceKind } from '@/prisma/seed/evidence/exceptions'

/** What the assessor wrote in deciding, for whoever reads either language. */
export const reportWords: Partial<Record<EvidenceKind, string>> = {
  'needs-changes': 'Two entries do not agree with the PDF. 有两处与 PDF 不一致。',
  rejected:
    'The report is of another article: the photographs on page 2 show a different sole. 报告检测的是另一款商品：第 2 页照片中的鞋底不同。',
  withdrawn:
    'The laboratory has recalled this report and will issue a corrected one. 实验室已撤回该报告，将另发更正版。',
}

/** What is asked beside fields of a report that was sent back. */
export const reportNotes = [
  {
    field: 'receivedOn',
    text: 'The PDF gives a later day of receipt. Please copy it from page 1. PDF 第 1 页的收样日期较晚，请照抄。',
  },
  {
    field: 'results.0.value',
    text: 'The number in the table of the PDF is another one. Please check digits and unit. PDF 表格中的数值不同，请核对数字和单位。',
  },
]
