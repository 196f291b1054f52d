import { View } from '@tarojs/components'
import { isAwaited, type FactName, type Facts } from '@domain/registry/facts'
import { spokenFact } from '@domain/registry/spoken-facts'
import { StateTag } from '../../components/state-tag'
import { useProfile } from '../../use-profile'

interface ChangesInWordsProps {
  before: Facts
  after: Facts
  changed: readonly FactName[]
  /** What is registered now, where that is neither. */
  now?: Facts
}

/** 名称：云台村水厂 → 云台自来水厂, one below the other. */
export function ChangesInWords({ before, after, changed, now }: ChangesInWordsProps) {
  const names = useProfile()?.areaNames
  return (
    <>
      {changed.map((fact) => {
        const [was, becomes] = [spokenFact(before, fact, names), spokenFact(after, fact, names)]
        const present = now && spokenFact(now, fact, names).said
        const moved = present !== undefined && present !== was.said && present !== becomes.said
        return (
          <View key={fact} className="registry__change">
            <View className="registry__fact">
              {was.name} {isAwaited(fact) && <StateTag word="要确认" tone="accent" />}
            </View>
            <View className="quiet">原来：{was.said}</View>
            <View>改为：{becomes.said}</View>
            {moved && <View className="danger">现在登记的已是：{present}</View>}
          </View>
        )
      })}
    </>
  )
}
