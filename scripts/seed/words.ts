// Information and tips of the demo county's past: told, looked into by the centre, reported or closed.

import { addDays, addMinutes, type Instant } from '@domain/kernel/time'
import { BOX_RANDOM_BYTES, sealBox, type SealedBox } from '@domain/kernel/sealed-box'
import type { Person } from '@domain/people/person'
import { CODE_RANDOM_BYTES, receiptCodeOf } from '@domain/tip-offs/receipt-code'
import { currentSealKey } from '../../cloudfunctions/kernel/informants'
import type { Books } from './books'
import { at, workdayBefore, type Period } from './calendar'
import type { Chance } from './chance'
import { followUp } from './clues'
import { enterEnvironment } from './environment'
import { informationTold, tipsTold, type Told } from './words-told'

const MORNING = 9 * 60

/** The reporter of the first village and the coordinators of its township. */
export async function pass(books: Books, { until }: Period, chance: Chance): Promise<void> {
  const people = books.all('people')
  const reporter = people.find(({ role }) => role === 'reporter')
  const [coordinator] = people.filter(
    ({ role, township }) => role === 'coordinator' && township === reporter?.township,
  )
  if (!reporter || !coordinator) throw new Error('nobody hears anything')
  for (const told of informationTold) {
    const now = momentOf(told, until, chance)
    const _id = books.newId(now)
    const { concern, heardFrom, place, words } = told
    await books.ask(
      'informationReports.submit',
      { actor: reporter, now },
      {
        ...{ _id, concern, heardFrom, place, words, severity: 'ordinary' },
        photos: [],
        toldAt: now,
      },
    )
    await lookInto(books, coordinator, { kind: 'informationReports', id: _id, told, now }, chance)
  }
  for (const told of tipsTold) {
    const now = momentOf(told, until, chance)
    const _id = books.newId(now)
    const { concern, channel, place, words } = told
    const said = { _id, concern, channel, place, words, photos: [], toldAt: now }
    await books.ask(
      'tipOffs.enter',
      { actor: coordinator, now },
      { ...said, severity: 'ordinary', identity: 'anonymous', receipt: receiptBox(chance) },
    )
    await lookInto(books, coordinator, { kind: 'tipOffs', id: _id, told, now }, chance)
  }
}

const momentOf = ({ ago }: Told, until: Period['until'], chance: Chance): Instant =>
  at(workdayBefore(addDays(until, -ago + 1)), MORNING + chance.int(0, 400))

interface Received {
  kind: 'informationReports' | 'tipOffs'
  id: string
  told: Told
  now: Instant
}

async function lookInto(
  books: Books,
  actor: Person,
  { kind, id, told: { found, next }, now: heardAt }: Received,
  chance: Chance,
): Promise<void> {
  if (!found) return
  const now = addMinutes(heardAt, chance.int(40, 60))
  const asked = { actor, now }
  const said = { ...found, photos: [], requestId: books.newId(now), ...(next && { next }) }
  const { clueId } =
    kind === 'tipOffs'
      ? await books.ask('tipOffs.verify', asked, { ...said, tipOffId: id })
      : await books.ask('informationReports.verify', asked, { ...said, informationReportId: id })
  if (clueId) await followUp(books, clueId, chance)
}

/** Closed as a phone closes it, with the key of the local cloud. */
export function boxOf(content: unknown, chance: Chance): SealedBox {
  enterEnvironment()
  const key = currentSealKey()
  if (!key) throw new Error('the local cloud has no key')
  return sealBox(JSON.stringify(content), key, chance.bytes(BOX_RANDOM_BYTES))
}

export const receiptBox = (chance: Chance): SealedBox =>
  boxOf(receiptCodeOf(chance.bytes(CODE_RANDOM_BYTES)), chance)
