// What a county may publish as a checklist of its own: the same schema as ours, checked when it is sent.

import {
  facilityKind,
  isAskedOf,
  kinds,
  specialtiesOf,
  type FacilityKind,
} from '../facilities/kinds'
import { problem } from '../kernel/problems'
import { looseObject } from '../kernel/z'
import {
  isOwnSpecialty,
  spokenSpecialty,
  type OwnSpecialty,
  type Specialty,
} from '../people/specialties'
import { isOurs } from '.'
import { checkChecklist } from './check-checklist'
import { checklist, type Checklist } from './checklist'

/** Of its JSON: three times our longest. */
const LONGEST = 30_000
const DEEPEST = 20
const FAULTS_TOLD = 30

/** Anything that somebody may have written, if it is not too large to be looked at. */
export const sentChecklist = looseObject({}).refine(
  (sent) => isWithin(sent, DEEPEST) && JSON.stringify(sent).length <= LONGEST,
  '太大，请分成几张',
)

const isWithin = (sent: unknown, levels: number): boolean =>
  typeof sent !== 'object' ||
  sent === null ||
  (levels > 0 && Object.values(sent).every((each) => isWithin(each, levels - 1)))

/** The checklist that was sent, once nothing is wrong with it; Problems checklistReserved, checklistFaulty with every fault. */
export function publishable(sent: unknown, own: readonly OwnSpecialty[]): Checklist {
  refuseFaulty(checkChecklist(sent))
  const written = checklist.parse(sent)
  if (isOurs(written.id)) throw problem('checklistReserved')
  refuseFaulty(misplaced(written, own))
  return written
}

export function refuseFaulty(faults: readonly string[]): void {
  if (faults.length === 0) return
  const rest = faults.length - FAULTS_TOLD
  const told = [...faults.slice(0, FAULTS_TOLD), ...(rest > 0 ? [`另有 ${rest} 处`] : [])]
  throw problem('checklistFaulty', { faults: told.join('；') })
}

/** A specialty that the county has not, or kinds of facility that never belong to it: nobody would be offered it. */
function misplaced({ specialty, kinds: given }: Checklist, own: readonly OwnSpecialty[]): string[] {
  if (isOwnSpecialty(specialty))
    return own.some(({ id }) => id === specialty) ? [] : [`本区县没有专业 ${specialty}，请先添加`]
  return given
    .filter((kind) => !mayBelongTo(kind, specialty))
    .map((kind) => `${kinds[kind].name}不属于“${spokenSpecialty(specialty)}”`)
}

/** The kinds of facility that a checklist of this specialty may be for. */
export const kindsFor = (specialty: Specialty): FacilityKind[] =>
  isOwnSpecialty(specialty)
    ? facilityKind.options
    : facilityKind.options.filter((kind) => mayBelongTo(kind, specialty))

const mayBelongTo = (kind: FacilityKind, specialty: Specialty): boolean =>
  specialtiesOf({ kind, traits: { maternalCare: isAskedOf(kind, 'maternalCare') } }).includes(
    specialty,
  )
