import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { covers } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import type { Informant } from '@domain/tip-offs/informant'
import { whereOf } from '@domain/tip-offs/whose'
import type { Store } from '../kernel/store'

/** Who told of a tip of the actor's area; Problems notFound and informantAbsent. */
export async function informantOf(store: Store, actor: Person, tipOffId: Id): Promise<Informant> {
  const tip = await store.find('tipOffs', tipOffId)
  if (!tip || !covers(actor, { area: whereOf(tip) }))
    throw problem('notFound', { what: '这条投诉举报' })
  const informant = await store.find('informants', tipOffId)
  if (!informant) throw problem('informantAbsent')
  return informant
}
