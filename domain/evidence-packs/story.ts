// What happened with a clue or a case, in the order of time, as the enforcement file tells it.

import type { Advice } from '../advice/advice'
import { visitKindNames, type OrderedVisit } from '../advice/ordered-visit'
import { rectifierNames } from '../advice/rectification'
import type { Reinspection } from '../advice/reinspection'
import type { Assistance } from '../assistance/assistance'
import { assistanceKindNames } from '../assistance/kinds'
import type { EnforcementCase } from '../cases/enforcement-case'
import { caseHandlingNames } from '../cases/handling'
import type { Clue } from '../clues/clue'
import { handlingNames } from '../clues/handling'
import type { AnyWord } from '../clues/received-word'
import type { Emergency } from '../emergencies/emergency'
import type { Instant } from '../kernel/time'
import { patrolEndNames, type Patrol } from '../patrols/patrol'
import type { Gathered } from './gathered'

export interface StoryRow {
  at: Instant
  who: string
  what: string
  words: string
}

export const storyOf = (of: Gathered): StoryRow[] =>
  [
    ...of.informationReports.flatMap((each) => ofWord(each, '收到信息报告')),
    ...of.tipOffs.flatMap((each) => ofWord(each, '收到投诉举报')),
    ...of.emergencies.map(ofEmergency),
    ...of.patrols.map(ofPatrol),
    ...of.advice.flatMap(ofAdvice),
    ...of.reinspections.map(ofReinspection),
    ...of.clues.flatMap(ofClue),
    ...(of.enforcementCase ? ofCase(of.enforcementCase) : []),
    ...of.assistances.flatMap(ofAssistance),
    ...of.visits.flatMap(ofVisit),
  ].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))

const ofWord = (
  { receivedAt, receivedByName, verification }: AnyWord,
  what: string,
): StoryRow[] => [
  { at: receivedAt, who: receivedByName, what, words: '' },
  ...(verification
    ? [
        {
          at: verification.verifiedAt,
          who: verification.verifiedByName,
          what: '核实',
          words: verification.words,
        },
      ]
    : []),
]

const ofEmergency = ({ reportedAt, reportedByName, facilityName }: Emergency): StoryRow => ({
  ...{ at: reportedAt, who: reportedByName, what: '报告突发事件', words: facilityName },
})

const ofPatrol = ({ endedAt, patrolledByName, end, failedCount }: Patrol): StoryRow => ({
  ...{ at: endedAt, who: patrolledByName, what: '巡查' },
  words: `${patrolEndNames[end]}，不合格 ${failedCount} 项`,
})

const ofAdvice = (advice: Advice): StoryRow[] => [
  {
    ...{ at: advice.writtenAt, who: advice.coordinatorName, what: '开具意见书' },
    words: advice.spokenNumber,
  },
  ...(advice.receivedAt
    ? [{ at: advice.receivedAt, who: '相对人', what: '确认收到意见书', words: '' }]
    : []),
  ...advice.rectifications.map(({ at, by, byName, words }) => ({
    ...{ at, who: byName ?? rectifierNames[by], what: '报告整改', words },
  })),
]

const ofReinspection = (of: Reinspection): StoryRow => ({
  ...{ at: of.endedAt, who: of.reinspectedByName, what: '复查' },
  words: `已整改 ${of.rectifiedCount} 项，未整改 ${of.unrectifiedCount} 项`,
})

const ofClue = ({ reportedAt, reportedByName, matterName, handlings }: Clue): StoryRow[] => [
  { at: reportedAt, who: reportedByName, what: '上报线索', words: `疑似${matterName}` },
  ...handlings.map(({ at, byName, what, words, to }) => ({
    ...{ at, who: byName, what: handlingNames[what] },
    words: [to, words].filter(Boolean).join('：'),
  })),
]

const ofCase = ({ handlings }: EnforcementCase): StoryRow[] =>
  handlings.map(({ at, byName, what, words = '' }) => ({
    ...{ at, who: byName, what: caseHandlingNames[what], words },
  }))

const ofAssistance = (of: Assistance): StoryRow[] => [
  {
    ...{ at: of.askedAt, who: of.askedByName, what: `请协管员${assistanceKindNames[of.kind]}` },
    words: of.asked,
  },
  ...(of.answer
    ? [
        {
          ...{ at: of.answer.endedAt, who: of.coordinatorName, what: '回复协查' },
          words: of.answer.words,
        },
      ]
    : []),
]

const ofVisit = (of: OrderedVisit): StoryRow[] => [
  {
    ...{ at: of.orderedAt, who: of.orderedByName, what: `安排${visitKindNames[of.kind]}` },
    words: of.asked.join('；'),
  },
  ...(of.answer
    ? [
        {
          ...{ at: of.answer.endedAt, who: of.answer.visitedByName },
          ...{ what: `回复${visitKindNames[of.kind]}`, words: of.answer.note ?? '' },
        },
      ]
    : []),
]
