import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { mayCorrectCase } from '@domain/cases/correcting'
import { useAsked } from '../../../asking'
import { Corrections } from '../../../components/corrections'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { ReleaseCard } from '../../../components/release-card'
import { TrailCard } from '../../../components/trail-ways'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { CaseAction } from './case-action'
import { CaseFacts } from './case-facts'
import { CaseStory } from './case-story'
import { CluesOfCase } from './clues-of-case'
import { Reinspection } from './reinspection'

const RELEASED_FROM: readonly string[] = ['closed', 'reinspected', 'ended']

/** One case: what it is about, by when, what became of it, and what is to be done next. */
export default function CasePage() {
  const { id: caseId = '' } = useRouter().params
  const asked = useAsked('cases.show', { caseId })
  const profile = useProfile()
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  const acts = asked.data && asked.data.may.length > 0
  return (
    <Page
      offlineWords="现在没有网络，有网后才能办理"
      action={acts && <CaseAction shown={asked.data} />}
    >
      <Loaded of={asked}>
        {(shown) => (
          <>
            <CaseFacts shown={shown} />
            <Reinspection shown={shown} />
            <CluesOfCase of={shown.enforcementCase} />
            <CaseStory of={shown.enforcementCase} />
            <Corrections
              {...{ kind: 'case', id: caseId, corrections: shown.enforcementCase.corrections }}
              may={mayCorrectCase(profile, shown.enforcementCase)}
            />
            {RELEASED_FROM.includes(shown.enforcementCase.status) && (
              <ReleaseCard kind="case" id={caseId} />
            )}
            <TrailCard kind="case" id={shown.enforcementCase._id} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
