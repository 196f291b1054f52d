// An emergency is gone to: who left, with whom, and when they were there (方案 二（四）3).

import { array, string } from '../../kernel/z'
import type { Clue } from '../clue'
import { handlingNames } from '../handling'
import { tellAccepted } from '../tellings'
import { takenBy } from './accept'
import { decided, refuseUnless, UNDECIDED, type Deciding, type Decision } from './decision'

/** Bodies or people who go along, as they are called. */
export const partners = array(string().trim().min(2).max(30)).max(10)

/** Leaving for it is accepting it. */
export function leftForScene(clue: Clue, along: string[], deciding: Deciding): Decision {
  refuseUnless(clue, UNDECIDED, handlingNames.leftForScene)
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

/** Problem moveForbidden where nobody has left for it. */
export function arrived(clue: Clue, deciding: Deciding): Decision {
  const { scene } = clue
  refuseUnless(clue, scene && !scene.arrivedAt ? ['accepted'] : [], handlingNames.arrived)
  const changes = { scene: scene && { ...scene, arrivedAt: deciding.at } }
  return { changes: decided(clue, { said: { what: 'arrived' }, changes }, deciding), tell: [] }
}
