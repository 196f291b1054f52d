import { useState } from 'react'
import { View } from '@tarojs/components'
import { filingStateNames, type Filing } from '@domain/facilities/facility'
import { spokenDay } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import { Row } from '../../../components/row'
import { TextButton } from '../../../components/text-button'
import type { FactsWritten } from '../../../outbox/kinds/registry-written'
import type { FieldsProps } from './about-fields'
import { DayField } from './day-field'
import { LicenceSheet } from './licence-sheet'

type Licence = FactsWritten['licences'][number]

const MOST = 10
const STATES = Object.entries(filingStateNames).map(([value, word]) => ({
  value: value as Filing['state'],
  word,
}))

/** Licences with their last day, and filing where there is no licence. */
export function LicenceFields({ written: { licences, filing }, onChange }: FieldsProps) {
  const [place, setPlace] = useState<number>()
  const keep = (licence: Licence | undefined) => {
    const others = licences.filter((_, at) => at !== place)
    onChange({ licences: licence ? replaced(licences, place ?? licences.length, licence) : others })
    setPlace(undefined)
  }
  return (
    <Card title="许可证和备案">
      {licences.map((licence, at) => (
        <Row
          key={`${at} ${licence.number}`}
          title={licence.name}
          under={`${licence.number || '没有证号'} · ${licence.expiresOn ? `到 ${spokenDay(licence.expiresOn)}` : '没写有效期'}`}
          onTap={() => setPlace(at)}
        />
      ))}
      {licences.length < MOST && (
        <TextButton word="加一个许可证" onTap={() => setPlace(licences.length)} />
      )}
      <FilingFields filing={filing} onChange={(next) => onChange({ filing: next })} />
      <LicenceSheet
        open={place !== undefined}
        licence={licences[place ?? licences.length]}
        onKeep={keep}
        onClose={() => setPlace(undefined)}
      />
    </Card>
  )
}

const replaced = (all: readonly Licence[], place: number, next: Licence): Licence[] =>
  place < all.length ? all.map((each, at) => (at === place ? next : each)) : [...all, next]

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
