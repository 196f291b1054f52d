// Several who tell of the same thing are numbered, so that what each said and sent can be told apart without saying who they are.

import type { TipOff } from './tip-off'

type Joined = Pick<TipOff, '_id' | 'endedAt'>

/** As they were joined: the first of these is caller 2, whoever is handled is caller 1. */
export const asJoined = <Tip extends Joined>(tips: readonly Tip[]): Tip[] =>
  [...tips].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))

const orderOf = ({ _id, endedAt = '' }: Joined): string => `${endedAt} ${_id}`

export const FIRST_JOINED = 2

export const spokenCaller = (caller: number): string => `第 ${caller} 位举报人`
