import { problem } from '@domain/kernel/problems'
import type { Instant } from '@domain/kernel/time'
import { endedAt, goneOn } from '@domain/tip-offs/ending'
import type { TipOff } from '@domain/tip-offs/tip-off'
import type { Work } from '../kernel/work'

/** Part of a centre's change that closes a tip or makes it a clue; nothing where the tip itself goes on. */
export async function endedByCentre(
  work: Work,
  tip: TipOff,
  status: TipOff['status'],
  now: Instant,
): Promise<Partial<TipOff>> {
  if (status !== 'closed' && status !== 'becameClue') return {}
  const county = await work.find('counties', tip.county)
  if (!county) throw problem('countyUnready')
  return status === 'closed' ? endedAt(tip, now, county) : goneOn(tip, now, county)
}
