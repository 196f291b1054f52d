import { tellAssistantLeft } from '@domain/assistance/tellings'
import { withoutPerson } from '@domain/clues/routing'
import type { Telling } from '@domain/deliveries/delivery'
import { countyOf } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { mayDo, mayEnter } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { is } from '../kernel/cloud'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'
import { reassignCases } from './reassign-cases'
import { reassignClues } from './reassign-clues'

/** Whatever was being submitted when the officer left is written by then. */
const LAST_LOOK_MINUTES = 1
/** More than anybody is asked for at once. */
const MOST_AWAITED = 50

/**
 * From the next call on, a suspended person gets nothing; an officer's clues and cases go to whoever answers now. The WeChat
 * stays bound: it opens nothing, and restoring is as before.
 */
export const suspendPerson = command({
  action: 'person.suspend',
  input: object({ requestId: id, personId: id }),

  async run({ input, actor, now, work }): Promise<{ status: Person['status'] }> {
    const person = await findCovered(work, actor, 'people', input.personId)
    if (person._id === actor._id || !mayEnter(actor.role, person.role)) throw problem('notAllowed')
    if (person.status === 'suspended') throw problem('alreadyChanged', { now: '此人已停用' })
    const leavesClues = mayDo(person.role, 'clue.accept')
    if (leavesClues) await leave(work, person, now)

    const handOver = leavesClues && { handOverAt: addMinutes(now, LAST_LOOK_MINUTES) }
    work.change(
      'people',
      person,
      { status: 'suspended', ...handOver },
      { what: 'person.suspended', tell: await awaited(work, person) },
    )
    return { status: 'suspended' }
  },
})

/** Officers who wait for this person's help ask somebody else. */
async function awaited(work: Work, { _id, role }: Person): Promise<Telling[]> {
  if (!mayDo(role, 'assistance.give')) return []
  const waiting = await work.list('assistances', {
    where: { coordinatorId: _id, dueKey: is.gt('') },
    order: { dueKey: 'asc' },
    limit: MOST_AWAITED,
  })
  return waiting.map(tellAssistantLeft)
}

/** The routes are written even where they stay the same, so that nobody names this officer at the same moment. */
async function leave(work: Work, { _id, area }: Person, now: Instant): Promise<void> {
  const county = await work.find('counties', countyOf(area))
  if (!county) return
  if (county.dutyOfficerId === _id) throw problem('onDuty')
  const without = withoutPerson(county, _id)
  work.change('counties', county, without, { what: 'county.routesChanged' })
  const others = { ...county, ...without }
  await reassignClues(work, _id, others, now)
  await reassignCases(work, _id, others, now)
}
