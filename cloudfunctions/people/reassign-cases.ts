// An officer who leaves is in charge of no case any more: the colleague stays, and whoever answers for such clues there now
// comes in beside; where nobody can, the colleague is alone until somebody is named.

import { assignedCase, withoutOfficer } from '@domain/cases/decisions/assigned'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import { tellInCharge } from '@domain/cases/tellings'
import { caseRulesSetBy } from '@domain/clues/case-rules'
import { answersFor, handlesClues, type County } from '@domain/clues/routing'
import type { Instant } from '@domain/kernel/time'
import { covers } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import type { Work } from '../kernel/work'

/** Each case is one write, all before the answer. */
const PORTION = 10
const UNFINISHED = ['opened', 'reinspected', 'closed'] as const

/** Whether there may be more. The county no longer names the officer. */
export async function reassignCases(
  work: Work,
  officerId: string,
  county: County,
  now: Instant,
): Promise<boolean> {
  const found = await unfinishedOf(work, officerId)
  for (const each of found) await reassign(work, each, { officerId, county, now })
  return found.length === PORTION
}

async function unfinishedOf(work: Work, officerId: string): Promise<EnforcementCase[]> {
  const found: EnforcementCase[] = []
  for (const inCharge of ['officerId', 'secondId'])
    for (const status of UNFINISHED) {
      const room = PORTION - found.length
      if (room === 0) return found
      const where = { [inCharge]: officerId, status }
      found.push(...(await work.list('cases', { where, order: { listKey: 'desc' }, limit: room })))
    }
  return found
}

interface Leaving {
  officerId: string
  county: County
  now: Instant
}

async function reassign(
  work: Work,
  found: EnforcementCase,
  { officerId, county, now }: Leaving,
): Promise<void> {
  const officers = withoutOfficer(found, officerId, await others(work, found, county, now))
  if (officers.length === 0) return
  const deciding = { by: BY_ITSELF, at: now, rules: caseRulesSetBy(county) }
  const changes = assignedCase(found, officers, '原办案人员已不在岗', deciding)
  const tell = tellInCharge({ ...found, ...changes }, '')
  work.change('cases', found, changes, { what: 'case.assigned', tell })
}

const BY_ITSELF = { _id: 'system', name: '系统' }

/** Whoever would be asked for a clue like those of the case, and whoever is on duty, as far as they may open it. */
async function others(
  work: Work,
  { area, matters }: EnforcementCase,
  county: County,
  now: Instant,
): Promise<Person[]> {
  const asked = { area, specialty: matters[0]?.specialty, severity: 'ordinary' as const }
  const ids = [answersFor(county, asked, now).personId, county.dutyOfficerId, county.leaderId]
  const people: Person[] = []
  for (const id of new Set(ids)) {
    const person = id ? await work.find('people', id) : undefined
    if (person && handlesClues(person) && covers(person, { area })) people.push(person)
  }
  return people
}
