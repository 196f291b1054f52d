// The ways to change a patrol that is being written.

import type { Traits } from '@domain/facilities/traits'
import type { DraftReport, PatrolContent } from '../../../outbox/patrol-report'
import type { Writing } from '../../../outbox/use-draft'
import type { Change } from './answering'
import { itemAt } from './progress'
import { withFact } from './with-fact'

export interface Editing extends Pick<
  Writing<PatrolContent>,
  'addPhoto' | 'removePhoto' | 'dropPhotos'
> {
  report(changes: (report: DraftReport) => Partial<DraftReport>): void
  /** A fact of the facility as it is on the spot; undefined takes it back. */
  fact(fact: Partial<Traits>): void
  /** One item of a checklist; the patrol remembers that the person was there. */
  item(checklistId: string, itemId: string, change: Change): void
}

export const editingOf = ({
  change,
  addPhoto,
  removePhoto,
  dropPhotos,
}: Writing<PatrolContent>): Editing => ({
  ...{ addPhoto, removePhoto, dropPhotos },
  report: (changes) =>
    change(({ report, ...rest }) => ({ ...rest, report: { ...report, ...changes(report) } })),
  fact: (fact) => change((content) => withFact(content, fact)),
  item: (checklistId, itemId, changed) =>
    change(({ report, ...rest }) => ({
      ...rest,
      report: { ...report, checklists: changedIn(report, checklistId, changed) },
      lastAt: itemAt(checklistId, itemId),
    })),
})

const changedIn = ({ checklists }: DraftReport, checklistId: string, change: Change) =>
  checklists.map((each) => (each.checklistId === checklistId ? change(each) : each))
