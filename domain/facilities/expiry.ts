// Papers with a last day: which of a facility ends first, and on which days its coordinator is reminded (docs/decisions/0029).

import { listKey } from '../kernel/list-key'
import { addDays, type Day } from '../kernel/time'
import { spokenCertificate } from './certificates'
import type { Facility } from './facility'
import { EXPIRING_DAYS, licenceState, type LicenceState } from './licence-state'

/** So many days before the last day; the last reminder comes on the day after it. */
const REMINDED_DAYS_BEFORE = [EXPIRING_DAYS, 15, -1]

type Holder = Pick<Facility, '_id' | 'status' | 'licences' | 'certificates'>

export interface Paper {
  name: string
  number: string
  expiresOn?: Day | undefined
}

/** Licences, then the certificates of its staff. */
export const papersOf = ({
  licences,
  certificates = [],
}: Omit<Holder, '_id' | 'status'>): Paper[] => [
  ...licences,
  ...certificates.map((each) => ({ ...each, name: spokenCertificate(each) })),
]

type Expiry = Record<'nextExpiryOn' | 'expiryKey' | 'remindOn', string | undefined>

/**
 * What its papers make true of a facility for those who know them on `today`: the next reminder comes on a later day. Of a
 * closed one nothing ends any more.
 */
export function expiryOf(facility: Holder, today: Day): Expiry {
  const days = facility.status === 'closed' ? [] : lastDays(facility)
  const [nextExpiryOn] = days
  const reminders = days.flatMap((on) => REMINDED_DAYS_BEFORE.map((count) => addDays(on, -count)))
  return {
    nextExpiryOn,
    expiryKey: nextExpiryOn && listKey(nextExpiryOn, facility._id),
    remindOn: reminders.filter((on) => on > today).sort()[0],
  }
}

const lastDays = (facility: Holder): Day[] =>
  papersOf(facility)
    .flatMap(({ expiresOn }) => expiresOn ?? [])
    .sort()

export interface EndingPaper extends Paper {
  expiresOn: Day
  state: Extract<LicenceState, 'expiring' | 'expired'>
}

/** What has ended or soon will, the first to end first. */
export const endingPapers = (
  facility: Pick<Holder, 'licences' | 'certificates'>,
  today: Day,
): EndingPaper[] =>
  papersOf(facility)
    .flatMap(({ name, number, expiresOn }) => {
      const state = licenceState({ expiresOn }, today)
      const ends = expiresOn && (state === 'expiring' || state === 'expired')
      return ends ? [{ name, number, expiresOn, state }] : []
    })
    .sort((one, other) => (one.expiresOn < other.expiresOn ? -1 : 1))
