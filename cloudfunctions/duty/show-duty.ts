import type { Absence } from '@domain/clues/absences'
import { presentAbsences, isAbsent } from '@domain/clues/absences'
import { openEmergenciesFrom } from '@domain/clues/clue'
import { dutyDayAt, onDutyAt, rosteredOn, USUAL_CHANGE } from '@domain/clues/duty'
import { mayHandOver, type DutyHandOver } from '@domain/clues/duty-hand-over'
import { handlesClues, type County } from '@domain/clues/routing'
import { toClueRow, type ClueRow } from '@domain/clues/row'
import { UNDECIDED } from '@domain/clues/status'
import { countyCode } from '@domain/kernel/areas'
import { problem } from '@domain/kernel/problems'
import { pick } from '@domain/kernel/records'
import { addDays, dayOf, type Day, type Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { covers, mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { agencyOf } from '../kernel/agency'
import { is } from '../kernel/cloud'
import { countyAsked } from '../kernel/scope'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

const SHOWN_DAYS = 28
const MOST_EMERGENCIES = 20

interface Named {
  personId: string
  /** Absent where that person is not in service any more. */
  name?: string
}

export interface ShownDuty {
  county: string
  today: Day
  changesAt: string
  /** Who answers now, and who stands in where the roster names nobody who is there. */
  now: Named
  standing: Named
  /** The days to come, today first. */
  days: { on: Day; officer?: Named & { isAway: boolean } }[]
  absences: (Absence & { name?: string })[]
  handOver?: DutyHandOver
  /** Those that are not handled yet. */
  emergencies: ClueRow[]
  /** Who can be on duty, or come on. */
  officers: Pick<Person, '_id' | 'name' | 'role'>[]
  /** Who can be away. */
  people: Pick<Person, '_id' | 'name'>[]
  may: { set: boolean; handOver: boolean }
}

/** Who is on duty in a county now and in the days to come, who is away, and what goes from one to the next. */
export const showDuty = query({
  action: 'duty.read',
  input: object({ county: countyCode.optional() }),

  async run({ input, actor, now, store }): Promise<ShownDuty> {
    const county = await store.find('counties', countyAsked(actor, input.county))
    if (!county) throw problem('notFound', { what: '该区县' })
    const [agency, emergencies] = await Promise.all([
      agencyOf(store, county._id),
      openEmergencies(store, county._id),
    ])
    const people = agency.filter(({ status }) => status === 'active')
    return {
      ...rosterOf(county, people, now),
      emergencies: emergencies.filter((each) => covers(actor, each)).map(toClueRow),
      officers: people
        .filter((each) => handlesClues(each) && covers(each, county))
        .map((each) => pick(each, ['_id', 'name', 'role'])),
      people: people.map((each) => pick(each, ['_id', 'name'])),
      may: {
        set: mayDo(actor.role, 'county.route'),
        handOver: mayDo(actor.role, 'duty.handOver') && mayHandOver(county, actor, now),
      },
    }
  },
})

type Roster = Omit<ShownDuty, 'emergencies' | 'officers' | 'people' | 'may'>

function rosterOf(county: County, people: readonly Person[], now: Instant): Roster {
  const named = (personId: string): Named => {
    const name = people.find(({ _id }) => _id === personId)?.name
    return { personId, ...(name && { name }) }
  }
  const today = dutyDayAt(county, now)
  const dayAt = (on: Day): ShownDuty['days'][number] => {
    const officerId = rosteredOn(county, on)
    if (!officerId) return { on }
    return {
      on,
      officer: { ...named(officerId), isAway: isAbsent(county.absences, officerId, on) },
    }
  }
  return {
    ...{ county: county._id, today, changesAt: county.dutyChangesAt ?? USUAL_CHANGE },
    ...{ now: named(onDutyAt(county, now)), standing: named(county.dutyOfficerId) },
    days: Array.from({ length: SHOWN_DAYS }, (_, count) => dayAt(addDays(today, count))),
    absences: presentAbsences(county.absences, dayOf(now)).map((each) => ({
      ...each,
      ...named(each.personId),
    })),
    ...(county.dutyHandOver && { handOver: county.dutyHandOver }),
  }
}

async function openEmergencies(store: Store, county: string) {
  const found = await Promise.all(
    UNDECIDED.map((status) =>
      store.list('clues', {
        where: { county, status, queueKey: is.gte(openEmergenciesFrom) },
        order: { queueKey: 'desc' },
        limit: MOST_EMERGENCIES,
      }),
    ),
  )
  return found.flat()
}
