// Of which clues somebody was told something and has not looked since: what lies unread in the inbox. Looking at the clue is
// reading it.

import { useEffect, useMemo } from 'react'
import { useAsked } from '../../asking'
import { call, type AnswerTo } from '../../cloud'
import { pageOf } from '../../go'

type Told = AnswerTo<'deliveries.list'>['rows'][number]

const isUnread = ({ status }: Told): boolean => status === 'unread'
const START = pageOf.clue('')

/** By the ids of the clues. */
export function useNews(): ReadonlySet<string> {
  const { data } = useAsked('deliveries.list', {})
  return useMemo(() => new Set(clueIdsIn(data?.rows.filter(isUnread) ?? [])), [data])
}

const clueIdsIn = (told: readonly Told[]): string[] =>
  told.flatMap(({ page }) => (page.startsWith(START) ? [page.slice(START.length)] : []))

/** What was told of this clue is read once its story is there. */
export function useReading(clueId: string): void {
  const { data } = useAsked('deliveries.list', {})
  const unread = data?.rows.filter((each) => isUnread(each) && each.page === pageOf.clue(clueId))
  const ids = (unread ?? []).map(({ _id }) => _id).join(' ')
  useEffect(() => {
    for (const deliveryId of ids.split(' ').filter(Boolean))
      void call('deliveries.open', { deliveryId }).catch(ignore)
  }, [ids])
}

// Not noted as read now, it is noted the next time.
const ignore = () => undefined
