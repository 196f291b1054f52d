// How the last day of the demo county asks its cloud: as phones do, and by looking at what is stored.

import type { Api } from '../../cloudfunctions/api'
import type { Answer } from '../../cloudfunctions/kernel/answer'
import type { Day, Instant } from '@domain/kernel/time'
import type { LocalCloud } from '../../local-cloud'
import type { Chance } from './chance'
import type { Camera } from './pictures/camera'

export interface LastDay {
  cloud: LocalCloud
  on: Day
  camera: Camera
  chance: Chance
}

export const documentsOf = <Of>(
  cloud: LocalCloud,
  name: string,
  filter: Record<string, string>,
): Of[] =>
  cloud.store.find(name, { filter, sort: { _id: 1 } }).rows.map(({ document }) => document as Of)

export async function call<Name extends keyof Api>(
  { cloud }: LastDay,
  { openid, now }: { openid: string; now: Instant },
  name: Name,
  input: Api[Name]['input'],
): Promise<Api[Name]['output']> {
  cloud.setClock({ at: now, frozen: true })
  const phone = await cloud.client(openid)
  const data = { name, input, sentAt: now }
  const { result } = await phone.callFunction<Answer>({ name: 'api', data })
  if (!result.ok) throw new Error(`${name} was refused: ${result.problem.message}`)
  return result.value as Api[Name]['output']
}
