// 日常巡查记录表: what a patrol found, as the dossier keeps it on paper. It records an observation, never an order.

import { recordCode } from '@domain/photos/record-code'
import { paper } from '../documents/paper'
import { patrolBlocks, type PatrolOnPaper } from '../documents/patrol-blocks'
import { paragraphs, signature } from '../documents/pieces'

const NO_INSPECTION =
  '本表记录卫生监督协管员的日常巡查，不是行政检查，也不是处理决定。所记问题均为疑似，由卫生健康执法机构核实后认定。'

export const patrolPaper = (of: PatrolOnPaper): Promise<Buffer> =>
  paper({
    title: '日常巡查记录表',
    under: `记录码：${recordCode(of.patrol._id)}`,
    blocks: [
      ...patrolBlocks(of),
      ...paragraphs(NO_INSPECTION, { small: true, indent: true }),
      signature('巡查人员'),
      ...(of.patrol.companion ? [signature('同行人员')] : []),
      signature('单位在场人员'),
    ],
  })
