import { useRouter } from '@tarojs/taro'
import { mayCorrectEnd } from '@domain/clues/corrections'
import { useAsked } from '../../../asking'
import { BlurredPhotos } from '../../../components/blurred-photos'
import { Card } from '../../../components/card'
import { Corrections } from '../../../components/corrections'
import { KeptWords } from '../../../components/kept-words'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { ReleaseCard } from '../../../components/release-card'
import { TrailCard } from '../../../components/trail-ways'
import { useProfile } from '../../../use-profile'
import { AnswerForm } from './answer-form'
import { AskedList } from './asked-list'
import { Assistance } from './assistance'
import { useAnswerDraft } from './answer-draft'
import { useDecision } from './decision'
import { DecisionAction, hasNext } from './decision-action'
import { Findings } from './findings'
import { FoundAgain } from './found-again'
import { Merged } from './merged'
import { useOpening } from './opening'
import { WaysLeft, waysFor } from './other-ways'
import { OfCase } from './of-case'
import { Result } from './result'
import { Steps } from './steps'
import { Suspicion } from './suspicion'

const OFFLINE = '现在没有网络，有网后才能办理'

export default function CluePage() {
  const { id: clueId = '' } = useRouter().params
  const asked = useAsked('clues.show', { clueId })
  const profile = useProfile()
  useOpening(asked.data?.clue)
  const answer = useAnswerDraft(clueId)
  const seen = asked.data?.clue.handlings.length ?? 0
  const decision = useDecision(clueId, seen, answer, async () => (await asked.refetch()).data)
  const next = asked.data && hasNext(asked.data)
  return (
    <Page
      offlineWords={OFFLINE}
      action={next && <DecisionAction shown={asked.data} decision={decision} />}
    >
      <Loaded of={asked}>
        {(shown) => {
          const { clue, photos } = shown
          const sealed = { photos, readAt: asked.dataUpdatedAt, readAgain: asked.refetch }
          return (
            <>
              <Suspicion shown={shown} />
              <Result clue={clue} />
              <Corrections
                {...{ kind: 'clue', id: clue._id, corrections: clue.corrections }}
                may={mayCorrectEnd(profile, clue)}
              />
              <Findings clue={clue} sealed={sealed} />
              {shown.blurred.length > 0 && (
                <Card title="举报人的照片">
                  <BlurredPhotos of={shown.blurred} />
                </Card>
              )}
              <Merged shown={shown} />
              <Steps shown={shown} sealed={sealed} />
              <AskedList shown={shown} />
              <OfCase clue={clue} />
              <Assistance clueId={clue._id} />
              <FoundAgain shown={shown} />
              {clue.status === 'closed' && <ReleaseCard kind="clue" id={clue._id} />}
              <TrailCard kind="clue" id={clue._id} />
              {shown.acts.includes('close') ? (
                <AnswerForm answer={answer} />
              ) : (
                <KeptWords words={answer.draft.words} forget={answer.forget} />
              )}
              {!next && waysFor(shown).length > 0 && <WaysLeft shown={shown} />}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
