// What is needed where there is no signal and is no facility: read beforehand, and kept on the phone with what was read.

import { mayDo, type Permission } from '@domain/people/permissions'
import type { Role } from '@domain/people/roles'
import { call } from '../cloud'
import { NEEDED_OFFLINE, queries } from '../queries'
import { unlessUnanswered } from '../refusals'
import { profile } from '../session'

const FRESH_MILLISECONDS = 60 * 60_000

const permissions = {
  'counties.rules': 'rules.read',
  'counties.contacts': 'contact.read',
  'people.colleagues': 'colleague.read',
  'emergencies.schools': 'caseCount.enter',
} as const satisfies Record<(typeof NEEDED_OFFLINE)[number], Permission>

/** For those who write in the field; where it is old or not there at all. */
export async function readBeforehand(): Promise<void> {
  const own = profile.get()
  if (!own || !goOut.includes(own.role)) return
  for (const name of NEEDED_OFFLINE)
    if (mayDo(own.role, permissions[name]))
      await unlessUnanswered(
        queries.query({
          queryKey: [name, {}],
          queryFn: () => call(name, {}),
          staleTime: FRESH_MILLISECONDS,
        }),
      )
}

const goOut: readonly Role[] = ['coordinator', 'centreLead', 'reporter']
