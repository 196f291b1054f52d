// Certificates of those who work at a facility, as coordinators saw them: most run for a while, some end soon.

import type { Certificate } from '@domain/facilities/certificates'
import type { FacilityKind } from '@domain/facilities/kinds'
import { addDays } from '@domain/kernel/time'
import { personName } from '../names'
import type { Drafting } from './draft'

const seen: Partial<Record<FacilityKind, { kind: Certificate['kind']; most: number }>> = {
  ruralCentralSupply: { kind: 'health', most: 3 },
  urbanSecondarySupply: { kind: 'health', most: 2 },
  kindergarten: { kind: 'training', most: 2 },
  licensedInstitution: { kind: 'practice', most: 4 },
  publicPlace: { kind: 'health', most: 3 },
}
const SEEN_SHARE = 0.4
/** A health certificate is for one year. */
const DAYS = 365

/** None where nobody has looked at them. */
export function staffCertificates(
  kind: FacilityKind,
  { chance, today }: Drafting,
): { certificates?: Certificate[] } {
  const usual = seen[kind]
  if (!usual || !chance.happens(SEEN_SHARE)) return {}
  const certificates = Array.from({ length: chance.int(1, usual.most) }, () => ({
    holderName: personName(chance),
    kind: usual.kind,
    number: `5002${chance.int(10_000, 99_999)}`,
    ...(usual.kind !== 'practice' && { expiresOn: addDays(today, chance.int(-20, DAYS)) }),
  }))
  return { certificates }
}
