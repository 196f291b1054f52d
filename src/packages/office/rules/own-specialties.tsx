import { useState } from 'react'
import { View } from '@tarojs/components'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { TextButton } from '../../../components/text-button'
import type { OwnSpecialty } from '@domain/people/specialties'
import { SpecialtySheet } from './specialty-sheet'
import type { RulesPartProps } from './use-setting'

/** What the county patrols beside ours. */
export function OwnSpecialties({ rules, setting }: RulesPartProps) {
  const [asked, setAsked] = useState<OwnSpecialty | 'new'>()
  const { specialties, checklists } = rules
  return (
    <Card title="本县自己的专业">
      {specialties.length === 0 && <View className="quiet">还没有，都是指南里的专业</View>}
      {specialties.map((each) => (
        <Row
          key={each.id}
          title={each.name}
          under={namesOf(checklists.filter(({ specialty }) => specialty === each.id))}
          {...(setting && { onTap: () => setAsked(each) })}
        />
      ))}
      {setting && <TextButton word="添加一个专业" onTap={() => setAsked('new')} />}
      {setting && asked && (
        <SpecialtySheet
          {...{ rules, setting }}
          asked={asked === 'new' ? undefined : asked}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  )
}

const namesOf = (checklists: readonly { name: string }[]): string =>
  checklists.length > 0
    ? `检查表：${checklists.map(({ name }) => name).join('、')}`
    : '还没有检查表，到“本县检查表”里写一张'
