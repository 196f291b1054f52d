// 卫生检查意见书 on paper: advice with requested dates, from the centre, without any letterhead of enforcement.

import { ADVICE_TITLE } from '@domain/advice/words'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { adviceBlocks, type AdviceOnPaper } from '../documents/advice-blocks'
import { paper } from '../documents/paper'
import { paragraphs, signature } from '../documents/pieces'

export const advicePaper = (of: AdviceOnPaper): Promise<Buffer> =>
  paper({
    title: ADVICE_TITLE,
    under: of.advice.spokenNumber,
    blocks: [
      ...adviceBlocks(of),
      signature('协管员'),
      ...paragraphs(of.advice.centreName, { align: 'right' }),
      ...paragraphs(spokenDay(dayOf(of.advice.writtenAt)), { align: 'right' }),
    ],
  })
