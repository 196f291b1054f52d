// Asked and not put right: what a re-inspection still finds becomes a clue, one per matter, linked to the clue that the
// patrol had made of it.

import type { Advice } from '../advice/advice'
import type { Reinspection } from '../advice/reinspection'
import type { Facility } from '../facilities/facility'
import { spokenDay } from '../kernel/time'
import type { Clue } from './clue'
import { suspicionsOf } from './from-patrol'
import { clueIdOf, clueOf, type Source, type Suspicion } from './report'
import type { County } from './routing'

type Submitted = Omit<Reinspection, 'trail' | 'clueIds'>
type Asked = Pick<Advice, 'patrolId' | 'spokenNumber' | 'rectifyOn' | 'items'>

export const cluesOfReinspection = (
  looked: Submitted,
  advice: Asked,
  facility: Facility,
  county: County,
): Omit<Clue, 'trail'>[] =>
  suspicionsOf({ ...looked, differences: [] }, facility).map((found) => ({
    ...clueOf(said(found, advice), sourceOf(looked, facility), county),
    ...(isAsked(found, advice) && { earlierClueId: clueIdOf(advice.patrolId, found) }),
  }))

/** Whether anything is to be reported. */
export const stillWrong = ({ end, unrectifiedCount }: Submitted): boolean =>
  end !== 'done' || unrectifiedCount > 0

/** How a visit ended is nothing that was asked. */
const isAsked = ({ matter, specialty }: Suspicion, { items }: Asked) =>
  items.some((item) => item.matter === matter && item.specialty === specialty)

function said(found: Suspicion, { spokenNumber, rectifyOn }: Asked): Suspicion {
  const asked = `${spokenNumber}建议最晚${spokenDay(rectifyOn)}整改，复查时`
  return {
    ...found,
    findings: found.findings.map((each) => ({ ...each, words: `${asked}：${each.words}` })),
  }
}

const sourceOf = (
  { _id, reinspectedBy, reinspectedByName, submittedAt }: Submitted,
  { _id: facilityId, name: facilityName, address, area, county, township }: Facility,
): Source => ({
  origin: { kind: 'reinspection', id: _id },
  where: { facilityId, facilityName, address, area, county, township },
  by: { _id: reinspectedBy, name: reinspectedByName },
  at: submittedAt,
})
