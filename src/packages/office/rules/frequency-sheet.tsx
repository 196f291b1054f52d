import { useState } from 'react'
import { spokenFrequency, type Frequency } from '@domain/facilities/frequency'
import { canonical } from '@domain/kernel/hash'
import { spokenSpecialty, type Specialty } from '@domain/people/specialties'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import { StateTag } from '../../../components/state-tag'
import {
  frequenciesOpen,
  otherwise,
  ruleFor,
  scopesOf,
  spokenScope,
  withRule,
  type Rules,
} from './asked'
import type { Setting } from './use-setting'

interface FrequencySheetProps {
  rules: Rules
  setting: Setting
  specialty: Specialty
  onClose: () => void
}

/** How often one specialty is patrolled: of whom, then how often. */
export function FrequencySheet({ rules, setting, specialty, onClose }: FrequencySheetProps) {
  const scopes = scopesOf(specialty)
  const [chosen, setChosen] = useState(spokenScope({}))
  const scope = scopes.find((each) => spokenScope(each) === chosen) ?? {}
  const about = { specialty, ...scope }
  const now = ruleFor(rules, about)?.frequency
  const choose = (frequency: Frequency | undefined) =>
    setting.set({ frequencies: withRule(rules, about, frequency) }, onClose)
  return (
    <Sheet
      title={`${spokenSpecialty(specialty, rules.specialties)}多久巡查一次`}
      open
      onClose={onClose}
    >
      <Field label="给哪些单位定">
        <Choice
          label="给哪些单位定"
          options={scopes.map((each) => ({ value: spokenScope(each), word: spokenScope(each) }))}
          value={chosen}
          onChoose={setChosen}
        />
      </Field>
      <Row
        title={otherwise(rules, about)}
        {...(!now && { beside: <Now /> })}
        {...(!setting.busy && { onTap: () => choose(undefined) })}
      />
      {frequenciesOpen(rules, about).map((each) => (
        <Row
          key={canonical(each)}
          title={spokenFrequency(each)}
          {...(canonical(each) === canonical(now) && { beside: <Now /> })}
          {...(!setting.busy && { onTap: () => choose(each) })}
        />
      ))}
    </Sheet>
  )
}

const Now = () => <StateTag word="现在" tone="accent" />
