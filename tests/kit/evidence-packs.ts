import { evidencePack } from '@domain/evidence-packs/evidence-pack'
import { listKey } from '@domain/kernel/list-key'
import type { TestCloud } from './cloud'
import { anId } from './people'
import type { Place } from './places'

const AT = '2026-03-01T01:00:00.000Z'

/** Stores one of the place's reported clue, whose files are kept for long; its id. */
export function aMadePack(cloud: TestCloud, { reported, coordinator }: Place): string {
  const _id = anId()
  const { facilityName, area, county, township } = reported
  const pack = evidencePack.parse({
    ...{ _id, subject: `clue:${reported._id}`, title: facilityName, area, county, township },
    ...{ askedBy: coordinator._id, askedByName: coordinator.name, askedAt: AT },
    ...{ status: 'made', folder: 'f'.repeat(32), files: [], endedAt: AT },
    ...{ keptUntil: '2099-01-01T00:00:00.000Z', listKey: listKey(AT, _id) },
    trail: { seq: 1, hash: '0'.repeat(64) },
  })
  cloud.put('evidencePacks', pack)
  return _id
}
