import { factsOf } from '@domain/registry/facts'
import { call } from '../../cloud'
import { pageOf } from '../../go'
import { unlessUnanswered } from '../../refusals'
import type { DraftKind } from './kind'
import { CHANGE_PHOTOS, type ChangeContent } from './registry-written'

export const change: DraftKind<ChangeContent> = {
  name: '变更',
  pages: { write: pageOf.changing, finish: pageOf.registryFinish, record: pageOf.change },
  send({ _id, content: { report, facility, patrolId } }, photosAt) {
    if (!report) throw new Error(`change ${_id} was not finished`)
    return call('facilities.change', {
      ...report,
      ...{ _id, facilityId: facility._id, photos: photosAt(CHANGE_PHOTOS) },
      ...(patrolId && { patrolId }),
    })
  },
  needs: ({ facility, patrolId }) => [facility._id, ...(patrolId ? [patrolId] : [])],
  latest: registeredNow,
}

/** Of two changes at once, the second goes on from what the first has made of the facility. */
async function registeredNow({ facility: { _id: facilityId } }: ChangeContent) {
  const shown = await unlessUnanswered(call('facilities.show', { facilityId }))
  if (!shown) return undefined
  const { facility } = shown
  return ({ report: _sent, ...content }: ChangeContent): ChangeContent => ({
    ...content,
    facility: { ...content.facility, name: facility.name, facts: factsOf(facility) },
  })
}
