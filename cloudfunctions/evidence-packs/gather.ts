// All records that belong to a clue or a case: what it came from, what was asked of the facility, and what came back.

import type { Clue } from '@domain/clues/clue'
import type { EvidencePack } from '@domain/evidence-packs/evidence-pack'
import type { Gathered } from '@domain/evidence-packs/gathered'
import { subjectFrom } from '@domain/trails/kinds'
import type { CollectionName, Collections } from '../kernel/collections'
import { mergedWith } from '../kernel/merged-with'
import type { Store } from '../kernel/store'

const MOST = 50

type Begun = Pick<Gathered, 'clues' | 'enforcementCase'>

export async function gather(store: Store, of: 'clues' | 'cases', id: string): Promise<Gathered> {
  const begun = await begin(store, of, id)
  const from = (kind: Clue['origin']['kind']) =>
    begun.clues.filter(({ origin }) => origin.kind === kind).map(({ origin }) => origin.id)
  const [reinspected, assistances, visits, emergencies, informationReports, tipOffs] =
    await Promise.all([
      all(store, 'reinspections', from('reinspection')),
      assistancesOf(store, begun.clues),
      visitsOf(store, begun),
      all(store, 'emergencies', from('emergency')),
      all(store, 'informationReports', from('informationReport')),
      all(store, 'tipOffs', from('tipOff')),
    ])
  const asked = reinspected.map(({ adviceId }) => adviceId)
  const advice = await adviceOf(store, begun.clues, from('patrol'), asked)
  const patrolIds = [...from('patrol'), ...advice.map(({ patrolId }) => patrolId)]
  const reinspectionIds = advice.flatMap((each) => each.reinspectionIds)
  const [patrols, reinspections] = await Promise.all([
    all(store, 'patrols', patrolIds),
    all(store, 'reinspections', [...from('reinspection'), ...reinspectionIds]),
  ])
  return {
    ...begun,
    ...{ patrols, advice, reinspections, visits, assistances },
    ...{ emergencies, informationReports, tipOffs },
  }
}

async function begin(store: Store, of: 'clues' | 'cases', id: string): Promise<Begun> {
  if (of === 'clues') return { clues: await wholeClues(store, [id]) }
  const enforcementCase = await store.find('cases', id)
  const ids = enforcementCase?.clues.map(({ _id }) => _id) ?? []
  return { clues: await wholeClues(store, ids), ...(enforcementCase && { enforcementCase }) }
}

/** Each followed by what was merged into it: it is the same matter, told by somebody else. */
async function wholeClues(store: Store, ids: readonly string[]): Promise<Clue[]> {
  const found = await all(store, 'clues', ids)
  const merged = await Promise.all(found.map((each) => mergedWith(store, each)))
  return found.flatMap((each, place) => [each, ...(merged[place] ?? [])])
}

/** Each once. */
async function all<Name extends CollectionName>(
  store: Store,
  name: Name,
  ids: readonly string[],
): Promise<Collections[Name][]> {
  const found = await Promise.all([...new Set(ids)].map((each) => store.find(name, each)))
  return found.filter((each) => each !== undefined)
}

const assistancesOf = async (store: Store, clues: readonly Clue[]) =>
  (
    await Promise.all(
      clues.map(({ _id }) =>
        store.list('assistances', {
          where: { clueId: _id },
          order: { listKey: 'desc' },
          limit: MOST,
        }),
      ),
    )
  ).flat()

const facilitiesOf = (clues: readonly Clue[]): string[] => [
  ...new Set(clues.flatMap(({ facilityId }) => facilityId ?? [])),
]

const ofFacilities = async <Name extends 'advice' | 'orderedVisits'>(
  store: Store,
  name: Name,
  clues: readonly Clue[],
): Promise<Collections[Name][]> =>
  (
    await Promise.all(
      facilitiesOf(clues).map((facilityId) =>
        store.list(name, { where: { facilityId }, order: { listKey: 'desc' }, limit: MOST }),
      ),
    )
  ).flat()

async function visitsOf(store: Store, { clues, enforcementCase }: Begun) {
  const ids = clues.map(({ _id }) => _id)
  const visits = await ofFacilities(store, 'orderedVisits', clues)
  return visits.filter(
    ({ clueId, caseId }) =>
      (clueId && ids.includes(clueId)) || (caseId && caseId === enforcementCase?._id),
  )
}

/** Of these patrols, or looked at again. */
async function adviceOf(
  store: Store,
  clues: readonly Clue[],
  patrolIds: readonly string[],
  asked: readonly string[],
) {
  const given = await ofFacilities(store, 'advice', clues)
  return given.filter(({ _id, patrolId }) => patrolIds.includes(patrolId) || asked.includes(_id))
}

/** As it is now. */
export function gatherFor(store: Store, { subject }: Pick<EvidencePack, 'subject'>) {
  const { kind, id = '' } = subjectFrom(subject) ?? {}
  return gather(store, kind === 'case' ? 'cases' : 'clues', id)
}
