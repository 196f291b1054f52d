// 整改情况复查记录表: what was asked, and what was found when it was looked at again.

import { paper } from '../documents/paper'
import { paragraphs, signature } from '../documents/pieces'
import { reinspectionBlocks, type ReinspectionOnPaper } from '../documents/reinspection-blocks'

const NO_INSPECTION =
  '本表记录卫生监督协管员的复查，不是行政检查，也不是处理决定。未整改的情况均为疑似，由卫生健康执法机构核实后认定。'

export const reinspectionPaper = (of: ReinspectionOnPaper): Promise<Buffer> =>
  paper({
    title: '整改情况复查记录表',
    under: `对应意见书：${of.advice.spokenNumber}`,
    blocks: [
      ...reinspectionBlocks(of),
      ...paragraphs(NO_INSPECTION, { small: true, indent: true }),
      signature('复查人员'),
      ...(of.reinspection.companion ? [signature('同行人员')] : []),
      signature('单位在场人员'),
    ],
  })
