import { patrolEndNames } from '@domain/patrols/patrol'
import { Card } from '../../../components/card'
import type { DraftReport } from '../../../outbox/patrol-report'
import { OverallNote } from '../overall-note'
import type { PhotosByPlace } from './photos-by-place'
import type { Editing } from './editing'

interface NotDoneProps {
  report: DraftReport
  photos: PhotosByPlace
  editing: Editing
}

/** In place of the checklists, where the visit did not come about. */
export const NotDone = ({ report, photos, editing }: NotDoneProps) => (
  <Card title={patrolEndNames[report.end]}>
    <OverallNote {...{ report, photos, editing }} placeholder="看到的情况，问了谁、怎么说的" />
  </Card>
)
