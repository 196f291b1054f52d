// Who is told of an information report, and in which words. What was said stays on its page: an inbox is looked at in
// company.

import { concernOf } from '../clues/concerns'
import { closingReasonNames, wordStatusNames, type WordStatus } from '../clues/received-word'
import { severityNames } from '../checklists/severity'
import type { DeliveryKind, Telling } from '../deliveries/delivery'
import type { Id } from '../kernel/ids'
import type { InformationReport } from './information-report'

type Known = Omit<InformationReport, 'trail'>

const tellingOf = (
  report: Known,
  to: Id,
  kind: DeliveryKind,
  { title, words, state, hint }: Record<'title' | 'words' | 'state' | 'hint', string>,
): Telling => ({
  ...{ to, kind, words },
  title: `${title}：${report.place}`,
  page: `packages/information/report/index?id=${report._id}`,
  message: { facilityName: report.place, what: concernOf(report.concern).name, state, hint },
})

/** To whoever is to verify it. */
export function tellReceived(report: Known, to: Id): Telling {
  const state = `${severityNames[report.severity]}信息`
  const said = tellingOf(report, to, 'informationReceived', {
    title: state,
    words: `${concernOf(report.concern).name}。${report.receivedByName}报来，请尽快核实。`,
    ...{ state, hint: '请尽快打开核实' },
  })
  return { ...said, ...(report.severity === 'emergency' && { pressing: true }) }
}

/** To whoever passed it: what became of it. */
export function tellAnswered(report: Known, changes: Partial<InformationReport>): Telling {
  const status = changes.status ?? report.status
  return tellingOf(report, report.receivedBy, 'informationAnswered', {
    title: wordStatusNames[status],
    words: `您报的“${concernOf(report.concern).name}”：${answers[status](changes)}`,
    state: wordStatusNames[status],
    hint: '打开看办理情况',
  })
}

const answers: Record<WordStatus, (changes: Partial<InformationReport>) => string> = {
  received: () => '已收到。',
  verified: () => '已经核实。',
  becameClue: () => '核实后已经作为线索报给执法机构。',
  becameEmergency: () => '已经按突发事件报告。',
  closed: ({ closing }) =>
    closing ? `${closingReasonNames[closing.reason]}。${closing.words}` : '',
}
