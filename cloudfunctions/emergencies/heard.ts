// What others told us that turns out to be an emergency: it is told from there, and ends as that.

import { becameEmergency, isOver } from '@domain/clues/from-word'
import type { WordRef } from '@domain/clues/received-word'
import type { InformationReport } from '@domain/information-reports/information-report'
import { tellAnswered } from '@domain/information-reports/tellings'
import type { County } from '@domain/clues/routing'
import type { Id } from '@domain/kernel/ids'
import { mayMove } from '@domain/kernel/machine'
import type { Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { goneOn } from '@domain/tip-offs/ending'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { tipMachine } from '@domain/tip-offs/status'
import { isResidents, isSeenBy } from '@domain/tip-offs/whose'
import { isShared } from '../kernel/find-covered'
import type { Store } from '../kernel/store'
import type { Work } from '../kernel/work'

export type Heard =
  | { kind: 'informationReport'; word: InformationReport }
  | { kind: 'tipOff'; word: TipOff }

/** Undefined where it is not this person's business: no emergency is refused for what it follows from. */
export async function findHeard(
  store: Store,
  actor: Person,
  heard: WordRef | undefined,
): Promise<Heard | undefined> {
  if (heard?.kind === 'tipOff') {
    const word = await store.find('tipOffs', heard.id)
    const isTheirs = word && isShared(actor, word) && isSeenBy(actor, word)
    return isTheirs ? { kind: heard.kind, word } : undefined
  }
  const word = heard && (await store.find('informationReports', heard.id))
  return word && isShared(actor, word) ? { kind: 'informationReport', word } : undefined
}

/** Whoever passed it hears of it; what a colleague has ended meanwhile stays as it is. */
export function endHeard(
  work: Work,
  heard: Heard,
  emergencyId: Id,
  { actor, now, county }: { actor: Person; now: Instant; county: County },
): void {
  if (heard.kind === 'tipOff') {
    const { word } = heard
    if (!mayMove(tipMachine, word.status, 'becameEmergency')) return
    const goesOn = isResidents(word) ? {} : goneOn(word, now, county)
    const changes = { status: 'becameEmergency' as const, emergencyId, ...goesOn }
    work.change('tipOffs', word, changes, { what: 'tipOff.becameEmergency' })
    return
  }
  const { word } = heard
  if (isOver(word.status)) return
  const changes = becameEmergency(word, emergencyId)
  const tell = word.receivedBy === actor._id ? [] : [tellAnswered(word, changes)]
  work.change('informationReports', word, changes, {
    what: 'informationReport.becameEmergency',
    tell,
  })
}
