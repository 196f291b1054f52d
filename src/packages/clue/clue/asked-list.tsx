import { View } from '@tarojs/components'
import { whyNames } from '@domain/clues/asked'
import { writtenInstant } from '@domain/kernel/time'
import { mayDo } from '@domain/people/permissions'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { useProfile } from '../../../use-profile'
import type { Shown } from './shown'

/** Who was asked to open it, when and why, and who did: the agency's own business. */
export function AskedList({ shown: { clue, names } }: { shown: Shown }) {
  const actor = useProfile()
  if (!actor || !mayDo(actor.role, 'duty.read')) return null
  return (
    <Card title="提醒过谁">
      {clue.asked.map(({ personId, at, why }) => (
        <Row
          key={`${personId} ${at} ${why}`}
          title={names[personId] ?? '已离岗的人员'}
          under={`${writtenInstant(at)} ${whyNames[why]}`}
        />
      ))}
      <View className="quiet">{openedWords(clue, names)}</View>
    </Card>
  )
}

function openedWords(
  { openedAt, openedBy = '', unheededKey, status }: Shown['clue'],
  names: Shown['names'],
): string {
  if (openedAt) return `${names[openedBy] ?? '有人'}在 ${writtenInstant(openedAt)} 打开`
  if (unheededKey) return '所有人都提醒过，还没有人打开'
  return status === 'reported' ? '还没有人打开' : ''
}
