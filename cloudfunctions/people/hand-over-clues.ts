// What a suspension could not hand over at once: more clues than fit into it, those of patrols that were being submitted at
// that moment, and the officer’s cases.

import { withoutPerson, type County } from '@domain/clues/routing'
import { derivedId } from '@domain/kernel/ids'
import { addHours, type Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { database, is } from '../kernel/cloud'
import { perform, requestByItself } from '../kernel/perform'
import { store } from '../kernel/store'
import type { Work } from '../kernel/work'
import { reassignCases } from './reassign-cases'
import { reassignClues } from './reassign-clues'

const PEOPLE_AT_ONCE = 5
const HOURS_BETWEEN_TRIES = 1

/** How many people's clues were looked for. */
export async function handOverClues(now: Instant): Promise<number> {
  const left = await store.list('people', {
    where: { handOverAt: is.lte(now) },
    order: { handOverAt: 'asc' },
    limit: PEOPLE_AT_ONCE,
  })
  for (const person of left) await handOverOrPostpone(person, now)
  return left.length
}

/** One person whose clues cannot be handed over now does not hold up the others. */
async function handOverOrPostpone(person: Person, now: Instant): Promise<void> {
  try {
    await handOver(person, now)
  } catch (error) {
    console.error(`The clues of person ${person._id} could not be handed over`, error)
    await database
      .collection('people')
      .doc(person._id)
      .update({ data: { handOverAt: addHours(now, HOURS_BETWEEN_TRIES) } })
  }
}

async function handOver({ _id }: Person, now: Instant): Promise<void> {
  const request = requestByItself('handOver', derivedId(_id, now), now)
  await perform(request, async (work) => {
    const person = await work.find('people', _id)
    if (!person?.handOverAt) return
    const county = await work.find('counties', person.county)
    const more = county !== undefined && (await handOverIn(work, _id, county, now))
    const handOverAt = more ? now : undefined
    work.change('people', person, { handOverAt }, { what: 'person.handedOver' })
  })
}

/** Whether there may be more. */
async function handOverIn(
  work: Work,
  personId: string,
  county: County,
  now: Instant,
): Promise<boolean> {
  const without = { ...county, ...withoutPerson(county, personId) }
  const moreClues = await reassignClues(work, personId, without, now)
  return (await reassignCases(work, personId, without, now)) || moreClues
}
