import { conclusionNames, type Conclusion } from '@domain/samples/sample'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import type { Draft } from '../../../outbox/draft'
import { samplePlaces, type ResultWritten } from '../../../outbox/kinds/sample-written'
import type { Writing } from '../../../outbox/use-draft'
import { ChosenDay } from '../chosen-time'
import { PhotosField } from '../photos-field'
import { OfSampleRows } from './of-sample-rows'
import { ValuesField } from './values-field'

const conclusions = (Object.keys(conclusionNames) as Conclusion[]).map((value) => ({
  value,
  word: conclusionNames[value],
  ...(value === 'fail' && { tone: 'danger' as const }),
}))

interface ResultFormProps {
  draft: Draft<ResultWritten>
  writing: Writing<ResultWritten>
}

/** What the laboratory's report says. */
export function ResultForm({ draft, writing }: ResultFormProps) {
  const said = draft.content
  const change = (changes: Partial<ResultWritten>) =>
    writing.change((content) => ({ ...content, ...changes }))
  return (
    <>
      <OfSampleRows of={said} />
      <Card title="检验报告">
        <Field label="报告编号">
          <TextInput
            label="报告编号"
            value={said.reportNumber}
            maxLength={40}
            onChange={(reportNumber) => change({ reportNumber })}
          />
        </Field>
        <Field label="报告日期">
          <ChosenDay
            label="报告日期"
            value={said.reportedOn}
            onChange={(reportedOn) => change({ reportedOn })}
          />
        </Field>
        <Field label="报告的结论">
          <Choice
            label="结论"
            options={conclusions}
            value={said.conclusion}
            onChoose={(conclusion) => change({ conclusion })}
          />
        </Field>
        <PhotosField label="报告照片" place={samplePlaces.result} {...{ draft, writing }} />
        <Field label="说明（没有就不填）">
          <NoteInput
            label="说明"
            value={said.words}
            placeholder="协管员会看到这里写的"
            maxLength={300}
            onChange={(words) => change({ words })}
          />
        </Field>
      </Card>
      <ValuesField values={said.values} onChange={(values) => change({ values })} />
    </>
  )
}
