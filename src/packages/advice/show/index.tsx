import { usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { ADVICE_TITLE } from '@domain/advice/words'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { BottomAction } from '../../../components/bottom-action'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { TextButton } from '../../../components/text-button'
import { pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { beginRectification, beginReinspection } from '../begin'
import { Advised } from './advised'

/** An advice that was given: what is asked, how it stands, and the ways on from here. */
export default function ShowPage() {
  const adviceId = useRouter().params['id'] ?? ''
  const asked = useAsked('advice.show', { adviceId })
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  const { data } = asked
  useShareAppMessage(() => ({
    title: `${ADVICE_TITLE}：${data?.advice.facilityName ?? ''}`,
    path: data?.advice.code ? `/${pageOf.adviceGiven(data.advice.code)}` : `/${pageOf.home()}`,
  }))
  return (
    <Page
      offlineWords="现在没有网络。复查可以照常写，有网后自动提交"
      action={data?.may.reinspect && <WaysOn shown={data} />}
    >
      <Loaded of={asked}>
        {(shown) => (
          <Advised
            shown={shown}
            sealed={{
              photos: shown.photos,
              readAt: asked.dataUpdatedAt,
              readAgain: asked.refetch,
            }}
          />
        )}
      </Loaded>
    </Page>
  )
}

const WaysOn = ({ shown }: { shown: AnswerTo<'advice.show'> }) => (
  <BottomAction
    words="去复查"
    onTap={() => void beginReinspection(shown)}
    beside={
      shown.may.rectify && <TextButton word="报整改" onTap={() => void beginRectification(shown)} />
    }
  />
)
