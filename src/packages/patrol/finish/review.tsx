import { useMemo } from 'react'
import type { Id } from '@domain/kernel/ids'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { askedIn } from '../../../outbox/patrol-report'
import { OverallNote } from '../overall-note'
import { photosByPlace } from '../patrol/photos-by-place'
import { faultsOf, reportOnPhone } from '../patrol/progress'
import { Unsaved } from '../../../outbox/unsaved'
import { usePatrolDraft } from '../patrol/use-patrol-draft'
import { Faults } from './faults'
import { submitPatrol } from './submit'
import { Summary } from './summary'

/** The last look: what is still missing, else what was found and what will be reported. */
export function Review({ id }: { id: Id }) {
  const { draft, unsaved, editing, saveAgain } = usePatrolDraft(id)
  const photos = useMemo(() => photosByPlace(draft?.photos ?? []), [draft?.photos])
  if (!draft) return null
  const { report } = draft.content
  const sent = reportOnPhone(draft)
  const asked = askedIn(draft.content)
  const faults = faultsOf(sent, asked)
  const words = faults.length > 0 ? `还有 ${faults.length} 处没填好` : '提交'
  return (
    <Page
      action={
        <BottomAction words={words} disabled={faults.length > 0} onTap={() => submitPatrol(id)} />
      }
    >
      {unsaved && <Unsaved onSave={saveAgain} />}
      {faults.length > 0 ? (
        <Faults draftId={id} faults={faults} />
      ) : (
        <Summary report={sent} asked={asked} />
      )}
      {report.end === 'done' && (
        <Card title="整体情况">
          <OverallNote {...{ report, photos, editing }} placeholder="还想说明的（没有就不填）" />
        </Card>
      )}
    </Page>
  )
}
