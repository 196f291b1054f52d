import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { assistanceKindNames } from '@domain/assistance/kinds'
import { spokenDay } from '@domain/kernel/time'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { StateTags } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import { HelpGiven, Withdrawal } from '../../../components/help-given'
import { stopPulling } from '../../../pulling'
import { AssistanceTag } from '../assistance-tag'
import { beginHelping } from '../begin'
import { spokenPlace } from '../spoken-place'
import { useWithdrawing, WithdrawForm } from './withdrawing'

/** What an officer asks for, and what came of it. */
export default function TaskPage() {
  const assistanceId = useRouter().params['id'] ?? ''
  const asked = useAsked('assistances.show', { assistanceId })
  const withdrawing = useWithdrawing(assistanceId, asked.refetch)
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  const { data } = asked
  return (
    <Page
      offlineWords="现在没有网络。可以照常填写，有网后自动提交"
      action={
        data?.may.answer ? (
          <BottomAction words={wordOf(data)} onTap={() => void beginHelping(data)} />
        ) : (
          data?.may.withdraw && withdrawing.action
        )
      }
    >
      <Loaded of={asked}>
        {(shown) => (
          <>
            <Task shown={shown} />
            {shown.about && <About about={shown.about} />}
            <HelpGiven
              assistance={shown.assistance}
              sealed={{
                ...{ photos: shown.photos, readAt: asked.dataUpdatedAt },
                readAgain: asked.refetch,
              }}
            />
            {shown.may.withdraw && <WithdrawForm {...withdrawing} />}
            <Elsewhere shown={shown} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

type Shown = AnswerTo<'assistances.show'>

const WORDS = {
  asked: '去办，填写回复',
  declined: '还是办了，填写回复',
  withdrawn: '已经办了，填写回复',
}

const wordOf = ({ assistance: { status } }: Shown): string =>
  status === 'answered' ? '' : WORDS[status]

function Task({ shown: { assistance } }: { shown: Shown }) {
  const { kind, asked, askedByName, coordinatorName, dueOn, status, withdrawal } = assistance
  return (
    <Card>
      <View className="title">{assistanceKindNames[kind]}</View>
      <StateTags>
        <AssistanceTag {...{ status, dueOn }} />
      </StateTags>
      <View>{asked}</View>
      <Row title="在哪里" under={spokenPlace(assistance)} />
      <Row title="最晚哪天" beside={spokenDay(dueOn)} />
      <Row title="谁请的" beside={askedByName} />
      <Row title="请谁办" beside={coordinatorName} />
      {withdrawal && <Withdrawal {...withdrawal} />}
    </Card>
  )
}

const About = ({ about: { spokenMatter, findings } }: { about: NonNullable<Shown['about']> }) => (
  <Card title={spokenMatter}>
    {findings.map(({ question, words }, place) => (
      <Row key={place} title={question} under={words} />
    ))}
  </Card>
)

function Elsewhere({ shown: { assistance, may } }: { shown: Shown }) {
  const { facilityId, clueId } = assistance
  if (!may.readClue) return null
  return (
    <Card>
      <Row title="看那条线索" onTap={() => go(pageOf.clue(clueId))} />
      {facilityId && <Row title="看单位档案" onTap={() => go(pageOf.facility(facilityId))} />}
    </Card>
  )
}
