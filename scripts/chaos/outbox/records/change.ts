// What is registered otherwise than it is: the operator, which counts at once, or the address, which waits for the agency.

import type { Facility } from '@domain/facilities/facility'
import type { Change } from '@domain/registry/change'
import { factsOf, onlyFacts } from '@domain/registry/facts'
import type { TrailEntry } from '../../../../cloudfunctions/kernel/collections'
import {
  CHANGE_PHOTOS,
  type ChangeContent,
  type FactsWritten,
} from '../../../../src/outbox/kinds/registry-written'
import { all, type Writable } from './writable'

const FACTS = ['operatorName', 'address'] as const

export const change: Writable<ChangeContent, Change> = {
  collection: 'changes',
  begin({ person, plants, chance }) {
    if (plants.length === 0) return undefined
    const { _id, kind, name, ...facility } = chance.pick(plants)
    const [facts, fact] = [factsOf({ ...facility, name }), chance.pick(FACTS)]
    const content: ChangeContent = {
      facility: { _id, kind, name, facts },
      ...{ written: facts as FactsWritten, words: '开始' },
      report: { before: onlyFacts(facts, [fact]), after: { [fact]: '开始' }, words: '开始' },
    }
    return { kind: 'change', personId: person._id, title: name, content }
  },
  reword: ({ report, ...content }, words) => ({
    ...content,
    words,
    report: { ...report, words, after: reworded(report?.after ?? {}, words) },
  }),
  wordsOf: ({ words }) => words,
  wordsIn: ({ words }) => words ?? '',
  place: CHANGE_PHOTOS,
  overtakenAs: ['registryChanged', 'nothingChanged'],

  /** As often as somebody was named, and as the last has named them. */
  effects: (cloud, { plants }) =>
    plants.flatMap(({ _id }) => {
      const [facility] = all<Facility>(cloud, 'facilities', { _id })
      const names = all<Change>(cloud, 'changes', { facilityId: _id })
        .filter(({ after }) => after.operatorName !== undefined)
        .sort((one, other) => (one.listKey < other.listKey ? -1 : 1))
        .map(({ after }) => after.operatorName)
      const changes = all<TrailEntry>(cloud, 'trail', { subject: `facility:${_id}` }).filter(
        ({ what }) => what === 'facility.changed',
      )
      return changes.length === names.length && facility?.operatorName === names.at(-1)
        ? []
        : [`facility ${_id} is of ${facility?.operatorName} after ${names.join()}`]
    }),
}

const reworded = (after: object, words: string) =>
  Object.fromEntries(Object.keys(after).map((fact) => [fact, words]))
