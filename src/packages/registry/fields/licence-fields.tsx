import { View } from '@tarojs/components'
import { filingStateNames, type Filing } from '@domain/facilities/facility'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import { TextButton } from '../../../components/text-button'
import type { FieldsProps } from './about-fields'
import { DayField } from './day-field'
import { LicenceSheet } from './licence-sheet'
import { PaperRow } from './paper-row'
import { usePapers } from './use-papers'

const MOST = 10
const STATES = Object.entries(filingStateNames).map(([value, word]) => ({
  value: value as Filing['state'],
  word,
}))

/** Licences with their last day, and filing where there is no licence. */
export function LicenceFields({ written: { licences, filing }, onChange }: FieldsProps) {
  const { open, add, sheet } = usePapers(licences, (next) => onChange({ licences: next }))
  return (
    <Card title="许可证和备案">
      {licences.map((licence, at) => (
        <PaperRow
          key={`${at} ${licence.number}`}
          name={licence.name}
          paper={licence}
          onTap={() => open(at)}
        />
      ))}
      {licences.length < MOST && <TextButton word="加一个许可证" onTap={add} />}
      <FilingFields filing={filing} onChange={(next) => onChange({ filing: next })} />
      <LicenceSheet {...sheet} />
    </Card>
  )
}

interface FilingFieldsProps {
  filing: Filing | undefined
  onChange: (filing: Filing) => void
}

const FilingFields = ({ filing, onChange }: FilingFieldsProps) => (
  <View>
    <Field label="备案（不用备案的不选）">
      <Choice
        label="备案"
        options={STATES}
        value={filing?.state}
        onChoose={(state) => onChange({ ...filing, state })}
      />
    </Field>
    {filing?.state === 'filed' && (
      <>
        <Field label="备案号">
          <TextInput
            label="备案号"
            value={filing.number ?? ''}
            maxLength={60}
            onChange={(number) => onChange({ ...filing, number })}
          />
        </Field>
        <DayField
          label="备案日期"
          value={filing.filedOn}
          none="选日期，可以不填"
          onChoose={(filedOn) => onChange(dated(filing, filedOn))}
        />
      </>
    )}
  </View>
)

const dated = ({ filedOn: _before, ...filing }: Filing, filedOn: string | undefined): Filing => ({
  ...filing,
  ...(filedOn && { filedOn }),
})
