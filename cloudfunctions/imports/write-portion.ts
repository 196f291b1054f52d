// A confirmed import, written in portions: each is one transaction, known by its place, so that a run that is killed goes on
// where it was and two runs at once write it once.

import type { Facility, FacilityEntry } from '@domain/facilities/facility'
import {
  isTaken,
  portionsOf,
  type RegistryImport,
  type RowState,
  type StagedRow,
} from '@domain/facilities/import/registry-import'
import { derivedId } from '@domain/kernel/ids'
import { addDays, addMinutes, dayOf, startOf, type Instant } from '@domain/kernel/time'
import { tellImporter } from '@domain/registry/import-telling'
import { changedFacility, registeredFacility, type Asked } from '@domain/registry/registered'
import { countyAsks } from '../kernel/county-asks'
import { perform, requestByItself } from '../kernel/perform'
import { store } from '../kernel/store'
import type { Work } from '../kernel/work'
import { findSame } from './find-same'
import { portionOf } from './staging'

/** The file and its rows stay for a while, should somebody ask. */
const KEPT_DAYS = 7
/** Whoever goes on is left alone for so long by the timer. */
const LEFT_MINUTES = 1

/** Portions until the time is over; the import as it stands then. */
export async function goOnWith(
  importId: string,
  now: Instant,
  withinMilliseconds: number,
): Promise<RegistryImport | undefined> {
  const until = performance.now() + withinMilliseconds
  let found = await store.find('imports', importId)
  const asked = found && (await countyAsks(store, found.county))
  while (found?.status === 'confirmed' && asked && performance.now() < until) {
    await writePortion(found, asked, now)
    found = await store.find('imports', importId)
  }
  return found
}

async function writePortion(known: RegistryImport, asked: Asked, now: Instant): Promise<void> {
  const place = known.writtenPortions ?? 0
  const portion = known.reading && portionsOf(known.reading)[place]
  const rows = portion ? await takenRows(known, portion) : []
  const wanted = await notYetThere(known, rows)
  const request = requestByItself('import', `${known._id}.${place}`, now)
  await perform({ ...request, by: known.importedBy }, async (work) => {
    const found = await work.find('imports', known._id)
    if (found?.status !== 'confirmed' || found.writtenPortions !== place) return
    for (const each of wanted)
      work.add('facilities', facilityOf(each, found, asked, now), { what: 'facility.imported' })
    changeImport(work, found, wanted.length, rows.length - wanted.length, now)
  })
}

async function takenRows(
  known: RegistryImport,
  portion: { state: RowState; place: number },
): Promise<StagedRow[]> {
  const rows = await portionOf(store, known, portion)
  if (rows.length === 0) throw new Error(`rows of import ${known._id} that were read are gone`)
  const said = known.choices ?? { taken: [], left: [] }
  return rows.filter(({ row }) => isTaken(portion.state, row, said))
}

interface Wanted extends StagedRow {
  entry: NonNullable<StagedRow['entry']>
}

/** Somebody else may have registered it since the file was read; whoever was shown that it is there has decided. */
async function notYetThere(known: RegistryImport, rows: readonly StagedRow[]): Promise<Wanted[]> {
  const wanted = rows.filter((each): each is Wanted => each.entry !== undefined)
  const found = await findSame(
    store,
    known.area,
    wanted.map(({ entry }) => entry),
  )
  return wanted.filter(({ like }, at) => found[at]?.is !== 'same' || like?.is === 'same')
}

function facilityOf(
  { row, entry, status = 'open', like }: Wanted,
  { _id, importedBy, importedByName }: RegistryImport,
  asked: Asked,
  now: Instant,
): Omit<Facility, 'trail'> {
  const whole: FacilityEntry = { ...entry, _id: derivedId(_id, `row ${row}`) }
  const facility = registeredFacility(whole, asked, now)
  const stands = status === 'open' ? {} : standing(facility, status, asked, now)
  return {
    ...facility,
    ...stands,
    ...(like?.facilityId && { alikeIds: [like.facilityId] }),
    registeredBy: importedBy,
    registeredByName: importedByName,
  }
}

const standing = (
  facility: Omit<Facility, 'trail'>,
  status: Facility['status'],
  asked: Asked,
  now: Instant,
): Partial<Facility> => changedFacility(facility as Facility, { status }, asked, dayOf(now))

function changeImport(
  work: Work,
  found: RegistryImport,
  written: number,
  overtaken: number,
  now: Instant,
): void {
  const writtenPortions = (found.writtenPortions ?? 0) + 1
  const isLast = !found.reading || writtenPortions >= portionsOf(found.reading).length
  const counted = {
    writtenPortions,
    writtenCount: (found.writtenCount ?? 0) + written,
    overtakenCount: (found.overtakenCount ?? 0) + overtaken,
  }
  const tidyAt = startOf(addDays(dayOf(now), KEPT_DAYS))
  const ended = { status: 'written', endedAt: now, goOnAt: undefined, tidyAt } as const
  const state = isLast ? ended : { goOnAt: addMinutes(now, LEFT_MINUTES) }
  const tell = isLast ? [tellImporter(found, counted.writtenCount)] : []
  work.change('imports', found, { ...counted, ...state }, { what: 'import.written', tell })
}
