// The letter of the commission to another department. It tells what was decided in closed cases; what is not decided does not
// stand in it.

import { caseOutcomeName } from '@domain/cases/enforcement-case'
import { spokenAddressee, type Letter } from '@domain/cases/letter'
import type { County } from '@domain/clues/routing'
import { spokenDay } from '@domain/kernel/time'
import { paper } from '../documents/paper'
import { heading, paragraphs, signature } from '../documents/pieces'
import { table } from '../documents/table'

interface LetterOnPaper {
  letter: Letter
  county: Pick<County, 'name' | 'agencyName'>
}

export const letterPaper = ({ letter, county }: LetterOnPaper): Promise<Buffer> =>
  paper({
    title: `关于“${letter.matterName}”问题反复出现的函`,
    under: `编号：${letter._id.slice(-8).toUpperCase()}`,
    blocks: [
      ...paragraphs(`${spokenAddressee(letter)}：`),
      ...paragraphs(opening(letter, county), { indent: true }),
      heading('案件情况'),
      table(
        [
          { title: '序号', width: 10 },
          { title: '案件编号', width: 45 },
          { title: '结案日期', width: 22 },
          { title: '处理结果', width: 23 },
        ],
        letter.cases.map(({ number, closedOn, outcome }, at) => [
          `${at + 1}`,
          number,
          spokenDay(closedOn),
          caseOutcomeName(outcome),
        ]),
      ),
      ...paragraphs(CLOSING, { indent: true }),
      signature('发函单位'),
    ],
  })

const opening = (
  { matterName, from, to, cases }: Letter,
  { name, agencyName }: LetterOnPaper['county'],
): string =>
  `${spokenDay(from)}至${spokenDay(to)}，${agencyName || `${name}卫生健康执法机构`}查实并办结“${matterName}”同类案件 ${cases.length} 起，说明这类问题在本地反复出现。现将情况函告你单位，请结合职责研究处理，并将有关情况告知我委。`

const CLOSING =
  '以上案件均已结案。还没有查实的疑似线索不在本函之内。如需了解具体案情，请与我委或上述执法机构联系。'
