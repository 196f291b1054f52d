import { View } from '@tarojs/components'
import { kindsFor } from '@domain/checklists/publishable'
import { kinds } from '@domain/facilities/kinds'
import {
  builtInSpecialties,
  spokenSpecialty,
  type OwnSpecialty,
  type Specialty,
} from '@domain/people/specialties'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import { Toggles } from '../../../components/toggles'
import type { Change } from './use-written'
import type { Written } from './written'

const NAME_LETTERS = 30

interface AboutProps {
  written: Written
  own: readonly OwnSpecialty[]
  change: Change
}

/** What it is called, and for whom it is. */
export function About({
  written: { name, version, specialty, kinds: given },
  own,
  change,
}: AboutProps) {
  const specialties: Specialty[] = [...builtInSpecialties, ...own.map(({ id }) => id)]
  const choose = (chosen: Specialty) =>
    change({ specialty: chosen, kinds: given.filter((kind) => kindsFor(chosen).includes(kind)) })
  return (
    <Card>
      <Field label="检查表名称">
        <TextInput
          label="检查表名称"
          value={name}
          maxLength={NAME_LETTERS}
          placeholder="如：茶馆卫生巡查表"
          onChange={(words) => change({ name: words })}
        />
      </Field>
      <Field label="专业">
        <Choice
          label="专业"
          options={specialties.map((value) => ({ value, word: spokenSpecialty(value, own) }))}
          value={specialty}
          onChoose={choose}
        />
      </Field>
      {specialty && (
        <Field label="单位类别">
          <Toggles
            label="单位类别"
            options={kindsFor(specialty).map((value) => ({ value, word: kinds[value].name }))}
            values={given}
            onChange={(chosen) => change({ kinds: chosen })}
          />
        </Field>
      )}
      <View className="quiet">发布后是 {version} 版</View>
    </Card>
  )
}
