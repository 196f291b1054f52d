// Who is told of a clue, and in which words. A clue that no officer has decided is always a suspicion.

import { severityNames } from '../checklists/severity'
import type { DeliveryKind, Telling } from '../deliveries/delivery'
import { mayDo } from '../people/permissions'
import type { Role } from '../people/roles'
import { outcomeNames, spokenMatter, type Clue, type ClueOrigin, type Outcome } from './clue'

type Known = Omit<Clue, 'trail'>

/** What a person waits for most: clues to accept, or what became of those reported. */
export const awaitedKind = (role: Role): DeliveryKind =>
  mayDo(role, 'clue.accept') ? 'clueReported' : 'clueClosed'

interface Said {
  title: string
  words: string
  state: string
  hint: string
}

const tellingOf = (
  clue: Known,
  to: string,
  kind: DeliveryKind,
  { title, words, state, hint }: Said,
): Telling => ({
  ...{ to, kind, words },
  title: `${title}：${clue.facilityName}`,
  page: `packages/clue/clue/index?id=${clue._id}`,
  message: { facilityName: clue.facilityName, what: spokenMatter(clue), state, hint },
})

const foundBy: Record<ClueOrigin['kind'], string> = {
  patrol: '巡查时发现',
  reinspection: '复查时发现',
  emergency: '按突发事件上报',
  informationReport: '从收到的信息核实后上报',
  tipOff: '从投诉举报核实后上报',
}

const alertOf = ({ severity }: Known): string => `${severityNames[severity]}线索`

/** To the officer who answers for it. */
export const tellReported = (clue: Known): Telling =>
  tellingOf(clue, clue.officerId, 'clueReported', {
    title: alertOf(clue),
    words: `${spokenMatter(clue)}。由${clue.reportedByName}${foundBy[clue.origin.kind]}${clue.earlierClueId ? '，同一问题以前上报过' : ''}，请受理。`,
    state: alertOf(clue),
    hint: '疑似问题，请尽快打开受理',
  })

/** To the officer who answers for it from now on, because another has left. */
export const tellReassigned = (clue: Known, officerId: string): Telling =>
  tellingOf(clue, officerId, 'clueReassigned', {
    title: '转给您办理',
    words: `${spokenMatter(clue)}。原来的执法人员已不在岗，这条线索转给您办理，${nextStep(clue)}。`,
    state: alertOf(clue),
    hint: '转给您办理，请尽快打开',
  })

const nextStep = ({ status }: Known): string =>
  status === 'reported' ? '请受理' : '已受理，请接着核实'

/** To the coordinator who reported it. */
export const tellAccepted = (clue: Known, officerName: string): Telling =>
  tellingOf(clue, clue.reportedBy, 'clueAccepted', {
    title: '已受理',
    words: `您上报的“${spokenMatter(clue)}”已由${officerName}受理，正在办理。`,
    state: '已受理',
    hint: '执法人员正在办理',
  })

export function tellClosed(open: Known, outcome: Outcome, words: string): Telling {
  const clue = { ...open, outcome }
  return tellingOf(clue, clue.reportedBy, 'clueClosed', {
    title: '已办结',
    words: `您上报的“${spokenMatter(clue)}”：${outcomeNames[outcome]}。${words}`,
    state: '已办结',
    hint: outcomeNames[outcome],
  })
}
