import type { Id } from '@domain/kernel/ids'
import type { TestResult } from '@domain/samples/sample'
import { call } from '../../cloud'
import { pageOf } from '../../go'
import { isRefusal, unlessUnanswered } from '../../refusals'
import type { DraftKind } from './kind'
import {
  handOverOf,
  resultOf,
  sampleOf,
  samplePlaces,
  type GivenWritten,
  type ResultWritten,
  type SampleWritten,
} from './sample-written'

const pages = { write: pageOf.sampling, finish: pageOf.outreachFinish }
/** What is said of a sample has an id of its own: what became of it stands where it was finished. */
const pagesOfSaid = { ...pages, record: pageOf.outreachFinish }

export const sample: DraftKind<SampleWritten> = {
  name: '采样',
  pages: { ...pages, record: pageOf.sample },
  send: ({ _id, content }, photosAt) =>
    call('samples.take', {
      ...sampleOf(content),
      ...{ _id, photos: photosAt(samplePlaces.sample) },
      ...(content.handOver && {
        handOver: { ...handOverOf(content.handOver), photos: photosAt(samplePlaces.handOver) },
      }),
    }),
  needs: ({ facility, patrolId }) => [facility._id, ...(patrolId ? [patrolId] : [])],
  latest: byItself,
}

/** A sample of a visit that was given up, or is not known to the cloud for another reason, stands by itself. */
async function byItself({ patrolId }: SampleWritten) {
  if (!patrolId || !(await unlessUnanswered(isUnknown(patrolId)))) return undefined
  return ({ patrolId: _unknown, ...content }: SampleWritten): SampleWritten => ({
    ...content,
    patrolUnknown: true,
  })
}

const isUnknown = (patrolId: Id): Promise<boolean> =>
  call('patrols.show', { patrolId }).then(
    () => false,
    (failure: unknown) => {
      if (isRefusal(failure, 'notFound')) return true
      throw failure
    },
  )

export const sampleHandOver: DraftKind<GivenWritten> = {
  name: '样品送检',
  pages: pagesOfSaid,
  send: ({ _id: requestId, content: { sampleId, given } }, photosAt) =>
    call('samples.handOver', {
      ...handOverOf(given),
      ...{ requestId, sampleId, photos: photosAt(samplePlaces.handOver) },
    }),
  needs: ({ sampleId }) => [sampleId],
}

export const sampleResult: DraftKind<ResultWritten> = {
  name: '检验结果',
  pages: pagesOfSaid,
  // It is finished only once it is concluded.
  send: ({ _id: requestId, content }, photosAt) =>
    call('samples.enterResult', {
      ...(resultOf(content) as Omit<TestResult, 'photos'>),
      ...{ requestId, sampleId: content.sampleId, photos: photosAt(samplePlaces.result) },
    }),
}
