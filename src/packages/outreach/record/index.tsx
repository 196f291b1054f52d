import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useAsked } from '../../../asking'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { stopPulling } from '../../../pulling'
import { Recorded } from './recorded'
import '../outreach.scss'

/** An occasion as it was recorded, with what was put right of it. */
export default function RecordPage() {
  const { params } = useRouter()
  const shown = useAsked('outreach.show', { outreachId: params['id'] ?? '' })
  usePullDownRefresh(() => stopPulling(shown.refetch()))
  return (
    <Page offlineWords="现在没有网络">
      <Loaded of={shown}>
        {(value) => (
          <Recorded shown={value} readAt={shown.dataUpdatedAt} readAgain={shown.refetch} />
        )}
      </Loaded>
    </Page>
  )
}
