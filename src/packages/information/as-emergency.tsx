import { View } from '@tarojs/components'
import type { Severity } from '@domain/checklists/severity'
import { mayDo } from '@domain/people/permissions'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { go, pageOf } from '../../go'
import { useProfile } from '../../use-profile'

/** What the guide has told within two hours is told from the emergency's own page, by phone too. */
export function AsEmergency({ severity, isOpen }: { severity: Severity; isOpen: boolean }) {
  const person = useProfile()
  const reports = person && mayDo(person.role, 'emergency.report')
  if (severity !== 'emergency' || !isOpen || !reports) return null
  return (
    <Card title="突发情况">
      <View>初步核实后两小时内要报告的，按突发事件报告，再回来办结这条信息。</View>
      <Row title="按突发事件报告" onTap={() => go(pageOf.newEmergency())} />
    </Card>
  )
}
