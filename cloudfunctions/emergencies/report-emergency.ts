import { onDutyAt } from '@domain/clues/duty'
import { alsoAsked } from '@domain/clues/escalation'
import { clueOf, type Whereabouts } from '@domain/clues/report'
import type { County } from '@domain/clues/routing'
import { tellReported } from '@domain/clues/tellings'
import { emergencyReport, type EmergencyReport } from '@domain/emergencies/emergency'
import { checkAnswers, emergencyOf, suspicionOf } from '@domain/emergencies/report'
import { colleaguesOf, tellEmergency } from '@domain/emergencies/tellings'
import { pick } from '@domain/kernel/records'
import { countyOf, townshipOf } from '@domain/kernel/areas'
import { problem } from '@domain/kernel/problems'
import type { Person } from '@domain/people/person'
import { staffOf } from '../kernel/centre'
import { isShared } from '../kernel/find-covered'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'
import { endHeard, findHeard } from './heard'

export interface ReportedEmergency {
  emergencyId: string
  clueId: string
}

/** With what is known: the clue goes to the officer at once, and whoever is on duty and the centre hear of it. */
export const reportEmergency = command({
  action: 'emergency.report',
  input: emergencyReport,

  async run({ input, actor, now, clockLag, work }): Promise<ReportedEmergency> {
    const heard = await findHeard(work, actor, input.heard)
    const found = await whereaboutsOf(work, actor, input, heard?.word)
    const county = await countyAt(work, found)
    checkAnswers(input.kind, input.answers)
    refuseForeignPhotos(input.photos, actor)

    const emergency = emergencyOf(input, found, { by: actor, lag: clockLag, now })
    const where = { ...found, facilityName: emergency.facilityName }
    const origin = { kind: 'emergency', id: emergency._id } as const
    const made = clueOf(suspicionOf(emergency), { origin, where, by: actor, at: now }, county)
    const onDuty = onDutyAt(county, now)
    const clue = alsoAsked(made, { personId: onDuty, why: 'duty' }, now)
    const colleagues = colleaguesOf(await staffOf(work, where.township), emergency)
    const told = [onDuty, ...colleagues.map(({ _id }) => _id)]
    const others = [...new Set(told)].filter((each) => each !== clue.officerId)

    work.add('emergencies', emergency, {
      what: 'emergency.reported',
      tell: tellEmergency(emergency, others),
    })
    work.add('clues', clue, { what: 'clue.reported', tell: [tellReported(clue)] })
    await closeCluster(work, actor, input)
    if (heard) endHeard(work, heard, emergency._id, { actor, now, county })
    return { emergencyId: emergency._id, clueId: clue._id }
  },
})

/** A facility that is not there any more, or not theirs, is a place in words: no emergency is refused for it. */
async function whereaboutsOf(
  work: Work,
  actor: Person,
  { facilityId, placeWords }: EmergencyReport,
  { area }: Pick<Whereabouts, 'area'> = actor,
): Promise<Whereabouts> {
  const facility = facilityId && (await work.find('facilities', facilityId))
  if (facility && isShared(actor, facility)) {
    const where = pick(facility, ['address', 'area', 'county', 'township'])
    return { facilityId: facility._id, facilityName: facility.name, ...where }
  }
  const [county, township] = [countyOf(area), townshipOf(area)]
  return { facilityName: placeWords, address: '', area, county, township }
}

/** An emergency that nobody would be told of is not taken. */
async function countyAt(work: Work, { county }: Whereabouts): Promise<County> {
  const found = await work.find('counties', county)
  if (!found) throw problem('countyUnready')
  return found
}

/** What was to be verified in a school is an emergency now. */
async function closeCluster(work: Work, actor: Person, input: EmergencyReport): Promise<void> {
  const cluster = input.clusterId && (await work.find('clusters', input.clusterId))
  if (cluster && isShared(actor, cluster) && cluster.status === 'found')
    work.change(
      'clusters',
      cluster,
      { status: 'reported', emergencyId: input._id },
      { what: 'cluster.reported' },
    )
}
