import { View } from '@tarojs/components'
import { spokenCluster, type CaseCount } from '@domain/emergencies/cluster'
import { watchedWith } from '@domain/emergencies/watch'
import { serverNow } from '../../../clock'
import type { Draft } from '../../../outbox/draft'
import type { CasesWritten } from '../../../outbox/kinds/emergency-written'
import { useDrafts } from '../../../outbox/use-outbox'
import { enteredOf } from './entered-before'
import '../emergency.scss'

/** What is to be verified shows before anything is sent: of the rows this phone knows, and those that wait on it. */
export function FoundHere({ draft }: { draft: Draft<CasesWritten> }) {
  const waiting = (useDrafts().drafts as Draft<CasesWritten>[]).filter(
    ({ _id, kind, content }) =>
      kind === 'caseCount' && _id !== draft._id && isSameSchool(content, draft.content),
  )
  const row = rowOf(draft)
  if (!row) return null
  const rows = [
    ...enteredOf(draft.content.facility._id),
    ...waiting.flatMap((each) => rowOf(each) ?? []),
  ]
  const { found } = watchedWith({ rows, told: [] }, row, serverNow(), String)
  if (found.length === 0) return null
  return (
    <View className="pressing">
      <View className="danger">达到聚集，请马上联系学校核实</View>
      {found.map(({ clusterId, cluster }) => (
        <View key={clusterId}>{spokenCluster(cluster)}</View>
      ))}
    </View>
  )
}

const isSameSchool = (one: CasesWritten, other: CasesWritten) =>
  one.facility._id === other.facility._id

function rowOf({ _id, content }: Draft<CasesWritten>): CaseCount | undefined {
  const { facility: _, newCaseCount = 0, ...said } = content
  return newCaseCount > 0 && said.group.name.trim() !== ''
    ? { ...said, _id, newCaseCount }
    : undefined
}
