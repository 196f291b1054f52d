// Who may come along. It changes seldom and is kept on the phone, so that somebody can be chosen with no signal.

import { useQuery } from '@tanstack/react-query'
import { mayDo } from '@domain/people/permissions'
import { call, type AnswerTo } from './cloud'
import { useInSight } from './use-in-sight'
import { useProfile } from './use-profile'

type Colleague = AnswerTo<'people.colleagues'>['rows'][number]

const FRESH_MILLISECONDS = 60 * 60_000
const NONE: readonly Colleague[] = []

/** Those who go on patrols themselves come first. */
export function useColleagues(): readonly Colleague[] {
  const person = useProfile()
  const { data } = useQuery({
    queryKey: ['people.colleagues', {}],
    queryFn: () => call('people.colleagues', {}),
    staleTime: FRESH_MILLISECONDS,
    enabled: person !== undefined && mayDo(person.role, 'colleague.read'),
    subscribed: useInSight(),
    select: patrollersFirst,
  })
  return data ?? NONE
}

const patrollersFirst = ({ rows }: AnswerTo<'people.colleagues'>): readonly Colleague[] => [
  ...rows.filter(({ role }) => mayDo(role, 'patrol.submit')),
  ...rows.filter(({ role }) => !mayDo(role, 'patrol.submit')),
]
