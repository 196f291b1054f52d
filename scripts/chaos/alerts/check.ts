// Whether everybody has in the inbox what they were to be told, no message came twice, and no emergency lay too long.

import type { Clue } from '@domain/clues/clue'
import { ladder } from '@domain/clues/asked'
import type { County } from '@domain/clues/routing'
import type { Delivery } from '@domain/deliveries/delivery'
import { addMinutes, type Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import type {
  CollectionName,
  Collections,
  TrailEntry,
} from '../../../cloudfunctions/kernel/collections'
import { messageOf } from '../../../cloudfunctions/kernel/message'
import { breakOf, chainsOfRecord } from '../../../tests/kit/trails'
import type { Log } from './log'
import type { Scene } from './scene'
import type { Weather } from './weather'

/** As in domain/clues/time-limits.ts: an emergency is to be opened within ten minutes. */
const OPEN_MINUTES = 10

export function faultsOf(scene: Scene, log: Log, ticks: readonly Instant[]): string[] {
  const clues = found(scene, 'clues', { county: scene.county })
  const rows = found(scene, 'deliveries', { to: { $in: everybody(scene) } })
  const entries = found(scene, 'trail', { area: { $regex: `^${scene.county}` } })
  return [
    ...unreported(scene, log),
    ...untold(entries, rows),
    ...unasked(clues, rows),
    ...unsettled(rows),
    ...doubled(scene, rows),
    ...clues.filter(isEmergency).flatMap((clue) => late(scene, clue, entries, ticks)),
    ...clues.filter(isEmergency).flatMap((clue) => forgotten(scene, clue)),
    ...clues.flatMap((clue) => brokenTrails(scene, clue)),
  ]
}

/** Of all that share a cloud. */
export const collisionsIn = ({ collisions }: Weather): string[] =>
  collisions > 0 ? [`${collisions} messages met one on its way`] : []

const everybody = ({ agency, coordinator }: Scene) => [...agency, coordinator].map(({ _id }) => _id)

const found = <Name extends CollectionName>({ cloud }: Scene, name: Name, filter: object) =>
  cloud.local.store
    .find(name, { filter: filter as never, limit: 5000 })
    .rows.map(({ document }) => document as unknown as Collections[Name])

const isEmergency = ({ severity }: Clue) => severity === 'emergency'

/** What a coordinator was told is there, with its clues. */
function unreported(scene: Scene, { reported }: Log): string[] {
  return reported.flatMap((id) => {
    const clues = found(scene, 'clues', { 'origin.id': id, county: scene.county })
    return clues.length > 0 ? [] : [`what was reported as ${id} made no clue`]
  })
}

/** Everything that the trail says is to be told is in an inbox. */
function untold(entries: readonly TrailEntry[], rows: readonly Delivery[]): string[] {
  const ids = new Set(rows.map(({ _id }) => _id))
  return entries.flatMap(({ _id, what, tellings, tellAt }) => [
    ...(tellAt ? [`${what} ${_id} is still to be told`] : []),
    ...tellings.flatMap((_, place) =>
      ids.has(`${_id}.${place}`) ? [] : [`${what} ${_id}.${place} reached no inbox`],
    ),
  ])
}

/** Everybody who was asked for a clue was told of it then. */
function unasked(clues: readonly Clue[], rows: readonly Delivery[]): string[] {
  const told = new Set(rows.map(({ to, at }) => `${to} ${at}`))
  return clues.flatMap(({ _id, asked }) =>
    asked
      .filter(({ personId, at }) => !told.has(`${personId} ${at}`))
      .map(({ personId, at }) => `${personId} was asked for clue ${_id} at ${at} and not told`),
  )
}

const OPEN_STATES: readonly Delivery['messageState'][] = ['waiting', 'sending']

const unsettled = (rows: readonly Delivery[]): string[] =>
  rows
    .filter(({ messageState, attemptAt }) => OPEN_STATES.includes(messageState) || attemptAt)
    .map(({ _id, messageState }) => `message ${_id} is ${messageState} in the end`)

/** Each row has a message at the most; rows that look alike have no more messages than there are rows. */
function doubled({ cloud, agency, coordinator }: Scene, rows: readonly Delivery[]): string[] {
  const openids = new Map([...agency, coordinator].map(({ _id, openid }) => [_id, openid]))
  const allowed = new Map<string, number>()
  for (const row of rows) {
    const { data, templateId, page } = messageOf(row)
    const key = keyOf(openids.get(row.to), templateId, page, data)
    allowed.set(key, (allowed.get(key) ?? 0) + 1)
  }
  const sent = new Map<string, number>()
  for (const { openid, templateId, page, data } of cloud.local.sentMessages) {
    if (![...openids.values()].includes(openid)) continue
    const key = keyOf(openid, templateId, page, data)
    sent.set(key, (sent.get(key) ?? 0) + 1)
  }
  return [...sent].flatMap(([key, count]) =>
    count > (allowed.get(key) ?? 0)
      ? [`${count} messages for ${allowed.get(key) ?? 0}: ${key}`]
      : [],
  )
}

type Values = Record<string, { value: string }>

const keyOf = (openid: string | undefined, templateId: string, page: string, data: Values) =>
  [openid, templateId, page, data['time4']?.value, data['phrase3']?.value].join(' ')

/** Nobody was left waiting longer than the limit and the next time that the timer came. */
function late(
  scene: Scene,
  clue: Clue,
  entries: readonly TrailEntry[],
  ticks: readonly Instant[],
): string[] {
  const until = endOfWaiting(clue, entries)
  const instants = [...new Set(clue.asked.map(({ at }) => at))].sort()
  const again = clue.asked.find(({ why }) => why === 'again')?.at
  return instants.flatMap((at, place) => {
    const due = ticks.find((tick) => tick >= addMinutes(at, OPEN_MINUTES))
    const next = instants[place + 1]
    if (!due || (until && until <= due) || (again && again <= at)) return []
    if (next ? next <= due : nobodyLeft(scene, clue, at)) return []
    return [`emergency ${clue._id}: asked at ${at}, the next at ${next ?? 'no time'}, due ${due}`]
  })
}

/** When somebody opened it or decided on it. */
function endOfWaiting({ _id }: Clue, entries: readonly TrailEntry[]): Instant | undefined {
  const asking = ['clue.reported', 'clue.escalated', 'clue.reassigned']
  return entries
    .filter(({ subject, what }) => subject === `clue:${_id}` && !asking.includes(what))
    .map(({ at }) => at)
    .sort()[0]
}

/** Whoever could have been asked had been by then. */
const nobodyLeft = (scene: Scene, clue: Clue, at: Instant): boolean =>
  missing(scene, clue, at).length === 0

/** Nobody opened it to the end: then everybody was asked who was there all the time, and not away until midnight. */
function forgotten(scene: Scene, clue: Clue): string[] {
  if (clue.status !== 'reported' || clue.openedAt) return []
  const now = new Date(scene.cloud.local.now()).toISOString()
  const began = peopleAt(scene, clue, clue.reportedAt)
  const left = missing(scene, clue, now).filter((each) => began.includes(each))
  return left.map((personId) => `${personId} was never asked for emergency ${clue._id}`)
}

function missing(scene: Scene, clue: Clue, at: Instant): string[] {
  const asked = new Set(clue.asked.filter((each) => each.at <= at).map(({ personId }) => personId))
  return peopleAt(scene, clue, at).filter((each) => !asked.has(each))
}

/** Everybody who could be asked then, by who is in service now. */
function peopleAt(scene: Scene, clue: Clue, at: Instant): string[] {
  const [county] = found(scene, 'counties', { _id: scene.county }) as [County]
  const people: Person[] = found(scene, 'people', { county: scene.county })
  return ladder(county, clue, people, at).map(({ personId }) => personId)
}

const brokenTrails = ({ cloud }: Scene, { _id }: Clue): string[] =>
  chainsOfRecord(cloud, _id).flatMap((chain) => {
    const at = breakOf(chain)
    return at === undefined ? [] : [`the trail of ${chain.subject} breaks at ${at}`]
  })
