// The register of what others told us (信息报告登记, 投诉举报登记) as a sheet: what is in it is what is on the screen.

import { severityNames } from '../checklists/severity'
import { spokenArea, type AreaNames } from '../kernel/areas'
import { writtenInstant } from '../kernel/time'
import { concernOf } from './concerns'
import {
  closingReasonNames,
  verificationResultNames,
  wordStatusNames,
  type AnyWord,
} from './received-word'

/** Heading, how wide in letters, and what stands below it. */
export interface Column<Word> {
  title: string
  width: number
  of: (word: Word, names: AreaNames) => string
}

/** `own` says where it comes from, which reports and tips each say in their own words. */
export const registerColumns = <Word extends AnyWord>(
  own: readonly Column<Word>[],
  statusNames: Record<Word['status'], string>,
): Column<Word>[] => [
  { title: '收到时间', width: 18, of: ({ receivedAt }) => writtenInstant(receivedAt) },
  { title: '登记人', width: 10, of: ({ receivedByName }) => receivedByName },
  ...own,
  { title: '什么事', width: 20, of: ({ concern }) => concernOf(concern).name },
  { title: '紧急程度', width: 10, of: ({ severity }) => severityNames[severity] },
  { title: '辖区', width: 22, of: ({ area }, names) => spokenArea(area, names) },
  { title: '地点', width: 24, of: ({ place }) => place },
  { title: '内容', width: 40, of: ({ words }) => words },
  { title: '核实人', width: 10, of: ({ verification }) => verification?.verifiedByName ?? '' },
  {
    title: '核实时间',
    width: 18,
    of: ({ verification }) => (verification ? writtenInstant(verification.verifiedAt) : ''),
  },
  {
    title: '核实结果',
    width: 18,
    of: ({ verification }) => (verification ? verificationResultNames[verification.result] : ''),
  },
  { title: '核实情况', width: 40, of: ({ verification }) => verification?.words ?? '' },
  { title: '状态', width: 12, of: ({ status }: Word) => statusNames[status as Word['status']] },
  { title: '办理结果', width: 40, of: spokenEnding },
]

function spokenEnding({ closing, status }: AnyWord): string {
  if (closing) return `${closingReasonNames[closing.reason]}。${closing.words}`
  if (status === 'becameEmergency') return wordStatusNames.becameEmergency
  return status === 'becameClue' ? '已上报执法机构' : ''
}
