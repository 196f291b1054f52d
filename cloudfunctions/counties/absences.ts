// Whose absences somebody may say: one's own, and those of all for whoever manages the routes.

import type { County } from '@domain/clues/routing'
import { problem } from '@domain/kernel/problems'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { countyAsked } from '../kernel/scope'
import type { Store } from '../kernel/store'

/** Problems notFound and notAllowed. */
export async function countyOfAbsent(
  store: Store,
  actor: Person,
  { county: asked, personId }: { county?: string | undefined; personId: string },
): Promise<County> {
  const code = countyAsked(actor, asked)
  if (personId !== actor._id && !mayDo(actor.role, 'county.route')) throw problem('notAllowed')
  const county = await store.find('counties', code)
  if (!county) throw problem('notFound', { what: '该区县' })
  return county
}
