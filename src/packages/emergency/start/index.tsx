import { useRouter } from '@tarojs/taro'
import { wordRef } from '@domain/clues/received-word'
import { emergencyKinds, type EmergencyKind } from '@domain/emergencies/kinds'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { serverNow } from '../../../clock'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { go, pageOf, type HeardWord } from '../../../go'
import { since } from '../../../since'
import { useProfile } from '../../../use-profile'
import { useStarting } from '../../../use-starting'
import { beginEmergency, heardOf } from '../begin'
import { useContacts } from '../contacts'
import { decoded } from '../../../decoded'

const OFFLINE = '现在没有网络，照样能打电话、做记录，有网后自动发出'
const KINDS = Object.entries(emergencyKinds) as [EmergencyKind, { name: string; example: string }][]

/** The first step: what it is, in the words of a village. What a colleague has reported already stands above. */
export default function StartPage() {
  const person = useProfile()
  const start = useStarting()
  const heard = useHeard()
  useContacts()
  if (!person || !mayDo(person.role, 'emergency.report'))
    return (
      <Page>
        <EmptyState title="不能填写" words="突发事件由协管员上报" />
      </Page>
    )
  return (
    <Page offlineWords={OFFLINE}>
      <ReportedAlready />
      <Card title="是什么事">
        {KINDS.map(([kind, { name, example }]) => (
          <Row
            key={kind}
            title={example}
            under={name}
            onTap={() => start(() => beginEmergency(kind, person, heard && heardOf(kind, heard)))}
          />
        ))}
      </Card>
      <Card>
        <Row
          title="学校有学生病了"
          under="按班级、宿舍登记人数，达到聚集会提醒马上核实"
          onTap={() => go(pageOf.schools())}
        />
      </Card>
    </Page>
  )
}

/** What was heard and looked into before, where this page was opened from that. */
function useHeard(): HeardWord | undefined {
  const { kind, id, place, at, verifiedAt } = useRouter().params
  const ref = wordRef.safeParse({ kind, id })
  if (!ref.success || !place || !at) return undefined
  return { ...ref.data, place: decoded(place), at, ...(verifiedAt && { verifiedAt }) }
}

/** The same event is added to, not reported anew. */
function ReportedAlready() {
  const { data } = useAsked('emergencies.list', { status: 'reported' })
  const rows = data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <Card title="已经上报的，请接着补充">
      {rows.map(({ _id, title, facilityName, reportedByName, reportedAt }) => (
        <Row
          key={_id}
          title={title}
          under={`${facilityName} · ${reportedByName} ${since(reportedAt, serverNow())}`}
          onTap={() => go(pageOf.emergency(_id))}
        />
      ))}
    </Card>
  )
}
