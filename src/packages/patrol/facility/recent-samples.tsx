import { spokenDay, dayOf } from '@domain/kernel/time'
import type { SampleRow } from '@domain/samples/row'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import { spokenSampleState } from '../../../sample-state'

/** What was taken here, and what came of it. */
export function RecentSamples({ samples }: { samples: readonly SampleRow[] }) {
  if (samples.length === 0) return null
  return (
    <Card title="抽检样品">
      {samples.map((sample) => (
        <Row
          key={sample._id}
          title={sample.sampleName}
          under={`${spokenDay(dayOf(sample.takenAt))} · ${sample.takenByName}`}
          beside={<StateTag {...spokenSampleState(sample)} />}
          onTap={() => go(pageOf.sample(sample._id))}
        />
      ))}
    </Card>
  )
}
