// 移送函: what the agency refers to another body, with what was found. What no officer has decided is suspected.

import { resultNames } from '@domain/checklists/result'
import { spokenMatter, type Clue } from '@domain/clues/clue'
import { spokenBody } from '@domain/clues/spoken-outcome'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { paper, type Block } from '../documents/paper'
import { heading, paragraphs, signature } from '../documents/pieces'
import { facts } from '../documents/table'

export interface ReferralOnPaper {
  clue: Clue & Required<Pick<Clue, 'referredTo'>>
  agencyName: string
}

export const referralPaper = ({ clue, agencyName }: ReferralOnPaper): Promise<Buffer> =>
  paper({
    title: '线索移送函',
    under: '文号：＿＿＿＿＿＿＿＿',
    blocks: [
      ...paragraphs(`${spokenBody(clue.referredTo)}：`),
      ...paragraphs(opening(clue), { indent: true }),
      facts([
        { label: '地点或单位', words: clue.facilityName, wide: true },
        { label: '地　　址', words: clue.address || '没有登记', wide: true },
        { label: '反映的问题', words: spokenMatter(clue), wide: true },
        { label: '上报时间', words: spokenDay(dayOf(clue.reportedAt)) },
        { label: '线索编号', words: clue._id.slice(-8).toUpperCase() },
      ]),
      heading('移送理由'),
      ...paragraphs(clue.words ?? '', { indent: true }),
      heading('看到的情况'),
      ...clue.findings.flatMap(findingBlocks),
      ...paragraphs(CLOSING, { indent: true }),
      signature(agencyName),
    ],
  })

const opening = ({ reportedAt }: Clue): string =>
  `我单位在卫生监督工作中，于${spokenDay(dayOf(reportedAt))}收到下列疑似问题线索，经研究属于贵单位职责范围，现予移送，请依法处理。`

const CLOSING = '以上问题未经我单位认定。现场照片等材料随函附后，处理结果请函复我单位。'

/** An item is worded as what is in order: whoever reads it must see that it is not. */
const findingBlocks = (
  { question, words, item }: Clue['findings'][number],
  place: number,
): Block[] => {
  const judged = item ? `（${resultNames[item.result]}）` : ''
  return paragraphs(`${place + 1}. ${question}${judged}：${words}`, { indent: true })
}
