import { View } from '@tarojs/components'
import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import type { OwnProfile } from '@domain/people/profile'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { useStarting } from '../../../use-starting'
import { beginCases } from '../begin'
import { FoundCluster } from './found-cluster'
import { spokenCases } from './spoken-cases'

const OFFLINE = '现在没有网络，照样能登记，有网后自动发出'

/** What was entered of one school, and what there is to verify. */
export default function SchoolPage() {
  const { id = '' } = useRouter().params
  const person = useProfile()
  if (!person || !mayDo(person.role, 'caseCount.enter')) return <OnlyClusters id={id} />
  return <School id={id} person={person} />
}

function School({ id, person }: { id: string; person: OwnProfile }) {
  const school = useAsked('emergencies.school', { facilityId: id })
  const listed = useAsked('emergencies.schools', {})
  const start = useStarting()
  usePullDownRefresh(() => stopPulling(school.refetch()))
  const known = listed.data?.rows.find(({ _id }) => _id === id)
  const name = school.data?.name ?? known?.name
  const enter = name && (
    <BottomAction
      words="登记患病学生"
      onTap={() => start(() => beginCases({ _id: id, name }, person._id))}
    />
  )
  return (
    <Page offlineWords={OFFLINE} action={enter}>
      {name && <View className="title">{name}</View>}
      {mayDo(person.role, 'emergency.report') && <Clusters id={id} person={person} />}
      <Loaded of={school}>{(shown) => <Entered rows={shown.rows} />}</Loaded>
    </Page>
  )
}

const Entered = ({ rows }: { rows: AnswerTo<'emergencies.school'>['rows'] }) => (
  <Card title="登记过的">
    {rows.map((row) => (
      <Row key={row._id} title={spokenCases(row)} under={`${row.countedByName}登记`} />
    ))}
    {rows.length === 0 && <View className="quiet">还没有登记</View>}
  </Card>
)

/** An officer reads what was found, and enters nothing. */
function OnlyClusters({ id }: { id: string }) {
  const person = useProfile()
  if (!person || !mayDo(person.role, 'emergency.read'))
    return (
      <Page>
        <EmptyState title="不能查看" words="学生患病情况由协管员、信息员登记" />
      </Page>
    )
  return (
    <Page offlineWords="现在没有网络">
      <Clusters id={id} person={person} nothing="这所学校没有要核实的，或已有人处理" />
    </Page>
  )
}

interface ClustersProps {
  id: string
  person: OwnProfile
  /** Said where there is none, and nothing else is on the page. */
  nothing?: string
}

function Clusters({ id, person, nothing }: ClustersProps) {
  const found = useAsked('emergencies.clusters', { status: 'found' })
  const data = found.data?.rows.filter(({ facilityId }) => facilityId === id)
  const empty = nothing && { when: (rows: unknown[]) => rows.length === 0, title: nothing }
  return (
    <Loaded of={{ ...found, data }} {...(empty && { empty })}>
      {(rows) =>
        rows.map((cluster) => (
          <FoundCluster
            key={cluster._id}
            cluster={cluster}
            person={person}
            onChanged={() => void found.refetch()}
          />
        ))
      }
    </Loaded>
  )
}
