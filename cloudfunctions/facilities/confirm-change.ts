import { facilityMachine, facilityStatusNames } from '@domain/facilities/facility'
import { hash } from '@domain/kernel/hash'
import { id } from '@domain/kernel/ids'
import { move } from '@domain/kernel/machine'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { dayOf } from '@domain/kernel/time'
import { awaitedFacts, mayDecide, refuseDecided, registeredHash } from '@domain/registry/changing'
import type { ChangeStatus } from '@domain/registry/change'
import { changedFacility } from '@domain/registry/registered'
import { tellDecided } from '@domain/registry/tellings'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'
import { countyAsks } from '../kernel/county-asks'

/** `registered` is what whoever decides has seen to be registered: a change that came in between is shown first. */
export const confirmChange = command({
  action: 'change.decide',
  input: object({ requestId: id, changeId: id, registered: hash }),

  async run({ input, actor, now, work }): Promise<{ status: ChangeStatus }> {
    const change = await findCovered(work, actor, 'changes', input.changeId)
    if (!mayDecide(actor, change)) throw problem('notAllowed')
    refuseDecided(change)
    const facility = await findCovered(work, actor, 'facilities', change.facilityId)
    if (input.registered !== registeredHash(facility, change))
      throw problem('alreadyChanged', { now: '该单位的登记信息又有变化' })
    const said = awaitedFacts(change)
    if (said.status && said.status !== facility.status)
      move(facilityMachine, facilityStatusNames, facility.status, said.status)

    const asked = await countyAsks(work, facility.county)
    const decided = {
      status: 'confirmed',
      ...{ decidedBy: actor._id, decidedByName: actor.name, decidedAt: now },
    } as const
    work.change('changes', change, decided, {
      what: 'change.confirmed',
      tell: [tellDecided({ ...change, ...decided })],
    })
    work.change('facilities', facility, changedFacility(facility, said, asked, dayOf(now)), {
      what: 'facility.changed',
    })
    return { status: decided.status }
  },
})
