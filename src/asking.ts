// Reading from the cloud, as a page does it: remembered on the phone, and read anew whenever the page is shown. A page
// with another above it neither asks nor draws.

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useDidShow, useReachBottom } from '@tarojs/taro'
import type { Api } from '../cloudfunctions/api'
import { call } from './cloud'
import { useInSight } from './use-in-sight'

export type Asked = keyof Api

type Listing = {
  [Name in Asked]: Api[Name]['output'] extends { rows: unknown[]; next?: string } ? Name : never
}[Asked]

export type RowOf<Name extends Listing> = Api[Name]['output'] extends { rows: (infer Row)[] }
  ? Row
  : never

const AGAIN = { cancelRefetch: false }

/** One answer of the cloud. */
export function useAsked<Name extends Asked>(
  name: Name,
  input: Api[Name]['input'],
  { enabled = true } = {},
) {
  return useAskedAs([name, input], () => call(name, input), { enabled })
}

/** The same where more is to be done to ask, or with what was answered. */
export function useAskedAs<Answer>(
  queryKey: [Asked, object],
  queryFn: () => Promise<Answer>,
  { enabled = true } = {},
) {
  const asked = useQuery({ queryKey, queryFn, enabled, subscribed: useInSight() })
  useDidShow(() => void (enabled && asked.refetch(AGAIN)))
  return asked
}

/** As much of a list as has been read. */
export interface Paged<Row> {
  data: Row[] | undefined
  error: Error | null
  refetch: () => Promise<unknown>
  hasMore: boolean
  loadingMore: boolean
  loadMore: () => void
}

/** A list page by page, as it is remembered. */
export const pagesOf = <Name extends Listing>(
  name: Name,
  input: Omit<Api[Name]['input'], 'after'>,
) => ({
  queryKey: [name, 'pages', input],
  queryFn: ({ pageParam }: { pageParam: string }) =>
    call(name, {
      ...input,
      ...(pageParam && { after: pageParam }),
    } as Api[Name]['input']) as Promise<{ rows: RowOf<Name>[]; next?: string }>,
  initialPageParam: '',
  getNextPageParam: ({ next }: { next?: string }) => next,
})

/** A list that grows by a page at a time as one scrolls; `data` holds the rows read so far. */
export function usePaged<Name extends Listing>(
  name: Name,
  input: Omit<Api[Name]['input'], 'after'>,
  { enabled = true } = {},
): Paged<RowOf<Name>> {
  const paged = useInfiniteQuery({
    ...pagesOf(name, input),
    enabled,
    subscribed: useInSight(),
  })
  useDidShow(() => void (enabled && paged.refetch(AGAIN)))
  const loadMore = () =>
    void (paged.hasNextPage && !paged.isFetchingNextPage && paged.fetchNextPage())
  useReachBottom(loadMore)
  return {
    data: paged.data?.pages.flatMap(({ rows }) => rows),
    error: paged.error,
    refetch: paged.refetch,
    hasMore: paged.hasNextPage,
    loadingMore: paged.isFetchingNextPage,
    loadMore,
  }
}
