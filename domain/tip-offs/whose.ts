// Whose business a resident's tip is: the agency's where it happened. A centre sees one only since it was asked to look into it,
// and of that one what it needs: nothing that tells who sent it, and nothing of what the agency and the informant say.

import type { Area } from '../kernel/areas'
import { without } from '../kernel/records'
import { covers, mayDo } from '../people/permissions'
import type { Person } from '../people/person'
import type { TipOff } from './tip-off'

type Placed = Pick<TipOff, 'area' | 'placeArea' | 'channel' | 'verifierId'>

export const isResidents = ({ channel }: Pick<TipOff, 'channel'>): boolean =>
  channel === 'miniProgram'

/** Where it is, as far as anybody said. */
export const whereOf = ({ placeArea, area }: Pick<TipOff, 'area' | 'placeArea'>): Area =>
  placeArea ?? area

export const isOfAgency = (actor: Pick<Person, 'area'>, tip: Placed): boolean =>
  isResidents(tip) && covers(actor, { area: whereOf(tip) })

/** A centre that was asked to look into it sees it until it is taken back; whoever else reads tips of the area, always. */
export const isSeenBy = (
  { role }: Pick<Person, 'role'>,
  tip: Pick<TipOff, 'channel' | 'verifierId'>,
): boolean => !isResidents(tip) || tip.verifierId !== undefined || !mayDo(role, 'tipOff.handle')

const OF_AGENCY = [
  'voice',
  'check',
  'messages',
  'askedAt',
  'answer',
  'rating',
  'reopenedAt',
  'declined',
  'joinedTo',
  'joinedCount',
  'identityUntil',
] as const

/** As everybody but the agency reads it: of a resident's photos nothing. */
export const outsideAgency = <Tip extends Partial<TipOff> & Pick<TipOff, 'channel' | 'photos'>>(
  tip: Tip,
) => ({ ...without(tip, OF_AGENCY), photos: isResidents(tip) ? [] : tip.photos })
