// The agency of the demo county as its dispatcher keeps it: who is on duty for two weeks, who is away, who leads; and a morning
// on which duty goes from one to the next. One day names nobody, and one somebody who is away, so that holes are to be seen.

import { makeId } from '@domain/kernel/ids'
import { addDays, type Day } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { at } from './calendar'
import { call, documentsOf, type LastDay } from './calls'

const SET_AT = 8 * 60 + 31
const HANDED_OVER_AT = 8 * 60 + 35
const ROSTER_DAYS = 16
const LEFT_OUT = 11
const AWAY_FROM = 3
const AWAY_DAYS = 4

export async function keepDuty(day: LastDay): Promise<void> {
  const officers = documentsOf<Person>(day.cloud, 'people', { role: 'officer' })
  const [dispatcher] = documentsOf<Person>(day.cloud, 'people', { role: 'dispatcher' })
  const leader = officers.at(-1)
  if (!dispatcher || !leader) throw new Error('nobody sets who is on duty')
  const { county } = dispatcher
  for (const [place, { _id: officerId }] of officers.entries()) {
    const days = daysOf(place, officers.length, day.on)
    await call(day, by(day, dispatcher), 'counties.setDuty', {
      ...{ requestId: idIn(day), county, officerId, days },
    })
  }
  await call(day, by(day, dispatcher), 'counties.setLeader', {
    ...{ requestId: idIn(day), county, personId: leader._id },
  })
  await goAway(day, officers)
  await handOver(day, officers)
}

/** In turn, from the county's last day on. */
const daysOf = (place: number, count: number, first: Day): Day[] =>
  Array.from({ length: ROSTER_DAYS }, (_, days) => days)
    .filter((days) => days % count === place && days !== LEFT_OUT)
    .map((days) => addDays(first, days))

/** The fourth is on a course, also on a day on which that officer is on duty. */
async function goAway(day: LastDay, officers: readonly Person[]): Promise<void> {
  const away = officers[AWAY_FROM]
  if (!away) return
  const from = addDays(day.on, AWAY_FROM)
  await call(day, by(day, away), 'counties.setAbsence', {
    ...{ requestId: idIn(day), personId: away._id, from, until: addDays(from, AWAY_DAYS) },
  })
}

async function handOver(day: LastDay, officers: readonly Person[]): Promise<void> {
  const [from, to] = [officers[0], officers[1]]
  if (!from || !to) return
  const words = '昨晚没有突发线索。有一条饮用水线索已联系水厂，今天上午出结果，请跟进。'
  const { handOverId } = await call(day, by(day, from, HANDED_OVER_AT), 'duty.handOver', {
    ...{ requestId: idIn(day), toId: to._id, words },
  })
  await call(day, by(day, to, HANDED_OVER_AT + 4), 'duty.confirm', {
    ...{ requestId: idIn(day), handOverId },
  })
}

const by = (day: LastDay, { openid = '' }: Person, minute = SET_AT) => ({
  ...{ openid, now: at(day.on, minute) },
})

const idIn = (day: LastDay) => makeId(Date.parse(at(day.on, SET_AT)), day.chance.bytes(10))
