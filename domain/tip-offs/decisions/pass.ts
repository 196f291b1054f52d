// A centre is asked to look into a tip, without learning who told, and it is taken back from there.

import { covers } from '../../people/permissions'
import { isOfCentre } from '../../people/centre-staff'
import type { Person } from '../../people/person'
import { problem } from '../../kernel/problems'
import { townshipOf } from '../../kernel/areas'
import type { TipOff } from '../tip-off'
import { movedTo, type Deciding, type TipChanges } from './deciding'

/** Those of the county who look into things for a centre. */
export const mayVerify = (
  person: Pick<Person, 'role' | 'status' | 'county' | 'township'>,
  { county }: Pick<TipOff, 'county'>,
): boolean => person.status === 'active' && person.county === county && isOfCentre(person, person)

/** It is the centre's from then on, where the tip is if that is there; Problem notFound. */
export function passed(
  tip: TipOff,
  { verifier, words }: { verifier: Person | undefined; words?: string | undefined },
): TipChanges {
  if (!verifier || !mayVerify(verifier, tip)) throw problem('notFound', { what: '这位协管员' })
  const { placeArea } = tip
  const area = placeArea && covers(verifier, { area: placeArea }) ? placeArea : verifier.area
  return {
    ...{ status: movedTo(tip, 'received'), area, township: townshipOf(area) },
    ...{ verifierId: verifier._id, verifierName: verifier.name, verifierAsked: words || undefined },
    verification: undefined,
  }
}

/** No centre has it any more; what one has found stays. */
export const takenBack = (tip: TipOff, { county }: Deciding): TipChanges => ({
  ...{ status: movedTo(tip, 'accepted'), area: county.area, township: townshipOf(county.area) },
  ...{ verifierId: undefined, verifierName: undefined, verifierAsked: undefined },
})
