import { word } from '@/prisma/seed/standards/notation'

export const textileSafetyWords = [
  word(
    'formaldehyde',
    'Formaldehyde content | 甲醛含量',
    'A cut piece is soaked in water and the formaldehyde that dissolves is measured. It comes from easy-care finishes and glues and irritates skin and eyes; less is better. | 剪一块样品用水萃取，测溶出的甲醛。它来自免烫整理剂和胶水，会刺激皮肤和眼睛，越低越好。',
  ),
  word(
    'ph-lower',
    'pH of the extract, lower bound | pH 值（下限）',
    'The cloth is soaked and the acidity of the water measured. Skin is slightly acid; cloth must not be more acid than this bound. | 浸泡样品后测水的酸碱度。皮肤偏弱酸，布料不能比这个下限更酸。',
  ),
  word(
    'ph-upper',
    'pH of the extract, upper bound | pH 值（上限）',
    'The cloth is soaked and the acidity of the water measured. Above this bound the cloth is too alkaline and dries or itches the skin. | 浸泡样品后测水的酸碱度。高于这个上限就偏碱，皮肤会干、会痒。',
  ),
  word(
    'fastness-water-sweat-rub',
    'Colour fastness to water, sweat and dry rubbing | 耐水、耐汗渍、耐干摩擦色牢度',
    'The cloth is wetted, sweated on and rubbed, each beside a white cloth; the worst stain counts, graded 1 to 5. At 5 nothing runs. | 样品分别经水、人造汗液和干摩擦，与白布接触，取最差一项，按 1 到 5 级评。5 级表示完全不掉色。',
  ),
  word(
    'fastness-water-sweat',
    'Colour fastness to water and sweat | 耐水、耐汗渍色牢度',
    'The wet or sweated cloth is pressed on white cloth for four hours. The stain is graded 1 to 5; at 5 nothing runs. | 样品浸水或人造汗液后与白布压合四小时，沾色按 1 到 5 级评，5 级不掉色。',
  ),
  word(
    'fastness-saliva',
    'Colour fastness to saliva | 耐唾液色牢度',
    'The cloth is soaked in artificial saliva and pressed on white cloth. It tells whether dye comes off when a baby sucks a sleeve. | 样品浸人造唾液后与白布压合，看婴儿吮吸衣袖时染料会不会掉下来。',
  ),
  word(
    'azo-dyes',
    'Banned azo dyes in textile | 可分解致癌芳香胺染料（纺织品）',
    'Dyes are split chemically and the amines that can cause cancer are counted. Below the cut-off the dye is taken as absent. | 用化学方法分解染料，测其中可致癌的芳香胺。低于判定值视为未使用禁用染料。',
  ),
  word(
    'azo-dyes-leather',
    'Banned azo dyes in leather | 可分解致癌芳香胺染料（皮革）',
    'The hide is extracted and the amines that can cause cancer are counted. Below the cut-off the dye is taken as absent. | 萃取皮革，测其中可致癌的芳香胺。低于判定值视为未使用禁用染料。',
  ),
]
