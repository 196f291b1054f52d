import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useAsked } from '../../../asking'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { stopPulling } from '../../../pulling'
import { ActBar } from './act-bar'
import { Blurring } from './blurring'
import { useDeeds } from './deeds'
import { Handled, Together } from './handled'
import { Messages } from './messages'
import { Said } from './said'

const OFFLINE = '现在没有网络，有网后才能办理'

/** All of what a resident sent, and the next step. */
export default function ResidentTipPage() {
  const { id: tipOffId = '' } = useRouter().params
  const asked = useAsked('tipOffs.whole', { tipOffId })
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  const deeds = useDeeds(tipOffId, asked.refetch)
  return (
    <Page offlineWords={OFFLINE} action={asked.data && <ActBar whole={asked.data} deeds={deeds} />}>
      <Loaded of={asked}>
        {(whole) => {
          const { photos, tip } = whole
          const sealed = { photos, readAt: asked.dataUpdatedAt, readAgain: asked.refetch }
          return (
            <>
              <Said whole={whole} sealed={sealed} />
              <Blurring whole={whole} />
              <Handled whole={whole} sealed={sealed} />
              <Messages tip={tip} sealed={sealed} />
              <Together whole={whole} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
