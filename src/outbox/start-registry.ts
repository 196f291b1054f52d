// A registration or a change begins as a draft. Both are written in the same words.

import type { FacilityStatus } from '@domain/facilities/facility'
import type { FacilityKind } from '@domain/facilities/kinds'
import { kinds } from '@domain/facilities/kinds'
import { levelOf } from '@domain/kernel/areas'
import type { Id } from '@domain/kernel/ids'
import { present } from '@domain/kernel/records'
import type { OwnProfile } from '@domain/people/profile'
import { factsOf, type Facts } from '@domain/registry/facts'
import type { AnswerTo } from '../cloud'
import type { Draft } from './draft'
import type { ChangeContent, FactsWritten, RegistrationContent } from './kinds/registry-written'
import { drafts } from './phone-outbox'

const BLANK: FactsWritten = {
  ...{ name: '', address: '', operatorName: '', operatorPhone: '', enforcementNumber: '' },
  ...{ traits: {}, licences: [], certificates: [] },
}

const writtenOf = (facts: Facts): FactsWritten => ({ ...BLANK, ...present(facts) })

/** Whoever works in one village needs not say which. */
export const startRegistration = (
  { _id: personId, area }: OwnProfile,
  kind: FacilityKind,
): Promise<Draft<RegistrationContent>> =>
  drafts.start({
    ...{ kind: 'registration', personId, title: kinds[kind].name },
    content: { kind, written: writtenOf(levelOf(area) === 'village' ? { area } : {}) },
  })

export interface Noticed {
  status?: FacilityStatus
  words?: string
  patrolId?: Id
}

/** From the dossier, or from a patrol that noticed it. */
export function startChange(
  personId: Id,
  facility: AnswerTo<'facilities.show'>['facility'],
  { status, words = '', patrolId }: Noticed = {},
): Promise<Draft<ChangeContent>> {
  const facts = factsOf(facility)
  const { _id, kind, name } = facility
  return drafts.start({
    ...{ kind: 'change', personId, title: `${name}（变更）` },
    content: {
      facility: { _id, kind, name, facts },
      written: { ...writtenOf(facts), ...(status && { status }) },
      words,
      ...(patrolId && { patrolId }),
    },
  })
}
