import { photosOfWord } from '@domain/clues/received-word'
import type { InformationReport } from '@domain/information-reports/information-report'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'
import { findOfCentre } from '../kernel/find-covered'
import { stateOfClue } from '../kernel/words'

export interface ShownInformation {
  report: Omit<InformationReport, 'trail' | 'listKey' | 'sealAt'>
  /** By file id. */
  photos: Record<string, ShownPhoto>
  /** What has become of the clue, in words. */
  clueState?: string
  /** What this person may do with it now. */
  may: { verify: boolean; decide: boolean; openClue: boolean }
}

export const showInformation = query({
  action: 'informationReport.read',
  input: object({ informationReportId: id }),

  async run({ input, actor, store }): Promise<ShownInformation> {
    const found = await findRead(store, actor, input.informationReportId)
    const { trail: _trail, listKey: _listKey, sealAt: _sealAt, ...report } = found
    const clue = report.clueId && (await store.find('clues', report.clueId))
    const handles = mayDo(actor.role, 'informationReport.handle')
    return {
      report,
      photos: await showPhotos(store, report._id, photosOfWord(report)),
      ...(clue && { clueState: stateOfClue(clue) }),
      may: {
        verify: handles && report.status === 'received',
        decide: handles && report.status === 'verified',
        openClue: mayDo(actor.role, 'clue.read'),
      },
    }
  },
})

/** A reporter reads what that reporter has passed, and nothing else; Problem notFound. */
async function findRead(store: Store, actor: Person, _id: string): Promise<InformationReport> {
  if (mayDo(actor.role, 'clue.read')) return findOfCentre(store, actor, 'informationReports', _id)
  const found = await store.find('informationReports', _id)
  if (found?.receivedBy !== actor._id) throw problem('notFound', { what: '这条信息' })
  return found
}
