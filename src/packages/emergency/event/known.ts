// All that this phone knows of an emergency: what the cloud has, what was sent since, and what is still on its way. Facts
// make the same of it in whatever order they come, so nothing is shown twice and nothing vanishes in between.

import type { Clue } from '@domain/clues/clue'
import type { Emergency } from '@domain/emergencies/emergency'
import { grown, type Said } from '@domain/emergencies/grow'
import { reportedWith } from '@domain/emergencies/report'
import type { Id } from '@domain/kernel/ids'
import { countyOf, townshipOf } from '@domain/kernel/areas'
import type { Instant } from '@domain/kernel/time'
import type { OwnProfile } from '@domain/people/profile'
import { useAsked } from '../../../asking'
import { serverNow } from '../../../clock'
import type { AnswerTo } from '../../../cloud'
import type { Draft, SentRecord } from '../../../outbox/draft'
import {
  reportOf,
  type EmergencyWritten,
  type MoreWritten,
  type SentEmergency,
  type SentMore,
} from '../../../outbox/kinds/emergency-written'
import { drafts, outbox } from '../../../outbox/phone-outbox'
import { useReadInSight } from '../../../use-in-sight'
import { useProfile } from '../../../use-profile'
import { knownLag, shownOf } from '../stamp-now'

export type KnownEmergency = Pick<
  Emergency,
  | 'kind'
  | 'facilityId'
  | 'facilityName'
  | 'foundAt'
  | 'verifiedAt'
  | 'answers'
  | 'tellings'
  | 'ruledOut'
  | 'photos'
  | 'status'
  | 'reportedByName'
>

/** Written on, finished and not yet sent, or in the cloud. */
type Stage = 'open' | 'waiting' | 'refused' | 'sent'

export interface Known {
  id: Id
  stage: Stage
  emergency: KnownEmergency
  /** The report as it is on this phone. */
  report?: Draft<EmergencyWritten>
  /** What is being added: at most one with answers or photos, and the tellings that are being noted. */
  adding?: Draft<MoreWritten>
  noting: Draft<MoreWritten>[]
  /** Added and not yet sent. */
  waitingCount: number
  refusals: string[]
  cloud?: AnswerTo<'emergencies.show'>
  reportedAt?: Instant
  clue?: Pick<Clue, '_id' | 'status' | 'acceptedByName' | 'acceptedAt'> | undefined
}

const listen = (look: () => void) => drafts.onChange(look)

interface OnPhone {
  report: Draft<EmergencyWritten> | undefined
  sent: SentRecord | undefined
  more: Draft<MoreWritten>[]
  sentMore: SentRecord[]
}

function readPhone(id: Id, personId: Id): OnPhone {
  const isMore = ({ kind }: { kind: string }) => kind === 'emergencyMore'
  const sent = outbox.sent.list(personId)
  return {
    report: drafts.find<EmergencyWritten>(id),
    sent: sent.find(({ _id }) => _id === id),
    more: (drafts.list(personId) as Draft<MoreWritten>[]).filter(
      (draft) => isMore(draft) && draft.content.emergencyId === id,
    ),
    sentMore: sent.filter(
      (record) => isMore(record) && (record.answer as SentMore).said.emergencyId === id,
    ),
  }
}

/** The emergency that a page is about: of its own id, or of something that was added to it. */
export function useEmergencyId({ id, more }: { id?: string; more?: string }): Id {
  const personId = useProfile()?._id ?? ''
  return useReadInSight(() => id ?? emergencyOfMore(more ?? '', personId), listen)
}

function emergencyOfMore(id: Id, personId: Id): Id {
  const draft = drafts.find<MoreWritten>(id)
  const sent = outbox.sent.list(personId).find(({ _id }) => _id === id)
  return (
    draft?.content.emergencyId ?? (sent?.answer as SentMore | undefined)?.said.emergencyId ?? ''
  )
}

export function useKnown(id: Id, person: OwnProfile) {
  const phone = useReadInSight(() => readPhone(id, person._id), listen)
  const asked = useAsked('emergencies.show', { emergencyId: id }, { enabled: !phone.report })
  return { asked, known: knownOf(id, person, phone, asked.data) }
}

function knownOf(
  id: Id,
  person: OwnProfile,
  phone: OnPhone,
  cloud: AnswerTo<'emergencies.show'> | undefined,
): Known | undefined {
  const said = saidBy(person)
  const base = cloud?.emergency ?? reportedOn(id, phone, person, said)
  if (!base) return undefined
  const emergency = addedOn(phone).reduce<KnownEmergency>(
    (so, more) => grown({ ...so }, { ...more, photos: [] }, said),
    base,
  )
  return { id, emergency, ...standingOf(phone), ...arrivedOf(phone, cloud) }
}

/** A telling that is still being noted is none yet. */
const addedOn = ({ more, sentMore }: OnPhone) => [
  ...sentMore.map(({ _id, answer }) => ({ _id, ...(answer as SentMore).said })),
  ...more.map(({ _id, content, state }) => ({
    ...{ _id, ...content },
    ...(state.name === 'open' && { telling: undefined }),
  })),
]

function standingOf({ report, more }: OnPhone) {
  const open = more.filter(({ state }) => state.name === 'open')
  const adding = open.find(({ content }) => !content.telling)
  return {
    stage: report?.state.name ?? ('sent' as const),
    ...(report && { report }),
    ...(adding && { adding }),
    noting: open.filter(({ content }) => content.telling),
    waitingCount: more.filter(({ state }) => state.name === 'waiting').length,
    refusals: [...(report ? [report] : []), ...more].flatMap(({ state }) =>
      state.name === 'refused' ? [state.reason] : [],
    ),
  }
}

function arrivedOf({ sent }: OnPhone, cloud: AnswerTo<'emergencies.show'> | undefined) {
  if (cloud) return { cloud, clue: cloud.clue, reportedAt: cloud.emergency.reportedAt }
  return sent ? { reportedAt: sentAtOf(sent) } : {}
}

const sentAtOf = ({ sentAt }: SentRecord): Instant => shownOf({ at: sentAt, source: 'phone' })

/** Undefined where only the cloud can know it. */
function reportedOn(
  id: Id,
  { report, sent }: OnPhone,
  { area }: OwnProfile,
  said: Said,
): KnownEmergency | undefined {
  const written = report?.content ?? (sent?.answer as SentEmergency | undefined)?.said
  if (!written) return undefined
  const where = {
    facilityName: written.facility?.name ?? written.placeWords,
    ...{ address: '', area, county: countyOf(area), township: townshipOf(area) },
  }
  const sentAt = sent && { now: sentAtOf(sent) }
  const made = reportedWith(id, reportOf(id, written), where, { ...said, ...sentAt })
  return sent ? made : { ...made, tellings: [], status: 'reported' }
}

const saidBy = ({ _id, name }: OwnProfile): Said => ({
  by: { _id, name },
  lag: knownLag(),
  now: serverNow(),
})
