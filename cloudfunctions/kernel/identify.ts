// Who calls: the person whose WeChat this is. Never remembered between calls, so that a suspended person gets nothing.

import type { Person } from '@domain/people/person'
import { store } from './store'

export async function identify(openid: string | undefined): Promise<Person | undefined> {
  if (!openid) return undefined
  const [person] = await store.list('people', {
    where: { openid },
    order: { boundAt: 'desc' },
    limit: 1,
  })
  return person
}
