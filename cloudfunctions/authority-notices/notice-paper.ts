// The notice to an authority beside health. It tells what was seen and suspected: it carries no order and no letterhead of
// enforcement, and whoever sends it signs it.

import { authorityKindNames } from '@domain/clues/authority'
import type { AuthorityNotice } from '@domain/clues/authority-notice'
import { kinds } from '@domain/facilities/kinds'
import { spokenArea, type AreaNames } from '@domain/kernel/areas'
import { spokenDay } from '@domain/kernel/time'
import { paper, type Block } from '../documents/paper'
import { heading, paragraphs, signature } from '../documents/pieces'
import { facts } from '../documents/table'

export interface NoticeOnPaper {
  notice: AuthorityNotice
  areaNames: AreaNames
}

export const noticePaper = ({ notice, areaNames }: NoticeOnPaper): Promise<Buffer> =>
  paper({
    title: '卫生监督协管巡查情况通报',
    under: `编号：${notice._id.slice(-8).toUpperCase()}`,
    blocks: [
      ...paragraphs(`${authorityKindNames[notice.authority]}：`),
      ...paragraphs(opening(notice), { indent: true }),
      facts([
        { label: '单位名称', words: notice.facilityName, wide: true },
        { label: '单位类别', words: kinds[notice.kind].name },
        { label: '所 在 地', words: spokenArea(notice.area, areaNames) },
        { label: '地　　址', words: notice.address || '没有登记', wide: true },
      ]),
      heading('巡查时看到的情况'),
      ...notice.matters.flatMap(matterBlocks),
      ...paragraphs(CLOSING, { indent: true }),
      signature('发送单位'),
    ],
  })

const opening = ({ foundOn }: AuthorityNotice): string =>
  `${spokenDay(foundOn)}，卫生监督协管员巡查时到了下列单位。该单位不在卫生监督信息系统的本底里，巡查时看到一些疑似问题，现将情况告知。`

const CLOSING =
  '以上是协管员巡查时看到的情况，有关线索已报卫生健康执法机构，还没有经过核实。本通报只告知情况，供你单位参考。'

const matterBlocks = (
  { matterName, findings }: AuthorityNotice['matters'][number],
  place: number,
): Block[] => [
  ...paragraphs(`${place + 1}. ${matterName}`),
  ...findings.flatMap(({ question, words }) =>
    paragraphs(`${question}：${words}`, { indent: true }),
  ),
]
