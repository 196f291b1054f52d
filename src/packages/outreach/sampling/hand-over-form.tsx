import { Card } from '../../../components/card'
import type { Draft } from '../../../outbox/draft'
import { samplePlaces, type GivenWritten } from '../../../outbox/kinds/sample-written'
import type { Writing } from '../../../outbox/use-draft'
import { PhotosField } from '../photos-field'
import { HandOverFields } from './hand-over-fields'
import { OfSampleRows } from './of-sample-rows'

interface HandOverFormProps {
  draft: Draft<GivenWritten>
  writing: Writing<GivenWritten>
}

/** Giving away a sample that was recorded before. */
export const HandOverForm = ({ draft, writing }: HandOverFormProps) => (
  <>
    <OfSampleRows of={draft.content} />
    <Card title="送检">
      <HandOverFields
        given={draft.content.given}
        onChange={(given) => writing.change((said) => ({ ...said, given }))}
      >
        <PhotosField
          label="签收的单子（必拍）"
          place={samplePlaces.handOver}
          {...{ draft, writing }}
        />
      </HandOverFields>
    </Card>
  </>
)
