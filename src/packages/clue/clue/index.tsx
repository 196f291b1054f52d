import { useRouter } from '@tarojs/taro'
import { useAsked } from '../../../asking'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { AnswerForm } from './answer-form'
import { useAnswerDraft } from './answer-draft'
import { useDecision } from './decision'
import { DecisionAction } from './decision-action'
import { Findings } from './findings'
import { FoundAgain } from './found-again'
import { KeptWords } from './kept-words'
import { Result } from './result'
import { Steps } from './steps'
import { Suspicion } from './suspicion'

const OFFLINE = '现在没有网络，有网后才能办理'

export default function CluePage() {
  const { id: clueId = '' } = useRouter().params
  const asked = useAsked('clues.show', { clueId })
  const answer = useAnswerDraft(clueId)
  const decision = useDecision(clueId, answer, async () => (await asked.refetch()).data)
  const may = asked.data?.may
  const acts = may && (may.accept || may.close)
  return (
    <Page offlineWords={OFFLINE} action={acts && <DecisionAction may={may} decision={decision} />}>
      <Loaded of={asked}>
        {(shown) => (
          <>
            <Suspicion shown={shown} />
            <Result clue={shown.clue} />
            <Findings
              findings={shown.clue.findings}
              sealed={{
                photos: shown.photos,
                readAt: asked.dataUpdatedAt,
                readAgain: asked.refetch,
              }}
            />
            <Steps clue={shown.clue} />
            <FoundAgain shown={shown} />
            {shown.may.close ? <AnswerForm answer={answer} /> : <KeptWords answer={answer} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}
