// What is written of emergencies begins as a draft, with everything that is known already filled in.

import { placeQuestions, questions } from '@domain/emergencies/asked'
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
import type { HeardWord } from '../../go'
import type { Draft } from '../../outbox/draft'
import type {
  CasesWritten,
  EmergencyWritten,
  MoreWritten,
} from '../../outbox/kinds/emergency-written'
import { drafts } from '../../outbox/phone-outbox'
import { ownPlace } from '../../outbox/start-information'
import { stampNow } from './stamp-now'

type Known = Partial<
  Pick<EmergencyWritten, 'facility' | 'answers' | 'clusterId' | 'heard' | 'found' | 'verified'>
>

export function beginEmergency(
  kind: EmergencyKind,
  person: OwnProfile,
  { facility, answers = {}, found, ...known }: Known = {},
): Promise<Draft<EmergencyWritten>> {
  const now = stampNow()
  return drafts.start<EmergencyWritten>({
    kind: 'emergency',
    personId: person._id,
    title: spokenKind(kind),
    content: {
      ...{ kind, facility, ...known, found: found ?? now, answered: now },
      placeWords: facility?.name ?? `${ownPlace(person) || '辖区内'}（地点待补充）`,
      answers: { ...(facility && placed(kind, facility.name)), ...answers },
    },
  })
}

/** Where it is, as an answer to the question of its kind. */
function placed(kind: EmergencyKind, words: string): Record<string, string> {
  const ids = questions[kind].map(({ id }) => id)
  const asks = placeQuestions.find((each) => ids.includes(each))
  return asks ? { [asks]: words } : {}
}

/** What others told us and what was found on looking into it, in the words of its kind. */
export function heardOf(
  kind: EmergencyKind,
  { kind: of, id, place, at, verifiedAt }: HeardWord,
): Known {
  const asksSource = questions[kind].some((question) => question.id === 'source')
  return {
    heard: { kind: of, id },
    found: { at, source: 'cloud' },
    ...(verifiedAt && { verified: { at: verifiedAt, source: 'cloud' } }),
    answers: {
      ...placed(kind, place),
      ...(of === 'tipOff' && asksSource && { source: 'complaint' }),
    },
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
