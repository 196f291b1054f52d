// What was read from the cloud is kept on the phone, each person's apart, so that lists can be read with no signal.

import { onlineManager, QueryClient, type Query } from '@tanstack/react-query'
import {
  persistQueryClientRestore,
  persistQueryClientSubscribe,
  type PersistedClient,
  type Persister,
} from '@tanstack/react-query-persist-client'
import type { Id } from '@domain/kernel/ids'
import { hadRoom } from './platform/had-room'
import { network } from './platform/network'
import { storage } from './platform/storage'
import { Fault } from './refusals'

const KEPT_MILLISECONDS = 7 * 24 * 3_600_000
const WRITE_AFTER_MILLISECONDS = 1_000
export const RULES = 'counties.rules'
/** Read seldom, and needed in the field: the rules of a patrol, whom to phone, who may come along. */
export const NEEDED_OFFLINE = [
  RULES,
  'counties.contacts',
  'people.colleagues',
  'emergencies.schools',
] as const
/** What is to be looked at again, and is read beforehand as far as it is due; a page of each at the most. */
export const DUE_OFFLINE = [
  'advice.due',
  'advice.show',
  'visits.list',
  'visits.show',
  'assistances.list',
  'assistances.show',
] as const
// WeChat keeps 1 MB under one key.
const LARGEST_CHARACTERS = 400_000

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 5_000,
      gcTime: KEPT_MILLISECONDS,
      retry: (count, failure) => failure instanceof Fault && count < 1,
    },
    mutations: { networkMode: 'always' },
  },
})

onlineManager.setEventListener((tell) => network.onChange(tell))

/** What is needed offline, then what is due, then the newest answers that fit. */
function fitting(client: PersistedClient): PersistedClient {
  const newest = [...client.clientState.queries].sort((one, other) => rankOf(other) - rankOf(one))
  let room = LARGEST_CHARACTERS
  const kept = newest.filter((each) => (room -= JSON.stringify(each).length) > 0)
  return { ...client, clientState: { mutations: [], queries: kept } }
}

type Kept = PersistedClient['clientState']['queries'][number]

const isOneOf = (names: readonly string[], name: unknown): boolean => names.includes(name as string)

/** Above every time. */
const BEFORE_OTHERS = Number.MAX_SAFE_INTEGER / 2

const rankOf = ({ queryKey: [name], state: { dataUpdatedAt } }: Kept): number => {
  if (isOneOf(NEEDED_OFFLINE, name)) return Number.MAX_SAFE_INTEGER
  return isOneOf(DUE_OFFLINE, name) ? BEFORE_OTHERS + dataUpdatedAt : dataUpdatedAt
}

function persisterFor(key: string): Persister {
  let last: PersistedClient | undefined
  const write = () => {
    if (!last) return
    const client = fitting(last)
    last = undefined
    // Records come first: where the phone is full, what can be read again makes room.
    if (!hadRoom(() => storage.write(key, client))) storage.remove(key)
  }
  return {
    persistClient(client) {
      if (!last) setTimeout(write, WRITE_AFTER_MILLISECONDS)
      last = client
    },
    restoreClient: () => storage.read(key) as PersistedClient | undefined,
    removeClient() {
      last = undefined
      storage.remove(key)
    },
  }
}

/** What whoever is not signed in has read: nothing that says who they are or what they told us. */
const VISITOR = 'visitor'
const FOR_ANYBODY: readonly string[] = ['articles.list', 'articles.show', 'tipOffs.offices']
/** What is of an informant is on no phone once its page is left. */
const NEVER_KEPT: readonly string[] = ['tipOffs.follow', 'informants.show']

const isKept = ({ queryKey: [name], state }: Query, isVisitor: boolean): boolean =>
  state.status === 'success' &&
  (isVisitor ? isOneOf(FOR_ANYBODY, name) : !isOneOf(NEVER_KEPT, name))

let stop = () => {}
let keyInUse: string | undefined

/** What a page is showing is asked anew, as whoever it is now. */
function forget(): void {
  queries.removeQueries({ type: 'inactive' })
  void queries.resetQueries({ type: 'active' })
}

/** From here on, what is read belongs to this person; to nobody where it is not said who. */
export async function readAs(personId: Id = VISITOR): Promise<void> {
  stop()
  forget()
  keyInUse = `read/${personId}`
  const options = {
    queryClient: queries,
    persister: persisterFor(keyInUse),
    dehydrateOptions: {
      shouldDehydrateQuery: (query: Query) => isKept(query, personId === VISITOR),
    },
  }
  await persistQueryClientRestore({ ...options, maxAge: KEPT_MILLISECONDS })
  stop = persistQueryClientSubscribe(options)
}

/** Makes room for what was written; what is read next is kept again where there is some. */
export function giveUpWhatWasRead(): void {
  if (keyInUse) storage.remove(keyInUse)
}

/** At sign-out nothing that was read stays on the phone. */
export function forgetWhatWasRead(): void {
  stop()
  stop = () => {}
  forget()
  if (keyInUse) storage.remove(keyInUse)
}
