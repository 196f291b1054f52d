import { View } from '@tarojs/components'
import type { ReceivedWord, WordRef } from '@domain/clues/received-word'
import { mayDo } from '@domain/people/permissions'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { go, pageOf, type HeardWord } from '../../go'
import { useProfile } from '../../use-profile'

interface AsEmergencyProps {
  kind: WordRef['kind']
  word: Pick<ReceivedWord, '_id' | 'severity' | 'place' | 'toldAt' | 'verification'>
}

/**
 * What the guide has told within two hours is told from the emergency's own page, by phone too. It may show only on looking
 * into it, whatever it was marked.
 */
export function AsEmergency({ kind, word }: AsEmergencyProps) {
  const person = useProfile()
  if (!person || !mayDo(person.role, 'emergency.report')) return null
  const pressing = word.severity === 'emergency'
  return (
    <Card {...(pressing && { title: '突发情况' })}>
      {pressing && <View>初步核实后两小时内要报告的，按突发事件报告。报告后这条就办结了。</View>}
      <Row title="按突发事件报告" onTap={() => go(pageOf.emergencyHeard(heardIn(kind, word)))} />
    </Card>
  )
}

function heardIn(
  kind: WordRef['kind'],
  { _id: id, place, toldAt: at, verification }: AsEmergencyProps['word'],
): HeardWord {
  const { verifiedAt } = verification ?? {}
  const mayBeTrue = verification?.result !== 'seemsFalse'
  return { kind, id, place, at, ...(verifiedAt && mayBeTrue && { verifiedAt }) }
}
