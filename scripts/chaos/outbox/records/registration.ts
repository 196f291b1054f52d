import type { Facility } from '@domain/facilities/facility'
import type { RegistrationContent } from '../../../../src/outbox/kinds/registry-written'
import { anEntry } from '../../../../tests/kit/registry'
import type { Writable } from './writable'

/** Of a plant that nobody has registered before. */
export const registration: Writable<RegistrationContent, Facility> = {
  collection: 'facilities',
  begin({ person, chance }) {
    const { _id: _, ...entry } = anEntry({
      name: `新水厂${chance.int(1, 1_000_000)}`,
      area: `${person.area.slice(0, 9)}201`,
      address: '开始',
    })
    const content = { kind: entry.kind, entry } as RegistrationContent
    return { kind: 'registration', personId: person._id, title: entry.name, content }
  },
  reword: ({ entry, ...content }, address) => ({
    ...content,
    entry: { ...entry, address },
  }),
  wordsOf: ({ entry }) => entry?.address ?? '',
  wordsIn: ({ address }) => address,
}
