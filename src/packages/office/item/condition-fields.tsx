import { useState } from 'react'
import { View } from '@tarojs/components'
import { spokenCondition } from '@domain/checklists/spoken-condition'
import { traitNames } from '@domain/facilities/traits'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import { TextButton } from '../../../components/text-button'
import { itemsOf } from '../writing/written'
import { conditionOn, earlierChecks, traitsFor } from './conditions'
import { ConditionValues } from './condition-values'
import type { ItemPartProps } from '.'

/** When it is asked: always, or by one fact of the facility, or by how an earlier item was answered. */
export function ConditionFields(props: ItemPartProps) {
  const { written, item, set } = props
  const [choosing, setChoosing] = useState<'trait' | 'answer'>()
  const questionOf = (id: string) =>
    itemsOf(written).find((each) => each.id === id)?.question || '还没写的一项'
  const { when } = item
  return (
    <Card title="什么时候问（适用条件）">
      <View>{when ? `${spokenCondition(when, questionOf)}时才问` : '每次都问'}</View>
      {when && <ConditionValues when={when} onChange={(changed) => set({ when: changed })} />}
      <View>
        {when && <TextButton word="改成每次都问" onTap={() => set({ when: undefined })} />}
      </View>
      <View>
        <TextButton word="看单位情况再问" onTap={() => setChoosing('trait')} />
      </View>
      {earlierChecks(written, item).length > 0 && (
        <TextButton word="看前面一项怎么答再问" onTap={() => setChoosing('answer')} />
      )}
      {choosing && (
        <ConditionSheet {...props} of={choosing} onClose={() => setChoosing(undefined)} />
      )}
    </Card>
  )
}

interface ConditionSheetProps extends ItemPartProps {
  of: 'trait' | 'answer'
  onClose: () => void
}

function ConditionSheet({ written, item, set, of, onClose }: ConditionSheetProps) {
  const choose = (when: NonNullable<typeof item.when>) => {
    set({ when })
    onClose()
  }
  return (
    <Sheet title={of === 'trait' ? '看单位的哪个情况' : '看前面哪一项'} open onClose={onClose}>
      {of === 'trait'
        ? traitsFor(written).map((trait) => (
            <Row key={trait} title={traitNames[trait]} onTap={() => choose(conditionOn(trait))} />
          ))
        : earlierChecks(written, item).map(({ id, question }) => (
            <Row
              key={id}
              title={question || '还没写的一项'}
              onTap={() => choose({ item: id, result: ['fail'] })}
            />
          ))}
    </Sheet>
  )
}
