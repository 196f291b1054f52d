import { answers } from '@domain/checklists/answers'
import { countyCode } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** Offered to nobody from now on; what phones have answered of it is still taken. */
export const withdrawChecklist = command({
  action: 'rules.set',
  input: object({ requestId: id, county: countyCode, checklistId: answers.shape.checklistId }),

  async run({ input, actor, now, work }): Promise<{ checklistId: string }> {
    const { checklistId } = input
    const county = await findCovered(work, actor, 'counties', input.county)
    const before = county.checklists ?? []
    const checklists = before.filter((each) => each.id !== checklistId)
    if (checklists.length === before.length)
      throw problem('notFound', { what: '正在使用的这张检查表' })

    const recount = { recountAt: now, recountAfter: undefined }
    work.change(
      'counties',
      county,
      { checklists, ...recount },
      { what: 'county.checklistWithdrawn' },
    )
    return { checklistId }
  },
})
