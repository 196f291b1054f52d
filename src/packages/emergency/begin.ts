// What is written of emergencies begins as a draft, with everything that is known already filled in.

import { questions } from '@domain/emergencies/asked'
import { sharedNames } from '@domain/emergencies/cluster'
import { kindOf, type EmergencyKind } from '@domain/emergencies/kinds'
import type { Channel, Recipient } from '@domain/emergencies/recipients'
import { recipientNames } from '@domain/emergencies/recipients'
import { symptomNames } from '@domain/emergencies/symptoms'
import { spokenKind } from '@domain/emergencies/spoken'
import type { Id } from '@domain/kernel/ids'
import { dayOf } from '@domain/kernel/time'
import type { OwnProfile } from '@domain/people/profile'
import type { RowOf } from '../../asking'
import { serverNow } from '../../clock'
import type { Draft } from '../../outbox/draft'
import type {
  CasesWritten,
  EmergencyWritten,
  MoreWritten,
} from '../../outbox/kinds/emergency-written'
import { drafts } from '../../outbox/phone-outbox'
import { ownPlace } from '../../outbox/start-information'
import { stampNow } from './stamp-now'

type Known = Partial<Pick<EmergencyWritten, 'facility' | 'answers' | 'clusterId' | 'found'>>

export function beginEmergency(
  kind: EmergencyKind,
  person: OwnProfile,
  { facility, answers = {}, clusterId, found }: Known = {},
): Promise<Draft<EmergencyWritten>> {
  const now = stampNow()
  const place = facility && { place: facility.name }
  return drafts.start<EmergencyWritten>({
    kind: 'emergency',
    personId: person._id,
    title: spokenKind(kind),
    content: {
      ...{ kind, facility, clusterId, found: found ?? now, answered: now },
      placeWords: facility?.name ?? `${ownPlace(person) || '辖区内'}（地点待补充）`,
      answers: { ...place, ...answers },
    },
  })
}

/** Where others said that it is, in the words of its kind. */
export function heardOf(kind: EmergencyKind, place: string, at: string): Known {
  const question = questions[kind].find(({ id }) => id === 'place' || id === 'mealPlace')
  return {
    found: { at, source: 'typed' },
    ...(question && { answers: { [question.id]: place } }),
  }
}

/** What was found in a school, as an emergency to be verified. */
export const beginFromCluster = (
  { _id, facilityId, facilityName, group, count, shared }: RowOf<'emergencies.clusters'>,
  person: OwnProfile,
): Promise<Draft<EmergencyWritten>> => {
  const known = Object.entries(symptomNames)
  const names = shared.filter(({ kind }) => kind === 'symptom').map(({ name }) => name)
  const symptoms = names.map((name) => known.find(([, word]) => word === name)?.[0] ?? 'other')
  const exposure = shared
    .filter(({ kind }) => kind !== 'symptom')
    .map(({ kind, name }) => sharedNames[kind] + name)
  return beginEmergency('schoolCluster', person, {
    facility: { _id: facilityId, name: facilityName },
    clusterId: _id,
    answers: {
      ...{ group: group.name, illCount: count },
      ...(symptoms.length > 0 && { symptoms: [...new Set(symptoms)] }),
      ...(exposure.length > 0 && { exposure: exposure.join('，') }),
    },
  })
}

export const beginMore = (
  emergencyId: Id,
  personId: Id,
  title: string,
  said: Omit<MoreWritten, 'emergencyId'>,
): Promise<Draft<MoreWritten>> =>
  drafts.start<MoreWritten>({
    kind: 'emergencyMore',
    ...{ personId, title, content: { emergencyId, ...said } },
  })

/** A telling that is being noted; after a call, whether it was answered is still to be said. */
export function beginTelling(
  { emergencyId, kind, personId }: { emergencyId: Id; kind: EmergencyKind; personId: Id },
  to: Recipient,
  channel: Exclude<Channel, 'app'>,
  isCall: boolean,
): Promise<Draft<MoreWritten>> {
  const telling = { recipient: to, channel, at: stampNow() }
  const said = { telling, ...reached(kind, telling), ...(isCall && { isCall: true as const }) }
  return beginMore(emergencyId, personId, `报告记录：${recipientNames[to]}`, said)
}

/** Whom a telling reaches by a channel that counts. */
export const reached = (
  kind: EmergencyKind,
  { recipient, channel }: Pick<NonNullable<MoreWritten['telling']>, 'recipient' | 'channel'>,
): Pick<MoreWritten, 'reaches'> =>
  kindOf(kind).recipients[recipient]?.includes(channel) ? { reaches: recipient } : {}

export const beginCases = (
  facility: CasesWritten['facility'],
  personId: Id,
): Promise<Draft<CasesWritten>> =>
  drafts.start<CasesWritten>({
    kind: 'caseCount',
    personId,
    title: `患病学生：${facility.name}`,
    content: {
      facility,
      on: dayOf(serverNow()),
      group: { kind: 'class', name: '' },
      symptoms: [],
      exposures: [],
    },
  })
