import { builtInSpecialties, spokenSpecialty, type Specialty } from '@domain/people/specialties'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { Toggles } from '../../../components/toggles'
import { useOwnSpecialties } from '../../../county-rules'
import { TextField } from '../../../components/text-field'
import { MaterialsField } from './materials-field'
import { audienceOptions, meansOptions } from './options'
import type { PartProps } from './outreach-form'

const WHOLE = 'whole'

/** Whom it reached, how many, and by which means. */
export function WhomCard({ said, change }: PartProps) {
  const own = useOwnSpecialties()
  const specialties: Specialty[] = [...builtInSpecialties, ...own.map(({ id }) => id)]
  return (
    <Card>
      <Field label="对象，可以多选">
        <Toggles
          label="对象"
          options={audienceOptions(said.kind)}
          values={said.audiences}
          onChange={(audiences) => change({ audiences })}
        />
      </Field>
      <TextField
        label="人数"
        type="number"
        value={said.people}
        placeholder="到场或受益的人数"
        most={6}
        onChange={(people) => change({ people })}
      />
      <Field label="形式，可以多选">
        <Toggles
          label="形式"
          options={meansOptions}
          values={said.means}
          onChange={(means) => change({ means })}
        />
      </Field>
      <MaterialsField materials={said.materials} onChange={(materials) => change({ materials })} />
      <Field label="专业">
        <Choice<Specialty | typeof WHOLE>
          label="专业"
          options={[
            { value: WHOLE, word: '综合' },
            ...specialties.map((value) => ({ value, word: spokenSpecialty(value, own) })),
          ]}
          value={said.specialty ?? WHOLE}
          onChoose={(chosen) => change({ specialty: chosen === WHOLE ? undefined : chosen })}
        />
      </Field>
    </Card>
  )
}
