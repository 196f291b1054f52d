import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import {
  seenNames,
  visitKindNames,
  visitStatusNames,
  type OrderedVisit,
} from '@domain/advice/ordered-visit'
import { visitEndNames } from '@domain/advice/words'
import { TIME_IS_DOUBTFUL } from '@domain/kernel/phone-clock'
import { spokenDay, writtenInstant } from '@domain/kernel/time'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { DueTag } from '../../../components/due-tag'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { SealedPhotos, type Sealed } from '../../../components/sealed-photos'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import { mayDo } from '@domain/people/permissions'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { beginVisit } from '../begin'
import '../advice.scss'

/** A visit that an officer has asked for, and what was seen. */
export default function VisitPage() {
  const visitId = useRouter().params['id'] ?? ''
  const asked = useAsked('visits.show', { visitId })
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  const { data } = asked
  return (
    <Page
      offlineWords="现在没有网络。可以照常填写，有网后自动提交"
      action={
        data?.may.answer && (
          <BottomAction
            words={`去${visitKindNames[data.visit.kind]}`}
            onTap={() => void beginVisit(data)}
          />
        )
      }
    >
      <Loaded of={asked}>
        {({ visit, photos }) => (
          <Visit
            visit={visit}
            sealed={{ photos, readAt: asked.dataUpdatedAt, readAgain: asked.refetch }}
          />
        )}
      </Loaded>
    </Page>
  )
}

type Shown = AnswerTo<'visits.show'>['visit']

function Visit({ visit, sealed }: { visit: Shown; sealed: Sealed }) {
  const { answer } = visit
  return (
    <>
      <Card>
        <View className="title">
          {visitKindNames[visit.kind]}：{visit.facilityName}
        </View>
        <View className="quiet">{visit.address}</View>
        <View className="advice-tags">
          {answer ? (
            <StateTag word={visitStatusNames.answered} tone="accent" />
          ) : (
            <DueTag dueOn={visit.dueOn} />
          )}
        </View>
        <Row title="安排的人" beside={visit.orderedByName} />
        <Row title="最晚去看" beside={spokenDay(visit.dueOn)} />
        {visit.note && <View>{visit.note}</View>}
      </Card>
      <Card title="要看的">
        {visit.asked.map((question, place) => (
          <Seen
            key={place}
            question={question}
            result={answer?.results.find((each) => each.place === place)}
            sealed={sealed}
          />
        ))}
      </Card>
      {answer && <Answer answer={answer} sealed={sealed} />}
      <Leads visit={visit} />
    </>
  )
}

function Leads({ visit: { caseId, clueId, facilityId } }: { visit: Shown }) {
  const profile = useProfile()
  const readsCases = profile !== undefined && mayDo(profile.role, 'case.read')
  return (
    <Card>
      {caseId && readsCases && (
        <Row title="看那个案件" onTap={() => go(pageOf.enforcementCase(caseId))} />
      )}
      {clueId && <Row title="看那条线索" onTap={() => go(pageOf.clue(clueId))} />}
      <Row title="看单位档案" onTap={() => go(pageOf.facility(facilityId))} />
    </Card>
  )
}

type Answered = NonNullable<OrderedVisit['answer']>

interface SeenProps {
  question: string
  result: Answered['results'][number] | undefined
  sealed: Sealed
}

const Seen = ({ question, result, sealed }: SeenProps) => (
  <View className="advice-item">
    <View>{question}</View>
    {result && (
      <>
        <StateTag
          word={seenNames[result.seen]}
          tone={result.seen === 'corrected' ? 'accent' : 'plain'}
        />
        {result.words && <View>{result.words}</View>}
        <SealedPhotos of={result.photos} sealed={sealed} />
      </>
    )}
  </View>
)

const Answer = ({ answer, sealed }: { answer: Answered; sealed: Sealed }) => (
  <Card title="现场情况">
    <Row title={visitEndNames[answer.end]} beside={answer.visitedByName} />
    <View className="quiet">{writtenInstant(answer.endedAt)}</View>
    {answer.timeDoubtful && <View className="quiet">{TIME_IS_DOUBTFUL}</View>}
    {answer.note && <View>{answer.note}</View>}
    <SealedPhotos of={answer.photos} sealed={sealed} />
  </Card>
)
