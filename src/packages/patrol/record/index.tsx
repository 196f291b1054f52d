import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useAsked } from '../../../asking'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { stopPulling } from '../../../pulling'
import { Recorded } from './recorded'
import '../patrol/patrol.scss'

/** A patrol as it was submitted. */
export default function RecordPage() {
  const { params } = useRouter()
  const shown = useAsked('patrols.show', { patrolId: params['id'] ?? '' })
  usePullDownRefresh(() => stopPulling(shown.refetch()))
  return (
    <Page offlineWords="现在没有网络">
      <Loaded of={shown}>
        {({ patrol, samples, photos }) => (
          <Recorded
            patrol={patrol}
            samples={samples}
            sealed={{ photos, readAt: shown.dataUpdatedAt, readAgain: shown.refetch }}
          />
        )}
      </Loaded>
    </Page>
  )
}
