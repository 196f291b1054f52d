import { spokenInstant } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import type { OfSample } from '../../../outbox/kinds/sample-written'

/** Which sample it is about. */
export const OfSampleRows = ({ of: { sampleName, facilityName, takenAt } }: { of: OfSample }) => (
  <Card>
    <Row title={sampleName} under={`${facilityName} · ${spokenInstant(takenAt)} 采样`} />
  </Card>
)
