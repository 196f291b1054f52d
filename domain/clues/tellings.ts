// Who is told of a clue, and in which words. A clue that no officer has decided is always a suspicion.

import { severityNames } from '../checklists/severity'
import type { DeliveryKind, Telling } from '../deliveries/delivery'
import { mayDo } from '../people/permissions'
import type { Role } from '../people/roles'
import { spokenMatter, type Clue, type ClueOrigin } from './clue'
import { outcomeNames } from './outcome'
import { spokenOutcome } from './spoken-outcome'

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
  ...(clue.severity === 'emergency' && to !== clue.reportedBy && { pressing: true }),
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

/** To the coordinator, who answers with more. */
export const tellSentBack = (clue: Known, asked: string): Telling =>
  tellingOf(clue, clue.reportedBy, 'clueSentBack', {
    title: '请补充情况',
    words: `您上报的“${spokenMatter(clue)}”退回补充：${asked}`,
    state: '请补充',
    hint: '请打开看要补充什么',
  })

/** To the officer who asked. */
export const tellAnswered = (clue: Known, byName: string, words: string): Telling =>
  tellingOf(clue, clue.officerId, 'clueAnswered', {
    title: '已补充情况',
    words: `${spokenMatter(clue)}。${byName}补充：${words}`,
    state: '已补充',
    hint: '上报人已补充，请接着办理',
  })

/** To the officer whom a colleague gave it to. */
export const tellGiven = (clue: Known, to: string, byName: string, why: string): Telling =>
  tellingOf(clue, to, 'clueReassigned', {
    title: '转给您办理',
    words: `${spokenMatter(clue)}。由${byName}转给您办理：${why}。${nextStep(clue)}。`,
    state: alertOf(clue),
    hint: '转给您办理，请尽快打开',
  })

export const tellMerged = (clue: Known, into: Known): Telling =>
  tellingOf(clue, clue.reportedBy, 'clueMoved', {
    title: '已合并办理',
    words: `您上报的“${spokenMatter(clue)}”与另一条线索（${into.facilityName}）说的是同一件事，合并在一起办理，结果会告诉您。`,
    state: '合并办理',
    hint: '与另一条线索合并办理',
  })

export const tellUnmerged = (clue: Known, why: string): Telling =>
  tellingOf(clue, clue.reportedBy, 'clueMoved', {
    title: '恢复单独办理',
    words: `您上报的“${spokenMatter(clue)}”恢复单独办理：${why}`,
    state: '单独办理',
    hint: '恢复单独办理',
  })

export const tellReopened = (clue: Known, why: string): Telling =>
  tellingOf({ ...clue, outcome: undefined }, clue.reportedBy, 'clueMoved', {
    title: '重新办理',
    words: `您上报的“${spokenMatter({ ...clue, outcome: undefined })}”重新办理：${why}`,
    state: '重新办理',
    hint: '执法人员重新办理',
  })

export const tellCaseOpened = (clue: Known): Telling =>
  tellingOf(clue, clue.reportedBy, 'clueMoved', {
    title: '已立案',
    words: `您上报的“${spokenMatter(clue)}”已立案调查，结案后会告诉您结果。`,
    state: '已立案',
    hint: '立案调查，结果会告诉您',
  })

export const tellCaseWithdrawn = (clue: Known, why: string): Telling =>
  tellingOf(clue, clue.reportedBy, 'clueMoved', {
    title: '已撤案',
    words: `您上报的“${spokenMatter(clue)}”撤案，线索接着核实：${why}`,
    state: '已撤案',
    hint: '撤案，线索接着核实',
  })

/** To whoever reported it, of a clue as it was closed. */
export const tellClosed = (clue: Known): Telling =>
  clue.fromResident ? tellAnswerOwed(clue) : tellEnd(clue)

/** To the officer who made it of a resident's tip: somebody waits for an answer. */
const tellAnswerOwed = (clue: Known): Telling => ({
  ...tellingOf(clue, clue.reportedBy, 'clueClosed', {
    title: '举报人在等答复',
    words: `居民举报的“${spokenMatter(clue)}”：${spokenOutcome(clue)}。请打开举报，把结果告诉举报人。`,
    state: '已办结',
    hint: '举报人在等答复，请打开答复',
  }),
  page: `packages/tips/tip/index?id=${clue.origin.id}`,
})

const tellEnd = (clue: Known): Telling =>
  tellingOf(clue, clue.reportedBy, 'clueClosed', {
    title: '已办结',
    words: `您上报的“${spokenMatter(clue)}”：${spokenOutcome(clue)}。${clue.words ?? ''}`,
    state: '已办结',
    hint: clue.outcome ? outcomeNames[clue.outcome] : '',
  })
