import { useState } from 'react'
import { View } from '@tarojs/components'
import { spokenFrequency } from '@domain/facilities/frequency'
import { spokenSpecialty, type Specialty } from '@domain/people/specialties'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { closerRules, otherwise, patrolled, ruleFor, spokenScope } from './asked'
import { FrequencySheet } from './frequency-sheet'
import type { RulesPartProps } from './use-setting'

/** How often each specialty is patrolled. */
export function Frequencies({ rules, setting }: RulesPartProps) {
  const [asked, setAsked] = useState<Specialty>()
  return (
    <Card title="多久巡查一次">
      {patrolled(rules).map((specialty) => (
        <Row
          key={specialty}
          title={spokenSpecialty(specialty, rules.specialties)}
          under={<HowOften rules={rules} specialty={specialty} />}
          {...(setting && { onTap: () => setAsked(specialty) })}
        />
      ))}
      {asked && setting && (
        <FrequencySheet
          rules={rules}
          setting={setting}
          specialty={asked}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  )
}

function HowOften({ rules, specialty }: Pick<RulesPartProps, 'rules'> & { specialty: Specialty }) {
  const general = ruleFor(rules, { specialty })
  return (
    <>
      <View>
        {general
          ? `本县定：${spokenFrequency(general.frequency)}`
          : otherwise(rules, { specialty })}
      </View>
      {closerRules(rules, specialty).map((rule) => (
        <View key={spokenScope(rule)}>
          {spokenScope(rule)}：{spokenFrequency(rule.frequency)}
        </View>
      ))}
    </>
  )
}
