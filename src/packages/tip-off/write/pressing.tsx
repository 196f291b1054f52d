import { View } from '@tarojs/components'
import type { ConcernId } from '@domain/clues/concerns'
import { severityOf } from '@domain/clues/received-word'
import { Card } from '../../../components/card'
import { PhoneRow } from '../../../components/phone-row'

/** What must not wait for an answer: whom to call now. */
export function Pressing({ concern }: { concern: ConcernId }) {
  if (concern !== 'foodborneDisease' && concern !== 'drinkingWater') return null
  const eaten = concern === 'foodborneDisease'
  return (
    <Card title={eaten ? '有人吐、拉肚子、不舒服？' : '喝了水不舒服？'}>
      <View className="danger">先救人：马上打 120 或送医院。</View>
      <PhoneRow title="打 120 急救" phone="120" />
      <PhoneRow title="打 12320 卫生热线" phone="12320" />
      <View className="quiet apart">
        {eaten ? '剩下的饭菜、包装、吐出来的东西先不要扔。' : '先不要喝这水，留一瓶水样。'}
        {severityOf(concern, 'ordinary') === 'emergency' && '提交后马上告诉值班执法人员。'}
      </View>
    </Card>
  )
}
