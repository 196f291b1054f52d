// Who is told of a clue, and in which words. A clue that no officer has decided is always a suspicion.

import { severityNames } from '../checklists/checklist'
import type { DeliveryKind, Telling } from '../deliveries/delivery'
import { mayDo } from '../people/permissions'
import type { Role } from '../people/roles'
import { outcomeNames, spokenMatter, type Clue, type Outcome } from './clue'

type Known = Omit<Clue, 'trail'>

/** What a person waits for most: clues to accept, or what became of those reported. */
export const awaitedKind = (role: Role): DeliveryKind =>
  mayDo(role, 'clue.accept') ? 'clueReported' : 'clueClosed'

const pageOf = ({ _id }: Known): string => `packages/clue/clue/index?id=${_id}`

/** To the officer who answers for it. */
export const tellReported = (clue: Known): Telling => ({
  to: clue.officerId,
  kind: 'clueReported',
  title: `${severityNames[clue.severity]}线索：${clue.facilityName}`,
  words: `${spokenMatter(clue)}。由${clue.reportedByName}巡查时发现，请受理。`,
  page: pageOf(clue),
  message: {
    facilityName: clue.facilityName,
    what: spokenMatter(clue),
    state: `${severityNames[clue.severity]}线索`,
    hint: '疑似问题，请尽快打开受理',
  },
})

/** To the officer who answers for it from now on, because another has left. */
export const tellReassigned = (clue: Known, officerId: string): Telling => ({
  to: officerId,
  kind: 'clueReassigned',
  title: `转给您办理：${clue.facilityName}`,
  words: `${spokenMatter(clue)}。原来的执法人员已不在岗，这条线索转给您办理，${nextStep(clue)}。`,
  page: pageOf(clue),
  message: {
    facilityName: clue.facilityName,
    what: spokenMatter(clue),
    state: `${severityNames[clue.severity]}线索`,
    hint: '转给您办理，请尽快打开',
  },
})

const nextStep = ({ status }: Known): string =>
  status === 'reported' ? '请受理' : '已受理，请接着核实'

/** To the coordinator who reported it. */
export const tellAccepted = (clue: Known, officerName: string): Telling => ({
  to: clue.reportedBy,
  kind: 'clueAccepted',
  title: `已受理：${clue.facilityName}`,
  words: `您上报的“${spokenMatter(clue)}”已由${officerName}受理，正在办理。`,
  page: pageOf(clue),
  message: {
    facilityName: clue.facilityName,
    what: spokenMatter(clue),
    state: '已受理',
    hint: '执法人员正在办理',
  },
})

export const tellClosed = (open: Known, outcome: Outcome, words: string): Telling => {
  const clue = { ...open, outcome }
  return {
    to: clue.reportedBy,
    kind: 'clueClosed',
    title: `已办结：${clue.facilityName}`,
    words: `您上报的“${spokenMatter(clue)}”：${outcomeNames[outcome]}。${words}`,
    page: pageOf(clue),
    message: {
      facilityName: clue.facilityName,
      what: spokenMatter(clue),
      state: '已办结',
      hint: outcomeNames[outcome],
    },
  }
}
