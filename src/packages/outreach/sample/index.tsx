import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useAsked } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { ReleaseCard } from '../../../components/release-card'
import type { AnswerTo } from '../../../cloud'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { useStarting } from '../../../use-starting'
import { startHandOver, startResult } from '../begin'
import { ShownSample } from './shown-sample'
import '../outreach.scss'

/** A sample from the bottle to its result. */
export default function SamplePage() {
  const { params } = useRouter()
  const shown = useAsked('samples.show', { sampleId: params['id'] ?? '' })
  usePullDownRefresh(() => stopPulling(shown.refetch()))
  return (
    <Page offlineWords="现在没有网络" action={shown.data && <NextStep of={shown.data} />}>
      <Loaded of={shown}>
        {(value) => (
          <>
            <ShownSample
              shown={value}
              sealed={{
                photos: value.photos,
                readAt: shown.dataUpdatedAt,
                readAgain: shown.refetch,
              }}
            />
            {value.sample.result && <ReleaseCard kind="sample" id={value.sample._id} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** What this person may do with it now. */
function NextStep({ of: { sample, may } }: { of: AnswerTo<'samples.show'> }) {
  const personId = useProfile()?._id ?? ''
  const start = useStarting()
  if (may.handOver)
    return (
      <BottomAction words="登记送检" onTap={() => start(() => startHandOver(personId, sample))} />
    )
  if (may.enterResult)
    return (
      <BottomAction words="录入检验结果" onTap={() => start(() => startResult(personId, sample))} />
    )
  return null
}
