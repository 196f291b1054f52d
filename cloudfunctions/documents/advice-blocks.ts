// What an advice says, as papers show it.

import type { Advice } from '@domain/advice/advice'
import { ADVICE_IS_NO_ORDER, DATE_IS_REQUESTED } from '@domain/advice/words'
import { spokenBasis } from '@domain/checklists/basis'
import { lawNames } from '@domain/checklists/laws'
import { spokenArea, type AreaNames, writtenAddress } from '@domain/kernel/areas'
import { TIME_IS_DOUBTFUL } from '@domain/kernel/phone-clock'
import { dayOf, spokenDay, writtenInstant } from '@domain/kernel/time'
import type { PhotoContent } from '../kernel/photo-contents'
import type { Block } from './paper'
import { photoTable } from './photos'
import { heading, paragraphs, signature } from './pieces'
import { facts, table } from './table'

export interface AdviceOnPaper {
  advice: Advice
  areaNames: AreaNames
  /** The signature, where there is one. */
  photos: readonly PhotoContent[]
}

const COLUMNS = [
  { title: '序号', width: 7 },
  { title: '发现的问题', width: 35 },
  { title: '整改建议', width: 34 },
  { title: '依据', width: 24 },
]

export function adviceBlocks(of: AdviceOnPaper): Block[] {
  const { advice } = of
  const found = `${spokenDay(dayOf(advice.writtenAt))}，本机构协管员在你单位巡查时发现下列问题，现提出整改建议：`
  return [
    facts(unitFacts(of)),
    ...paragraphs(found, { indent: true }),
    table(
      COLUMNS,
      advice.items.map(({ question, found: seen, words, clause, law }, place) => [
        String(place + 1),
        `${question}\n现场：${seen}`,
        words,
        [spokenBasis(clause), law && lawNames[law]].filter(Boolean).join('\n'),
      ]),
    ),
    ...(advice.note ? paragraphs(`其他建议：${advice.note}`, { indent: true }) : []),
    ...paragraphs(`建议最晚在 ${spokenDay(advice.rectifyOn)} 整改。${DATE_IS_REQUESTED}`, {
      indent: true,
    }),
    ...paragraphs(ADVICE_IS_NO_ORDER, { small: true, indent: true }),
    ...signedBlocks(of),
  ]
}

function unitFacts({ advice, areaNames }: AdviceOnPaper) {
  const place = spokenArea(advice.area, areaNames)
  return [
    { label: '单　　位', words: advice.facilityName, wide: true },
    { label: '地　　址', words: writtenAddress(place, advice.address), wide: true },
    { label: '负 责 人', words: advice.operatorName ?? '' },
    { label: '协 管 员', words: advice.coordinatorName },
  ]
}

function signedBlocks({ advice, photos }: AdviceOnPaper): Block[] {
  const { signing, receivedAt, timeDoubtful } = advice
  const at = `${writtenInstant(signing.at)}${timeDoubtful ? `（${TIME_IS_DOUBTFUL}）` : ''}`
  const received = receivedAt ? `　手机确认收到：${writtenInstant(receivedAt)}` : ''
  if (signing.kind === 'refused')
    return [
      heading('签收'),
      ...paragraphs(
        `单位在场人员拒绝签字${signing.reason ? `，原因：${signing.reason}` : ''}。见证人：${signing.witness}　${at}${received}`,
        { indent: true },
      ),
      signature('见证人'),
    ]
  const [shown] = photos
  return [
    heading('签收'),
    photoTable([{ content: shown?.content, words: `${signing.name}　${at}` }]),
    ...(received ? paragraphs(received.trim(), { small: true }) : []),
  ]
}
