import type { Text } from '@/prisma/seed/world-types'

const surnames = [
  ['Lin', '林'],
  ['Chen', '陈'],
  ['Huang', '黄'],
  ['Zheng', '郑'],
  ['Wu', '吴'],
  ['Xu', '许'],
  ['Shen', '沈'],
  ['Gu', '顾'],
  ['Qian', '钱'],
  ['Pan', '潘'],
  ['Ye', '叶'],
  ['Jin', '金'],
  ['Sun', '孙'],
  ['Liang', '梁'],
  ['Luo', '罗'],
  ['Deng', '邓'],
  ['Cai', '蔡'],
  ['Feng', '冯'],
  ['Yan', '严'],
  ['Shi', '施'],
  ['Tang', '唐'],
  ['Han', '韩'],
  ['Cao', '曹'],
] as const

const givenNames = [
  ['Jianguo', '建国'],
  ['Meiling', '美玲'],
  ['Zhiqiang', '志强'],
  ['Xiulan', '秀兰'],
  ['Haibo', '海波'],
  ['Yufen', '玉芬'],
  ['Weimin', '为民'],
  ['Lijuan', '丽娟'],
  ['Guohua', '国华'],
  ['Xiaoyan', '晓燕'],
  ['Yongfu', '永福'],
  ['Jiayi', '佳怡'],
  ['Wenbin', '文斌'],
  ['Chunmei', '春梅'],
  ['Zhengrong', '正荣'],
  ['Siyuan', '思远'],
  ['Aizhen', '爱珍'],
  ['Mingde', '明德'],
  ['Yating', '雅婷'],
  ['Changsheng', '长生'],
  ['Ruifang', '瑞芳'],
  ['Hongwei', '宏伟'],
  ['Qiaoyun', '巧云'],
  ['Jinhai', '金海'],
  ['Shufen', '淑芬'],
  ['Bowen', '博文'],
  ['Guiying', '桂英'],
  ['Yichen', '亦辰'],
  ['Dongsheng', '东升'],
] as const

/** The n-th invented name, given name first in English; 667 names pass before one comes back. */
export function nameAt(index: number): Text {
  const [surnameEn, surnameZh] = surnames[index % surnames.length] ?? surnames[0]
  const [givenEn, givenZh] = givenNames[index % givenNames.length] ?? givenNames[0]
  return { en: `${givenEn} ${surnameEn}`, zh: `${surnameZh}${givenZh}` }
}
