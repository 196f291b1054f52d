import { useState } from 'react'
import { View } from '@tarojs/components'
import { kinds } from '@domain/facilities/kinds'
import { spokenTrait } from '@domain/facilities/spoken-traits'
import { traitNames, type TraitName } from '@domain/facilities/traits'
import { Card } from '../../../components/card'
import { TextButton } from '../../../components/text-button'
import type { PatrolContent } from '../../../outbox/patrol-report'
import type { Editing } from './editing'
import { FactField } from './fact-field'

type Facility = PatrolContent['facility']

interface FactsProps {
  registered: Facility
  /** As it was found. */
  facility: Facility
  /** What nobody knows yet and decides what is asked. */
  missing: readonly TraitName[]
  editing: Editing
}

/** What the facility is like: in a line of words, or asked where nobody knows what decides the questions. */
export function Facts({ registered, facility, missing, editing }: FactsProps) {
  const [showing, setShowing] = useState<'words' | 'missing' | 'all'>(
    missing.length > 0 ? 'missing' : 'words',
  )
  const all: readonly TraitName[] = kinds[facility.kind].traits
  // What was not known stays in its place once it is answered.
  const isNew = (name: TraitName) =>
    missing.includes(name) ||
    (registered.traits[name] === undefined && facility.traits[name] !== undefined)
  const asked = showing === 'all' ? all : all.filter(isNew)
  return (
    <Card>
      <View className="facts__head">
        <View className="facts__name">单位情况</View>
        <TextButton
          word={showing === 'words' ? '改' : '收起'}
          onTap={() => setShowing(showing === 'words' ? 'all' : 'words')}
        />
      </View>
      {missing.length > 0 && <View className="facts__hint">先点清楚，才知道该查什么</View>}
      {showing === 'words' ? (
        <View className="quiet">{wordsOf(facility, missing)}</View>
      ) : (
        asked.map((name) => (
          <FactField
            key={name}
            name={name}
            value={facility.traits[name]}
            registered={registered.traits[name]}
            editing={editing}
          />
        ))
      )}
    </Card>
  )
}

/** 学校类别：小学，寄宿制：否。还不清楚：学生人数 */
function wordsOf({ kind, traits }: Facility, missing: readonly TraitName[]): string {
  const all: readonly TraitName[] = kinds[kind].traits
  const known = all
    .filter((each) => traits[each] !== undefined)
    .map((each) => spokenTrait(each, traits[each]))
    .map(({ name, said }) => `${name}：${said}`)
  const unknown = missing.map((each) => traitNames[each]).join('、')
  return [known.join('，') || '还没有登记', unknown && `还不清楚：${unknown}`]
    .filter(Boolean)
    .join('。')
}
