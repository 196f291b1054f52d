// One matter that was reported more than once is looked into once. What was merged keeps everything and may be taken out again.

import { gravityOf } from '../../checklists/severity'
import { problem } from '../../kernel/problems'
import { spokenMatter, type Clue } from '../clue'
import { handedTo } from '../escalation'
import { isOpen } from '../status'
import { tellMerged, tellUnmerged } from '../tellings'
import { NOT_ENDED } from './close'
import { decided, type Deciding, type Decision } from './decision'
import { asOf } from './grade'

export const MOST_MERGED = 20

interface Merging {
  into: Clue
  words: string
}

/** Problems clueElsewhere and moveForbidden. */
export function merged(clue: Clue, { into, words }: Merging, deciding: Deciding): Decision {
  if (into._id === clue._id || into.county !== clue.county || !isOpen(into.status))
    throw problem('clueElsewhere')
  const changes = { mergedInto: into._id, statusBefore: clue.status }
  const said = { what: 'merged', words, to: nameOf(into) } as const
  return {
    changes: decided(clue, { said, status: 'merged', changes }, deciding),
    tell: [tellMerged(clue, into)],
  }
}

/** What the other clue shows of it, and that both are due as the more urgent was. */
export function mergedHere(
  into: Clue,
  { clue, words }: { clue: Clue; words: string },
  deciding: Deciding,
): Partial<Clue> {
  const said = { what: 'mergedHere', words, to: nameOf(clue) } as const
  const isGraver = gravityOf(clue.severity) > gravityOf(into.severity)
  const changes = isGraver ? asOf(into, clue.severity, deciding) : {}
  return decided(into, { said, changes }, deciding)
}

/** One that was merged before goes along to where its own goes. */
export const goneAlong = ({ _id }: Pick<Clue, '_id'>): Partial<Clue> => ({ mergedInto: _id })

/** It is what it was before; whoever takes it out answers for it. Problem moveForbidden. */
export function unmerged(clue: Clue, words: string, deciding: Deciding): Decision {
  const status = clue.statusBefore ?? 'reported'
  const { by, at, clocks } = deciding
  const changes = {
    ...NOT_ENDED,
    ...{ mergedInto: undefined, statusBefore: undefined },
    ...handedTo({ ...clue, status }, by._id, 'resumed', clocks, at),
  }
  const said = { what: 'unmerged', words } as const
  return {
    changes: decided(clue, { said, status, changes }, deciding),
    tell: [tellUnmerged(clue, words)],
  }
}

export const unmergedHere = (
  into: Clue,
  { clue, words }: { clue: Clue; words: string },
  deciding: Deciding,
) => decided(into, { said: { what: 'unmergedHere', words, to: nameOf(clue) } }, deciding)

const nameOf = (clue: Clue): string => `${clue.facilityName}：${spokenMatter(clue)}`
