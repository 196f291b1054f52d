// Who hears of an emergency in the app, and in which words. It never stands for the call to disease control.

import type { Telling } from '../deliveries/delivery'
import type { Clue } from '../clues/clue'
import { mayDo } from '../people/permissions'
import type { Person } from '../people/person'
import { spokenInstant, type Instant } from '../kernel/time'
import { clocksOf, type TwoHoursFrom } from './clocks'
import { spokenCluster } from './cluster'
import type { Emergency } from './emergency'
import { recipientNames } from './recipients'
import { untold } from './remind'
import { spokenKind } from './spoken'
import type { FoundCluster } from './watch'

type Known = Omit<Emergency, 'trail'>

/** Those of the centre who can help to tell, but for whoever knows already. */
export const colleaguesOf = (
  people: readonly Person[],
  { reportedBy }: Partial<Pick<Known, 'reportedBy'>>,
): Person[] =>
  people.filter(
    ({ _id, role, status }) =>
      _id !== reportedBy && status === 'active' && mayDo(role, 'emergency.report'),
  )

const alertOf = (emergency: Known, to: string, said: Pick<Telling, 'kind' | 'words'>): Telling => ({
  ...{ to, ...said, pressing: true },
  title: `突发事件：${emergency.facilityName}`,
  page: `packages/emergency/event/index?id=${emergency._id}`,
  message: {
    facilityName: emergency.facilityName,
    what: spokenKind(emergency.kind),
    state: '突发事件',
    hint: '请马上打开查看',
  },
})

/** To whoever is on duty beside the officer who answers for it, and to the colleagues of the centre. */
export const tellEmergency = (emergency: Known, to: readonly string[]): Telling[] =>
  to.map((each) =>
    alertOf(emergency, each, {
      kind: 'emergencyReported',
      words: `${spokenKind(emergency.kind)}。${spokenInstant(emergency.foundAt)}发现或接到信息，${emergency.reportedByName}已上报。`,
    }),
  )

/** To the officer who answers for the clue by now. */
export function tellGrown(before: Known, after: Known, clue: Pick<Clue, 'officerId'>): Telling[] {
  const words = whatIsNew(before, after)
  return words ? [alertOf(after, clue.officerId, { kind: 'emergencyChanged', words })] : []
}

function whatIsNew(before: Known, after: Known): string | undefined {
  if (after.ruledOut && !before.ruledOut)
    return `${spokenKind(after.kind)}：协管员核实后排除。${after.ruledOut.words}`
  if (after.verifiedAt && !before.verifiedAt)
    return `${spokenKind(after.kind)}：${spokenInstant(after.verifiedAt)}已初步核实，请打开看核实到的情况。`
  return undefined
}

/** To the centre and to the officer for schools: what was found is to be verified, it is no report yet. */
export const tellCluster = (
  cluster: Omit<FoundCluster, 'trail'>,
  to: readonly string[],
): Telling[] =>
  to.map((each) => ({
    to: each,
    kind: 'clusterFound',
    pressing: true,
    title: `请马上核实：${cluster.facilityName}`,
    words: spokenCluster(cluster),
    page: `packages/emergency/school/index?id=${cluster.facilityId}`,
    message: {
      facilityName: cluster.facilityName,
      what: '疑似学校聚集性患病',
      state: '请核实',
      hint: '请马上联系学校核实',
    },
  }))

/** Whoever reported it, and whoever leads the centre; all colleagues where neither is in service. */
export function remindedOf(
  { reportedBy }: Pick<Known, 'reportedBy'>,
  people: readonly Person[],
): string[] {
  const there = colleaguesOf(people, {})
  const first = there.filter(({ _id, role }) => _id === reportedBy || role === 'centreLead')
  return (first.length > 0 ? first : there).map(({ _id }) => _id)
}

/** To whoever should tell; empty where nobody is left to be told. */
export function tellUntold(
  emergency: Known,
  to: readonly string[],
  now: Instant,
  construed: TwoHoursFrom,
): Telling[] {
  const left = untold(clocksOf(emergency, now, construed))
  if (left.length === 0) return []
  const names = left.map(({ recipient }) => recipientNames[recipient]).join('、')
  const late = left.some(({ goalAt }) => now >= goalAt) ? '已过两小时' : '快到两小时'
  const words = `${spokenKind(emergency.kind)}：从发现起${late}，还没有报告${names}。请马上电话报告并记下来。`
  return to.map((each) => alertOf(emergency, each, { kind: 'emergencyUntold', words }))
}
