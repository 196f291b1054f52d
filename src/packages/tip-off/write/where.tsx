import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import type { AnswerTo } from '../../../cloud'
import type { ResidentTipContent } from '../../../outbox/kinds/resident-tip-written'

interface WhereProps {
  content: ResidentTipContent
  offices: AnswerTo<'tipOffs.offices'>['offices']
  onChange: (changes: Partial<ResidentTipContent>) => void
}

/** The county where there are several, and the township for whoever knows it. */
export function Where({ content: { county, placeArea }, offices, onChange }: WhereProps) {
  const office = offices.find((each) => each.county === county)
  return (
    <>
      {offices.length > 1 && (
        <Field label="哪个区县（必填）">
          <Choice
            label="哪个区县"
            options={offices.map(({ county: value, name: word }) => ({ value, word }))}
            value={county}
            onChoose={(chosen) => onChange({ county: chosen })}
          />
        </Field>
      )}
      {office && office.townships.length > 0 && (
        <Field label="哪个乡镇街道（不清楚可以不选）">
          <Choice
            label="哪个乡镇街道"
            options={office.townships.map(({ area: value, name: word }) => ({ value, word }))}
            value={placeArea}
            onChoose={(chosen) => onChange({ placeArea: chosen })}
          />
        </Field>
      )}
    </>
  )
}
