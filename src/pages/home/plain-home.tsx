import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { isWiderThanCounty } from '@domain/kernel/areas'
import { Card } from '../../components/card'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { go } from '../../go'
import { stopPulling } from '../../pulling'
import { refreshQuietly } from '../../session'
import { useProfile } from '../../use-profile'
import { waysOf } from '../../ways-of'
import { Greeting } from './greeting'

/** For those with neither patrols nor clues of their own: what they may look at. */
export function PlainHome() {
  const person = useProfile()
  usePullDownRefresh(() => stopPulling(refreshQuietly()))
  if (!person) return null
  const ways = waysOf(person)
  return (
    <Page>
      <Greeting />
      {isWiderThanCounty(person.area) && <WholeCity />}
      <Card>
        {ways.map(({ title, under, page }) => (
          <Row key={page} title={title} under={under} onTap={() => go(page)} />
        ))}
        {ways.length === 0 && <View>给您的消息在“消息”里</View>}
      </Card>
    </Page>
  )
}

const WholeCity = () => (
  <Card title="全市的记录这里还看不到">
    <View>线索、单位和人员现在由各区县在自己的账号里查看。要了解情况，请联系区县执法机构。</View>
  </Card>
)
