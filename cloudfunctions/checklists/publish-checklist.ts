import type { Checklist } from '@domain/checklists/checklist'
import { isNewer, offering, ownChecklistId } from '@domain/checklists/own-checklist'
import { publishable, refuseFaulty, sentChecklist } from '@domain/checklists/publishable'
import type { County } from '@domain/clues/routing'
import { countyCode } from '@domain/kernel/areas'
import { hashOf } from '@domain/kernel/hash'
import { id } from '@domain/kernel/ids'
import { listKey } from '@domain/kernel/list-key'
import { problem } from '@domain/kernel/problems'
import type { Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import type { Person } from '@domain/people/person'
import type { NewSubject } from '../kernel/collections'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'

export interface PublishedChecklist {
  checklistId: string
  /** Offered from now on; a newer one than was sent where that was published meanwhile. */
  version: string
}

/** Offered from now on in the place of its version before, which is kept. One that was withdrawn is offered again. */
export const publishChecklist = command({
  action: 'rules.set',
  input: object({ requestId: id, county: countyCode, checklist: sentChecklist }),

  async run({ input, actor, now, work }): Promise<PublishedChecklist> {
    const county = await findCovered(work, actor, 'counties', input.county)
    const checklist = publishable(input.checklist, county.specialties ?? [])
    const isPublished = await publishedAs(work, county, checklist)
    const before = county.checklists ?? []
    const current = before.find(
      ({ id: of, version }) => of === checklist.id && !isNewer(checklist.version, version),
    )
    if (current && !isPublished) refuseFaulty([`版本：已发布 ${current.version}，请用更大的版本号`])

    const checklists = current ? before : offering(before, checklist)
    const recount = { recountAt: now, recountAfter: undefined }
    work.change('counties', county, { checklists, ...recount }, { what: 'county.checklistOffered' })
    if (!isPublished)
      work.add('checklists', asPublished(checklist, county, actor, now), {
        what: 'checklist.published',
      })
    return { checklistId: checklist.id, version: (current ?? checklist).version }
  },
})

/** Whether it is so published already; Problem checklistPublished where that version says something else. */
async function publishedAs(work: Work, county: County, checklist: Checklist): Promise<boolean> {
  const known = await work.find('checklists', ownChecklistId(county._id, checklist))
  if (known && hashOf(known.checklist) !== hashOf(checklist))
    throw problem('checklistPublished', { version: checklist.version })
  return known !== undefined
}

function asPublished(
  checklist: Checklist,
  { _id: county, area }: County,
  by: Person,
  now: Instant,
): NewSubject<'checklists'> {
  const _id = ownChecklistId(county, checklist)
  return {
    ...{ _id, county, area, checklist, publishedAt: now, listKey: listKey(now, _id) },
    ...{ publishedBy: by._id, publishedByName: by.name },
  }
}
