import { problem } from '@domain/kernel/problems'
import type { Instant } from '@domain/kernel/time'
import { endedAt } from '@domain/tip-offs/ending'
import type { TipOff } from '@domain/tip-offs/tip-off'
import type { Work } from '../kernel/work'

/** Part of a centre's change that closes a tip; nothing where it goes on. */
export async function endedByCentre(
  work: Work,
  tip: TipOff,
  status: TipOff['status'],
  now: Instant,
): Promise<Partial<TipOff>> {
  if (status !== 'closed') return {}
  const county = await work.find('counties', tip.county)
  if (!county) throw problem('countyUnready')
  return endedAt(tip, now, county)
}
