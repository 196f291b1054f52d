// The staff of the demo county are entered, sign in, and are put on the routes of the county.

import { personOf, type Person } from '@domain/people/person'
import type { County, Route } from '@domain/clues/routing'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { coversArea } from '@domain/kernel/areas'
import type { Books } from './books'
import { frequencies, recurringCount, rewards } from './county-rules'
import { county, type Township } from './ground'
import type { Member } from './staff'

/** Everybody, by the openid under which the preview knows them. */
export async function engage(
  books: Books,
  members: readonly Member[],
  townships: readonly Township[],
  from: Instant,
): Promise<void> {
  const [commission] = await enterCommission(books, members, from)
  if (!commission) throw new Error('nobody sits in the commission')
  for (const [index, member] of members.entries()) {
    const now = addMinutes(from, 10 + index * 4)
    const _id = books.newId(now)
    if (member.role !== 'commission')
      await books.ask('people.enter', { actor: commission, now }, { _id, ...entryOf(member) })
  }
  for (const [index, member] of members.entries())
    await signIn(books, member, addMinutes(from, 600 + index * 37))
  await openCounty(books, townships, addMinutes(from, 400))
}

const entryOf = ({ name, phone, role, area, specialties }: Member) => ({
  ...{ name, phone, role, area, specialties },
})

/** Whoever sets a county up enters its commission. */
async function enterCommission(books: Books, members: readonly Member[], now: Instant) {
  for (const member of members.filter(({ role }) => role === 'commission')) {
    const entry = { _id: books.newId(now), ...entryOf(member) }
    await books.note({ by: 'system', now }, (work) =>
      work.add('people', personOf(entry, now), { what: 'person.entered' }),
    )
  }
  return books.all('people')
}

/** As signing in does, without the phone number that only WeChat can prove. */
async function signIn(books: Books, { phone, openid }: Member, now: Instant): Promise<void> {
  const person = memberWith(books, phone)
  await books.note({ by: 'visitor', now }, (work) =>
    work.change('people', person, { openid, boundAt: now }, { what: 'person.signedIn' }),
  )
}

/** Who has changed phones signs out of the old one. */
export async function signOutSome(
  books: Books,
  members: readonly Member[],
  now: Instant,
): Promise<void> {
  for (const { phone, signedOut } of members)
    if (signedOut)
      await books.ask(
        'session.signOut',
        { actor: memberWith(books, phone), now },
        { requestId: books.newId(now) },
      )
}

function memberWith(books: Books, phone: string): Person {
  const found = books.all('people').find((each) => each.phone === phone)
  if (!found) throw new Error(`nobody has ${phone}`)
  return found
}

async function openCounty(books: Books, townships: readonly Township[], now: Instant) {
  const people = books.all('people')
  const duty = people.find(({ role }) => role === 'dispatcher')
  if (!duty) throw new Error('nobody is on duty')
  const opened: Omit<County, 'trail'> = {
    _id: county.area.slice(0, 6),
    ...county,
    routes: routesOf(people, townships),
    areaNames: namesIn(townships),
    dutyOfficerId: duty._id,
    ...{ frequencies, recurringCount, rewards },
  }
  await books.note({ by: 'system', now }, (work) =>
    work.add('counties', opened, { what: 'county.entered' }),
  )
}

const namesIn = (townships: readonly Township[]): County['areaNames'] =>
  Object.fromEntries(
    townships
      .flatMap((township) => [township, ...township.villages])
      .map(({ area, name }) => [area, name]),
  )

/** The first officer of a specialty has the whole county, the second half of its townships; each stands in for the other. */
function routesOf(people: readonly Person[], townships: readonly Township[]): Route[] {
  const officers = people.filter(({ role }) => role === 'officer')
  const specialties = [...new Set(officers.flatMap((each) => each.specialties))]
  return specialties.flatMap((specialty) => {
    const who = officers.filter((each) => each.specialties.includes(specialty))
    const officerIds = who.map(({ _id }) => _id)
    const whole: Route = { area: county.area, specialty, officerIds }
    if (who.length === 1) return [whole]
    const half = townships.filter((_, index) => index % 2)
    const turned = [...officerIds].reverse()
    return [whole, ...half.map(({ area }): Route => ({ area, specialty, officerIds: turned }))]
  })
}

/** The coordinators of a township, in the order in which they were entered. */
export const coordinatorsOf = (books: Books, { area }: Township): Person[] =>
  books
    .all('people')
    .filter(({ role, area: own }) => role === 'coordinator' && coversArea(own, area))
