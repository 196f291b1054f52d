// What every decision of the agency on a resident's tip begins and ends with.

import { id, type Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import type { Instant } from '@domain/kernel/time'
import type { Telling } from '@domain/deliveries/delivery'
import type { Person } from '@domain/people/person'
import { refuseStale, type Deciding, type TipChanges } from '@domain/tip-offs/decisions/deciding'
import { tipStatus, type TipStatus } from '@domain/tip-offs/status'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { isOfAgency } from '@domain/tip-offs/whose'
import type { Store } from '../kernel/store'
import type { Work } from '../kernel/work'

/** `seen` is the state that the page showed: who decides on another is told of it first. */
export const ofTip = { requestId: id, tipOffId: id, seen: tipStatus }

interface Asked {
  input: { tipOffId: Id; seen: TipStatus }
  actor: Person
  now: Instant
  work: Work
}

/** A resident's tip of the agency's area; Problem notFound. */
export async function tipOfAgency(store: Store, actor: Person, tipOffId: Id): Promise<TipOff> {
  const tip = await store.find('tipOffs', tipOffId)
  if (!tip || !isOfAgency(actor, tip)) throw problem('notFound', { what: '这条居民举报' })
  return tip
}

/** Problems notFound and alreadyChanged. */
export async function tipInHand({
  input,
  actor,
  now,
  work,
}: Asked): Promise<{ tip: TipOff; deciding: Deciding }> {
  const tip = await tipOfAgency(work, actor, input.tipOffId)
  refuseStale(tip, input.seen)
  const county = await work.find('counties', tip.county)
  if (!county) throw problem('countyUnready')
  return { tip, deciding: { by: actor, at: now, county } }
}

export interface DecidedTip {
  /** To be sent as `seen` with the next decision. */
  status: TipStatus
}

export function writeTip(
  work: Work,
  tip: TipOff,
  changes: TipChanges,
  what: string,
  tell: Telling[] = [],
): DecidedTip {
  work.change('tipOffs', tip, changes, { what: `tipOff.${what}`, tell })
  return { status: changes.status ?? tip.status }
}
