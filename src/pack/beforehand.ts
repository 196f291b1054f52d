// What is needed where there is no signal and is no facility: read beforehand, and kept on the phone with what was read.

import { mayDo } from '@domain/people/permissions'
import { call } from '../cloud'
import { NEEDED_OFFLINE, queries } from '../queries'
import { unlessUnanswered } from '../refusals'
import { profile } from '../session'

const FRESH_MILLISECONDS = 60 * 60_000

/** Where they are old or not there at all. */
export async function readBeforehand(): Promise<void> {
  const own = profile.get()
  if (!own || !mayDo(own.role, 'facility.pack')) return
  for (const name of NEEDED_OFFLINE)
    await unlessUnanswered(
      queries.query({
        queryKey: [name, {}],
        queryFn: () => call(name, {}),
        staleTime: FRESH_MILLISECONDS,
      }),
    )
}
