// What one's county sets for its patrols. It changes seldom and is kept on the phone, so that a patrol begun with no signal
// has the county's own checklists too.

import { useQuery } from '@tanstack/react-query'
import { isWiderThanCounty } from '@domain/kernel/areas'
import { mayDo } from '@domain/people/permissions'
import type { OwnSpecialty } from '@domain/people/specialties'
import { call, type AnswerTo } from './cloud'
import { queries, RULES } from './queries'
import { useInSight } from './use-in-sight'
import { useProfile } from './use-profile'

type Rules = AnswerTo<'counties.rules'>

const KEY = [RULES, {}]
const FRESH_MILLISECONDS = 10 * 60_000

/** As they were last read; undefined where this phone never read them. */
export const keptRules = () => queries.getQueryData<Rules>(KEY)

export function useRules(): Rules | undefined {
  const person = useProfile()
  const hasCounty = person && mayDo(person.role, 'rules.read') && !isWiderThanCounty(person.area)
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: () => call('counties.rules', {}),
    staleTime: FRESH_MILLISECONDS,
    enabled: hasCounty === true,
    subscribed: useInSight(),
  })
  return data
}

const NONE: readonly OwnSpecialty[] = []

/** Specialties that the county has beside ours. */
export const useOwnSpecialties = (): readonly OwnSpecialty[] => useRules()?.specialties ?? NONE
