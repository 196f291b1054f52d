import { View } from '@tarojs/components'
import type { ReceivedWord } from '@domain/clues/received-word'
import { mayDo } from '@domain/people/permissions'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { go, pageOf } from '../../go'
import { useProfile } from '../../use-profile'

interface AsEmergencyProps {
  word: Pick<ReceivedWord, 'severity' | 'place' | 'receivedAt'>
  isOpen: boolean
}

/** What the guide has told within two hours is told from the emergency's own page, by phone too. */
export function AsEmergency({ word, isOpen }: AsEmergencyProps) {
  const person = useProfile()
  const reports = person && mayDo(person.role, 'emergency.report')
  const { severity, place, receivedAt: at } = word
  if (severity !== 'emergency' || !isOpen || !reports) return null
  return (
    <Card title="突发情况">
      <View>初步核实后两小时内要报告的，按突发事件报告，再回来办结这条信息。</View>
      <Row title="按突发事件报告" onTap={() => go(pageOf.newEmergency({ place, at }))} />
    </Card>
  )
}
