// Who is told of a change of the registry and of papers that end.

import type { Telling } from '../deliveries/delivery'
import { spokenDay } from '../kernel/time'
import type { EndingPaper } from '../facilities/expiry'
import type { Facility } from '../facilities/facility'
import { licenceStateNames } from '../facilities/licence-state'
import type { Change } from './change'
import { factNames } from './facts'

type Known = Omit<Change, 'trail'>

interface Said {
  title: string
  words: string
  hint: string
}

const tellingOf = (
  { _id, facilityName, awaited }: Known,
  to: string,
  kind: Telling['kind'],
  { title, words, hint }: Said,
): Telling => ({
  ...{ to, kind, words },
  title: `${title}：${facilityName}`,
  page: `packages/registry/change/index?id=${_id}`,
  message: { facilityName, what: namesOf(awaited), state: title, hint },
})

const namesOf = (awaited: Known['awaited']) => awaited.map((fact) => factNames[fact]).join('、')

/** To the officer who answers for the facility’s specialty. */
export const tellProposed = (change: Known, officerId: string): Telling =>
  tellingOf(change, officerId, 'changeProposed', {
    title: '变更待确认',
    words: `${change.proposedByName}报来变更：${namesOf(change.awaited)}。请核对后确认。`,
    hint: '登记信息有变更，请核对',
  })

/** To whoever noticed it. */
export const tellDecided = (change: Known): Telling =>
  tellingOf(
    change,
    change.proposedBy,
    'changeDecided',
    change.status === 'confirmed'
      ? {
          title: '变更已确认',
          words: `${namesOf(change.awaited)}已按您报的登记。`,
          hint: '登记信息已更新',
        }
      : {
          title: '变更未同意',
          words: `${namesOf(change.awaited)}没有改。原因：${change.reason ?? ''}`,
          hint: '没有同意，请打开看原因',
        },
  )

/** To its coordinator. The names of people stay inside the program. */
export const tellEnding = (
  { _id, name, coordinatorId }: Pick<Facility, '_id' | 'name' | 'coordinatorId'>,
  papers: readonly EndingPaper[],
): Telling => ({
  to: coordinatorId,
  kind: 'paperEnding',
  title: `证件到期：${name}`,
  words: `${papers.map(spokenEnding).join('；')}。去巡查时请提醒换证，换好后在登记信息里改。`,
  page: `packages/patrol/facility/index?id=${_id}`,
  message: {
    facilityName: name,
    what: `${papers.length} 个证件到期`,
    state: '证件到期',
    hint: '请提醒单位换证',
  },
})

export const spokenEnding = ({ name, expiresOn, state }: EndingPaper): string =>
  `${name} ${spokenDay(expiresOn)}${state === 'expired' ? licenceStateNames.expired : '到期'}`
