import type { Draft } from '../../../outbox/draft'
import { samplePlaces, type ResultWritten } from '../../../outbox/kinds/sample-written'
import type { Writing } from '../../../outbox/use-draft'
import { PhotosField } from '../photos-field'
import { OfSampleRows } from './of-sample-rows'
import { ReportCard } from './report-card'
import { ValuesField } from './values-field'

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
      <ReportCard {...{ said, change }}>
        <PhotosField label="报告照片" place={samplePlaces.result} {...{ draft, writing }} />
      </ReportCard>
      <ValuesField values={said.values} onChange={(values) => change({ values })} />
    </>
  )
}
