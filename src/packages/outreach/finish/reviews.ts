// What is shown and checked of each kind before it is sent, by the rules that the cloud will apply.

import { hasOwn } from '@domain/kernel/records'
import { clausesOf } from '@domain/outreach/basis'
import { spokenClause } from '@domain/guide/clause'
import { outreachKindNames } from '@domain/outreach/kinds'
import { outreachCorrection, outreachReport } from '@domain/outreach/outreach'
import { checkContent } from '@domain/outreach/report'
import { checkHandOver, checkResult, checkSample } from '@domain/samples/report'
import { sampleHandOver, sampleReport, sampleResult } from '@domain/samples/sample'
import { serverNow } from '../../../clock'
import type { Draft, DraftPhoto } from '../../../outbox/draft'
import {
  contentOf,
  OUTREACH_PHOTOS,
  type CorrectionWritten,
  type OutreachWritten,
} from '../../../outbox/kinds/outreach-written'
import {
  handOverOf,
  resultOf,
  sampleOf,
  samplePlaces,
  type GivenWritten,
  type ResultWritten,
  type SampleWritten,
} from '../../../outbox/kinds/sample-written'
import { faultsOf } from '../faults'
import { handOverFacts, outreachFacts, resultFacts, sampleFacts, type Fact } from '../facts'

interface Review {
  title: string
  /** What it is called in lists from then on, where that was not known when it began. */
  called?: string
  facts: Fact[]
  faults: string[]
}

const countAt = ({ photos }: Draft, place: string): number =>
  photos.filter((each) => each.place === place).length

/** As many photos as there will be, to be checked before they are in the cloud. */
const refsAt = ({ photos }: Draft, at: string) =>
  photos.filter(({ place }) => place === at).map(refOf)

const refOf = ({ _id, source, takenAt, kept }: DraftPhoto) => ({
  ...{ fileId: _id, source, takenAt },
  ...{ sha256: kept?.sha256 ?? '', size: kept?.size ?? 0 },
})

const photosFact = (count: number, none: string): Fact => ({
  label: '照片',
  words: count === 0 ? none : `${count} 张`,
})

function outreachReview(draft: Draft<OutreachWritten>): Review {
  const content = contentOf(draft.content)
  const said = { ...content, _id: draft._id, photos: refsAt(draft, OUTREACH_PHOTOS) }
  const photos = photosFact(countAt(draft, OUTREACH_PHOTOS), '没有照片。有照片更能说明办过')
  const clauses = { label: '依据', words: clausesOf(content).map(spokenClause).join('、') }
  return {
    title: content.topic || '还没有写主题',
    called: `${outreachKindNames[content.kind]}：${content.topic}`,
    facts: [...outreachFacts(content, draft.content.facility?.name), photos, clauses],
    faults: faultsOf(outreachReport, said, (given) => checkContent(given, serverNow())),
  }
}

function correctionReview(draft: Draft<CorrectionWritten>): Review {
  const { outreachId, correctedBefore, reason } = draft.content
  const content = contentOf(draft.content)
  const said = { requestId: draft._id, outreachId, correctedBefore, reason }
  const photos = refsAt(draft, OUTREACH_PHOTOS)
  return {
    title: '更正后是这样',
    facts: [
      { label: '更正原因', words: reason || '还没有写' },
      ...outreachFacts(content, draft.content.facility?.name),
      photosFact(photos.length, '不加照片，原来的照片都在'),
    ],
    faults: faultsOf(outreachCorrection, { ...content, ...said, photos }, (given) =>
      checkContent(given, serverNow()),
    ),
  }
}

function sampleReview(draft: Draft<SampleWritten>): Review {
  const { content } = draft
  const said = {
    ...sampleOf(content),
    ...{ _id: draft._id, photos: refsAt(draft, samplePlaces.sample) },
    ...(content.handOver && {
      handOver: {
        ...handOverOf(content.handOver),
        photos: refsAt(draft, samplePlaces.handOver),
      },
    }),
  }
  return {
    title: content.facility.name,
    facts: [
      ...sampleFacts(sampleOf(content)),
      photosFact(countAt(draft, samplePlaces.sample), '没有采样照片'),
      ...(content.handOver
        ? handOverFacts(handOverOf(content.handOver))
        : [{ label: '送检', words: '还没送，送了再补记' }]),
    ],
    faults: faultsOf(sampleReport, said, (given) => checkSample(given, { status: 'open' })),
  }
}

function handOverReview(draft: Draft<GivenWritten>): Review {
  const { given, sampleId, facilityName, sampleName } = draft.content
  const photos = refsAt(draft, samplePlaces.handOver)
  const said = { ...handOverOf(given), photos, requestId: draft._id, sampleId }
  return {
    title: `${facilityName}：${sampleName}`,
    facts: [...handOverFacts(said), photosFact(photos.length, '没有照片')],
    faults: faultsOf(sampleHandOver, said, checkHandOver),
  }
}

function resultReview(draft: Draft<ResultWritten>): Review {
  const { sampleId, takenAt, facilityName, sampleName } = draft.content
  const photos = refsAt(draft, samplePlaces.result)
  const result = resultOf(draft.content)
  const said = { ...result, photos, requestId: draft._id, sampleId }
  return {
    title: `${facilityName}：${sampleName}`,
    facts: [...resultFacts(result), photosFact(photos.length, '没有报告照片')],
    faults: faultsOf(sampleResult, said, (given) => checkResult(given, { takenAt }, serverNow())),
  }
}

const reviews = {
  outreach: outreachReview,
  outreachCorrection: correctionReview,
  sample: sampleReview,
  sampleHandOver: handOverReview,
  sampleResult: resultReview,
}

export function reviewOf(draft: Draft): Review {
  const review = hasOwn(reviews, draft.kind) ? reviews[draft.kind] : undefined
  if (!review) throw new Error(`no review of ${draft.kind}`)
  return (review as (of: Draft) => Review)(draft)
}
