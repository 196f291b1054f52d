import { IN_CHARGE } from '@domain/cases/enforcement-case'
import { useAsked } from '../../asking'
import { Field } from '../../components/field'
import { Loaded } from '../../components/loaded'
import { Toggles } from '../../components/toggles'

interface InChargeFieldProps {
  area: string
  values: readonly string[]
  onChange: (officerIds: string[]) => void
}

/** Two officers; with a third the first goes. */
export function InChargeField({ area, values, onChange }: InChargeFieldProps) {
  const asked = useAsked('cases.officers', { area })
  const none = ({ rows }: { rows: readonly unknown[] }) => rows.length < IN_CHARGE
  return (
    <Loaded
      of={asked}
      empty={{
        when: none,
        title: '办案人员不够',
        words: '这里能办案的执法人员不到两名，请先在“人员”里登记',
      }}
    >
      {({ rows }) => (
        <Field label="办案人员（选两名）">
          <Toggles
            label="办案人员"
            options={rows.map(({ _id, name }) => ({ value: _id, word: name }))}
            values={values}
            onChange={(chosen) => onChange(chosen.slice(-IN_CHARGE))}
          />
        </Field>
      )}
    </Loaded>
  )
}
