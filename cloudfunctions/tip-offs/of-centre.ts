import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { isOfAgency, isSeenBy } from '@domain/tip-offs/whose'
import { isShared } from '../kernel/find-covered'
import type { Store } from '../kernel/store'

/** What a resident sent is nobody's there before the agency asks for help with it; Problem notFound. */
export async function tipOfCentre(store: Store, actor: Person, tipOffId: Id): Promise<TipOff> {
  const tip = await store.find('tipOffs', tipOffId)
  if (!tip || !isTheirs(actor, tip)) throw problem('notFound', { what: '这条投诉举报' })
  return tip
}

/** Until a centre has it, it lies with the county: those of the agency find it by where it happened. */
const isTheirs = (actor: Person, tip: TipOff): boolean =>
  (mayDo(actor.role, 'tipOff.decide') && isOfAgency(actor, tip)) ||
  (isShared(actor, tip) && isSeenBy(actor, tip))
