import { usePullDownRefresh } from '@tarojs/taro'
import { usePaged } from '../../asking'
import { Card } from '../../components/card'
import { Loaded } from '../../components/loaded'
import { More } from '../../components/more'
import { Page } from '../../components/page'
import { SignInFirst } from '../../components/sign-in-first'
import { go, pageOf } from '../../go'
import { stopPulling } from '../../pulling'
import { useUnread } from '../../unread'
import { useProfile } from '../../use-profile'
import { Credits } from './credits'
import { DeliveryRow } from './delivery-row'
import { openDelivery } from './open-delivery'

const OFFLINE = '现在没有网络'
const EMPTY = { title: '还没有消息', words: '线索有了进展，会在这里告诉您' }

export default function Inbox() {
  const person = useProfile()
  const deliveries = usePaged('deliveries.list', {}, { enabled: person !== undefined })
  const unread = useUnread()
  const readAgain = () => Promise.all([deliveries.refetch(), unread.refetch()])
  usePullDownRefresh(() => stopPulling(readAgain()))
  if (!person) return <SignInFirst words="登录后在这里看消息" onSignIn={() => go(pageOf.home())} />
  return (
    <Page offlineWords={OFFLINE}>
      <Credits unread={unread} />
      <Loaded of={deliveries} empty={{ when: (rows) => rows.length === 0, ...EMPTY }}>
        {(rows) => (
          <>
            <Card>
              {rows.map((delivery) => (
                <DeliveryRow key={delivery._id} delivery={delivery} onOpen={openDelivery} />
              ))}
            </Card>
            <More {...deliveries} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
