import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { caseOutcomeName } from '@domain/cases/enforcement-case'
import { paperStatusNames } from '@domain/clues/outgoing-paper'
import { spokenDay, spokenInstant } from '@domain/kernel/time'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { SentOrDropped } from '../../../components/sent-or-dropped'
import { StateTag, StateTags } from '../../../components/state-tag'
import { DocumentRow } from '../../../document-row'
import { go, pageOf } from '../../../go'
import { callOnce } from '../../../once'
import { AddresseeCard } from './addressee-card'

const ASKED = {
  sent: { title: '怎么发出的', holder: '什么时候、用什么方式、谁签收' },
  dropped: { title: '为什么不发送', holder: '例如：已在联席会议上当面通报' },
}

/** One letter: to whom, of what, of which cases. */
export default function LetterPage() {
  const { id: letterId = '' } = useRouter().params
  const asked = useAsked('letters.show', { letterId })
  return (
    <Page
      offlineWords="现在没有网络，有网后才能办理"
      action={
        asked.data?.may.handle && (
          <SentOrDropped
            word="已经发出"
            asked={ASKED}
            handle={(status, words) =>
              callOnce('letters.handle', letterId, { letterId, status, words })
            }
            readAgain={asked.refetch}
          />
        )
      }
    >
      <Loaded of={asked}>
        {({ letter, may }) => (
          <>
            <What letter={letter} />
            <AddresseeCard letter={letter} mayChange={may.handle} readAgain={asked.refetch} />
            <CasesNamed letter={letter} />
            <Card>
              <DocumentRow
                title="打开函告文稿"
                under="Word 文件，可转发、打印、编号盖章后发送"
                of="letters.print"
                input={{ letterId }}
              />
            </Card>
            <HowHandled letter={letter} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

type LetterShown = AnswerTo<'letters.show'>['letter']

const What = ({ letter }: { letter: LetterShown }) => (
  <Card>
    <View className="title">{letter.matterName}</View>
    <StateTags>
      <StateTag
        word={paperStatusNames[letter.status]}
        tone={letter.status === 'prepared' ? 'accent' : 'plain'}
      />
    </StateTags>
    <View>
      {spokenDay(letter.from)}至{spokenDay(letter.to)}，同类案件查实 {letter.cases.length} 起
    </View>
    <View className="quiet">只写已经结案、查实的案件，还没有查实的疑似线索不写</View>
  </Card>
)

const CasesNamed = ({ letter }: { letter: LetterShown }) => (
  <Card title="函里的案件">
    {letter.cases.map(({ _id, number, closedOn, outcome }) => (
      <Row
        key={_id}
        title={number}
        under={`${spokenDay(closedOn)}结案 · ${caseOutcomeName(outcome)}`}
        onTap={() => go(pageOf.enforcementCase(_id))}
      />
    ))}
  </Card>
)

function HowHandled({ letter: { handledAt, handledByName, words } }: { letter: LetterShown }) {
  if (!handledAt) return null
  return (
    <Card title="办理情况">
      <View className="quiet">
        {handledByName ?? '系统'} {spokenInstant(handledAt)}
      </View>
      <View>{words}</View>
    </Card>
  )
}
