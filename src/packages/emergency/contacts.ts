// Whom to phone: the county's numbers, kept on the phone.

import { useQuery } from '@tanstack/react-query'
import type { Contacts } from '@domain/people/contact'
import { call } from '../../cloud'
import { useInSight } from '../../use-in-sight'

const FRESH_MILLISECONDS = 10 * 60_000
const NONE: Contacts = {}

export function useContacts(): Contacts {
  const { data } = useQuery({
    queryKey: ['counties.contacts', {}],
    queryFn: () => call('counties.contacts', {}),
    staleTime: FRESH_MILLISECONDS,
    subscribed: useInSight(),
  })
  return data?.contacts ?? NONE
}
