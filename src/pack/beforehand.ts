// What is needed where there is no signal and is no facility: read beforehand, and kept on the phone with what was read.

import { mayDo, type Permission } from '@domain/people/permissions'
import type { Role } from '@domain/people/roles'
import { pagesOf, type Asked, type RowOf } from '../asking'
import type { Api } from '../../cloudfunctions/api'
import { call, type AnswerTo } from '../cloud'
import { NEEDED_OFFLINE, queries } from '../queries'
import { Refusal, unlessUnanswered } from '../refusals'
import { profile } from '../session'

const FRESH_MILLISECONDS = 60 * 60_000

const permissions = {
  'counties.rules': 'rules.read',
  'counties.contacts': 'contact.read',
  'people.colleagues': 'colleague.read',
  'emergencies.schools': 'caseCount.enter',
} as const satisfies Record<(typeof NEEDED_OFFLINE)[number], Permission>

const goOut: readonly Role[] = ['coordinator', 'centreLead', 'reporter']

/** For those who write in the field; where it is old or not there at all. */
export async function readBeforehand(): Promise<void> {
  const own = profile.get()
  if (!own || !goOut.includes(own.role)) return
  for (const name of NEEDED_OFFLINE)
    if (mayDo(own.role, permissions[name]))
      await unlessUnanswered(read(name, {}, FRESH_MILLISECONDS))
  if (mayDo(own.role, 'advice.give')) await unlessUnanswered(readDue())
}

const read = <Name extends Asked>(name: Name, input: Api[Name]['input'], staleTime = 0) =>
  queries.query({ queryKey: [name, input], queryFn: () => call(name, input), staleTime })

/** What is to be looked at again, a page of each: a re-inspection is begun from what was asked, whoever has opened that before. */
async function readDue(): Promise<void> {
  await readDueAdvice()
  for (const { _id: visitId } of await firstPage('visits.list', { which: 'due' }))
    await readOnce('visits.show', { visitId })
  for (const { _id: assistanceId } of await firstPage('assistances.list', { which: 'due' }))
    await readOnce('assistances.show', { assistanceId })
}

async function readDueAdvice(): Promise<void> {
  for (const { _id: adviceId, status, dueOn } of await firstPage('advice.due', {})) {
    const { advice } = kept('advice.show', { adviceId }) ?? {}
    if (advice?.status !== status || advice.dueOn !== dueOn)
      await unlessRefused(read('advice.show', { adviceId }))
  }
}

async function readOnce<Name extends Asked>(name: Name, input: Api[Name]['input']): Promise<void> {
  if (!kept(name, input)) await unlessRefused(read(name, input))
}

/** One that was moved away meanwhile costs no other. */
const unlessRefused = (asked: Promise<unknown>): Promise<unknown> =>
  asked.catch((failure: unknown) => {
    if (!(failure instanceof Refusal)) throw failure
  })

const kept = <Name extends Asked>(name: Name, input: Api[Name]['input']) =>
  queries.getQueryData<AnswerTo<Name>>([name, input])

async function firstPage<Name extends 'advice.due' | 'visits.list' | 'assistances.list'>(
  name: Name,
  input: Omit<Api[Name]['input'], 'after'>,
): Promise<RowOf<Name>[]> {
  const staleTime = FRESH_MILLISECONDS
  const { pages } = await queries.infiniteQuery({ ...pagesOf(name, input), staleTime })
  return pages[0]?.rows ?? []
}
