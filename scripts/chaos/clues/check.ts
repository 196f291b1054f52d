// What must be true of every clue and case after whatever was done.

import { clueMachine } from '@domain/clues/moves'
import type { Clue } from '@domain/clues/clue'
import type { HandlingName } from '@domain/clues/handling'
import { standsStill } from '@domain/clues/pauses'
import { handlesClues } from '@domain/clues/routing'
import { caseStepOf } from '@domain/cases/clock'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import type { Ground } from './ground'

type Known = ReadonlyMap<string, Clue>

/** Whoever does one of these says why. */
const REASONED: readonly HandlingName[] = [
  ...(['sentBack', 'graded', 'reassigned', 'transferred', 'paused', 'merged', 'unmerged'] as const),
  ...(['referred', 'dismissed', 'closed', 'reopened'] as const),
]

export function faultsOf(ground: Ground): string[] {
  const clues = ground.clues()
  const known = new Map(clues.map((each) => [each._id, each]))
  const faults = clues.flatMap((clue) =>
    [
      ownerFault(ground, clue),
      clockFault(clue),
      reasonFault(clue),
      placeFault(clue, known),
      moveFault(ground, clue),
    ].flatMap((fault) => (fault ? [`clue ${told(clue)} ${fault}`] : [])),
  )
  for (const { _id, status } of clues) ground.stood.set(_id, status)
  return [
    ...faults,
    ...ground.cloud.all('cases').flatMap((each) => caseFaults(ground, each, known)),
  ]
}

function ownerFault({ cloud }: Ground, { officerId, county, status }: Clue): string | undefined {
  if (status === 'closed' || status === 'merged') return undefined
  const owner = cloud.one('people', officerId)
  if (!owner || !handlesClues(owner)) return 'has nobody in service who answers for it'
  return owner.county === county ? undefined : 'is answered for in another county'
}

const OWN_CLOCK: readonly Clue['status'][] = ['reported', 'sentBack', 'accepted']

function clockFault({ status, dueKey, dueAt, pauses }: Clue): string | undefined {
  if (!OWN_CLOCK.includes(status)) return dueKey || dueAt ? 'has a clock that should be over' : ''
  if (!dueKey) return 'has no clock'
  return dueAt || standsStill(pauses) ? undefined : 'has a clock without an end'
}

function reasonFault(clue: Clue): string | undefined {
  const { status, handlings, outcome, words, closedBy, pauses } = clue
  const silent = handlings.find((each) => REASONED.includes(each.what) && !each.words)
  if (silent) return `was ${silent.what} for no reason`
  if (status === 'closed' && !(outcome && words && closedBy)) return 'is closed for no reason'
  if (status !== 'closed' && status !== 'merged' && (outcome || words || closedBy))
    return 'is open and says how it ended'
  return pauses.every(({ reason }) => reason) ? undefined : 'stands still for no reason'
}

function placeFault(clue: Clue, known: Known): string | undefined {
  const { status, mergedInto, caseId } = clue
  if ((status === 'merged') !== (mergedInto !== undefined)) return 'is merged into nothing'
  if (mergedInto && known.get(mergedInto)?.status === 'merged') return 'is merged into a merged one'
  return status === 'caseOpened' && !caseId ? 'belongs to no case' : undefined
}

function moveFault({ stood }: Ground, { _id, status }: Clue): string | undefined {
  const before = stood.get(_id)
  if (!before || before === status || clueMachine[before].includes(status)) return undefined
  return `came from ${before}, which is no move`
}

function caseFaults({ cloud }: Ground, of: EnforcementCase, known: Known): string[] {
  const { status, handlings, officerId, dueKey } = of
  const owner = cloud.one('people', officerId)
  const clues = of.clues.map(({ _id }) => known.get(_id))
  const isRunning = caseStepOf(of) !== undefined
  const faults = [
    isRunning && (!owner || !handlesClues(owner)) && 'has nobody in service in charge',
    isRunning !== (dueKey !== undefined) && 'has a clock where none runs, or none where one should',
    status === 'opened' &&
      clues.some((each) => each?.status !== 'caseOpened') &&
      'is opened for a clue that is not',
  ]
  const story = handlings.map(({ what }) => what).join(', ')
  return faults.flatMap((fault) => (fault ? [`case ${of._id} (${story}: ${status}) ${fault}`] : []))
}

const told = ({ _id, status, handlings }: Clue): string =>
  `${_id} (${handlings.map(({ what }) => what).join(', ')}: ${status})`
