import { redirectTo, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { spokenInstant } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'
import { draftPage } from '../../../outbox/draft-page'
import { GoHome } from '../../../outbox/go-home'
import { OnItsWay } from '../../../outbox/on-its-way'

/** From the last tap to its arrival. */
export default function AnsweredPage() {
  const id = useRouter().params['draft'] ?? ''
  return (
    <OnItsWay
      id={id}
      review={(draft) => (
        <Page>
          <EmptyState
            title="还没有写完"
            action={{
              word: '继续填写',
              onTap: () => void redirectTo({ url: `/${draftPage(draft)}` }),
            }}
          />
        </Page>
      )}
      sent={({ title, sentAt }) => (
        <Page action={<GoHome />}>
          <Card>
            <View className="title">已提交</View>
            <View>
              {title} · {spokenInstant(sentAt)}
            </View>
            <View>执法人员会收到提醒，接着办理</View>
          </Card>
        </Page>
      )}
    />
  )
}
