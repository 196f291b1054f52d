import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Card } from '../../../components/card'
import { ConcernGrid } from '../../../components/concern-grid'
import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'
import { startInformation } from '../../../outbox/start-information'
import { useProfile } from '../../../use-profile'
import { useStarting } from '../../../use-starting'
import { startTip } from '../start-tip'

const WORKS_OFFLINE = '没有网络也能记，有网后自动发送'

/** The first step of passing information, or of a tip at the counter. */
export default function ChoosePage() {
  const person = useProfile()
  const isTip = useRouter().params['kind'] === 'tipOff'
  const start = useStarting()
  if (!person) return null
  const { sealKey } = person
  if (isTip && !sealKey) return <Unready />
  return (
    <Page offlineWords={WORKS_OFFLINE}>
      <Card title={isTip ? '举报的是什么事' : '是什么事'}>
        <ConcernGrid
          onChoose={(about) =>
            start(() =>
              isTip && sealKey ? startTip(about, person, sealKey) : startInformation(about, person),
            )
          }
        />
      </Card>
      {isTip && <View className="quiet">举报人的姓名电话填好就封存，手机上和名单里都再看不到</View>}
    </Page>
  )
}

const Unready = () => (
  <Page>
    <EmptyState
      title="还不能登记投诉举报"
      words="这部手机还没有取得保护举报人的钥匙。请联网打开一次首页；还不行，请联系执法机构"
    />
  </Page>
)
