import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useAsked } from '../../../asking'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { ReadBefore } from '../../../components/read-before'
import { stopPulling } from '../../../pulling'
import { Recorded } from './recorded'
import '../patrol/patrol.scss'

/** A patrol as it was submitted. */
export default function RecordPage() {
  const { params } = useRouter()
  const shown = useAsked('patrols.show', { patrolId: params['id'] ?? '' })
  usePullDownRefresh(() => stopPulling(shown.refetch()))
  return (
    <Page>
      <ReadBefore of={shown} />
      <Loaded of={shown}>{(value) => <Recorded shown={value} />}</Loaded>
    </Page>
  )
}
