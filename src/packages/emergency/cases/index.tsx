import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { AnswerTo } from '../../../cloud'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import type { Draft, SentRecord } from '../../../outbox/draft'
import { GoHome } from '../../../outbox/go-home'
import type { CasesWritten } from '../../../outbox/kinds/emergency-written'
import { OnItsWay } from '../../../outbox/on-its-way'
import { submit } from '../../../outbox/submit'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'
import { CasesForm } from './cases-form'
import { EnteredBefore } from './entered-before'
import { FoundHere } from './found-here'
import '../emergency.scss'

const OFFLINE = '现在没有网络，照样能登记，有网后自动发出'

/** New cases of one day in one class or dormitory, and what they have in common. */
export default function CasesPage() {
  const id = useRouter().params['draft'] ?? ''
  return (
    <OnItsWay
      id={id}
      review={() => <Write id={id} />}
      sent={(record) => <Sent record={record} />}
    />
  )
}

function Write({ id }: { id: string }) {
  const { draft, unsaved, writing } = useDraft<CasesWritten>(id)
  if (!draft) return null
  const fault = faultOf(draft)
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        <BottomAction
          words={fault ?? '登记'}
          disabled={fault !== undefined}
          onTap={() => submit<CasesWritten>(id)}
        />
      }
    >
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <View className="title">{draft.content.facility.name}</View>
      <FoundHere draft={draft} />
      <EnteredBefore content={draft.content} />
      <CasesForm content={draft.content} change={writing.change} />
    </Page>
  )
}

function faultOf({ content }: Draft<CasesWritten>): string | undefined {
  const { group, newCaseCount = 0, symptoms, exposures } = content
  if (group.name.trim() === '') return '请填班级或宿舍'
  if (newCaseCount < 1) return '请填新发病人数'
  if (symptoms.length + exposures.length === 0) return '请选症状，或共同用餐、饮水'
  return undefined
}

function Sent({ record }: { record: SentRecord }) {
  const { clusters } = record.answer as AnswerTo<'emergencies.countCases'>
  return (
    <Page action={<GoHome />}>
      <Card>
        <View className="title">已登记</View>
        <View>{record.title}</View>
      </Card>
      {clusters.length > 0 && (
        <View className="pressing">
          <View className="danger">请马上联系学校核实</View>
          {clusters.map(({ clusterId, words, isNew }) => (
            <View key={clusterId}>
              {words}
              {isNew ? '。已提醒协管员和执法人员' : ''}
            </View>
          ))}
        </View>
      )}
      <Card>
        <Row title="看这所学校登记的情况" onTap={() => go(pageOf.schools())} />
      </Card>
    </Page>
  )
}
