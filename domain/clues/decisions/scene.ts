// An emergency is gone to: who left, with whom, and when they were there (方案 二（四）3).

import { problem } from '../../kernel/problems'
import { array, string } from '../../kernel/z'
import type { Clue } from '../clue'
import { tellAccepted } from '../tellings'
import { takenBy } from './accept'
import { decided, type Deciding, type Decision } from './decision'

/** Bodies or people who go along, as they are called. */
export const partners = array(string().trim().min(2).max(30)).max(10)

/** Leaving for it is accepting it. */
export function leftForScene(clue: Clue, along: string[], deciding: Deciding): Decision {
  const { by, at } = deciding
  const isNew = clue.status !== 'accepted'
  const scene = { leftAt: at, leftBy: by.name, partners: along }
  const to = along.length > 0 ? `同行：${along.join('、')}` : undefined
  const changes = { ...(isNew ? takenBy(clue, deciding) : {}), scene }
  const said = { what: 'leftForScene', ...(to && { to }) } as const
  return {
    changes: decided(clue, { said, ...(isNew && { status: 'accepted' }), changes }, deciding),
    tell: isNew ? [tellAccepted(clue, by.name)] : [],
  }
}

/** Problem notOnTheWay where nobody has left for it. */
export function arrived(clue: Clue, deciding: Deciding): Decision {
  const { scene } = clue
  if (!scene || scene.arrivedAt) throw problem('notOnTheWay')
  const changes = { scene: { ...scene, arrivedAt: deciding.at } }
  return { changes: decided(clue, { said: { what: 'arrived' }, changes }, deciding), tell: [] }
}
