// What is written in this package begins as a draft, with everything that is known already filled in.

import type { Id } from '@domain/kernel/ids'
import { dayOf } from '@domain/kernel/time'
import { outreachKindNames, type OutreachKind } from '@domain/outreach/kinds'
import { phoneNow, serverNow } from '../../clock'
import type { AnswerTo } from '../../cloud'
import type { Draft } from '../../outbox/draft'
import type { CorrectionWritten, OutreachWritten } from '../../outbox/kinds/outreach-written'
import type { GivenWritten, OfSample, ResultWritten } from '../../outbox/kinds/sample-written'
import { drafts } from '../../outbox/phone-outbox'
import { clockOf } from './clock-times'

export function startOutreach(personId: Id, kind: OutreachKind): Promise<Draft<OutreachWritten>> {
  const now = serverNow()
  return drafts.start({
    ...{ kind: 'outreach', personId, title: outreachKindNames[kind] },
    content: {
      kind,
      ...{ means: [], audiences: [], topic: '', on: dayOf(now), from: clockOf(now), until: '' },
      ...{ placeName: '', people: '', materials: [], speaker: '', partner: '', words: '' },
    },
  })
}

type Recorded = AnswerTo<'outreach.show'>['outreach']

/** As it was recorded, to be put right. */
export const startCorrection = (
  personId: Id,
  recorded: Recorded,
): Promise<Draft<CorrectionWritten>> =>
  drafts.start({
    ...{ kind: 'outreachCorrection', personId, title: `更正：${recorded.topic}` },
    content: {
      ...writtenOf(recorded),
      ...{ outreachId: recorded._id, correctedBefore: recorded.corrections.length, reason: '' },
    },
  })

const writtenOf = ({ facilityId, facilityName = '', ...said }: Recorded): OutreachWritten => ({
  ...{ kind: said.kind, means: said.means, into: said.into, audiences: said.audiences },
  ...{ specialty: said.specialty, topic: said.topic, placeName: said.placeName },
  ...{ on: said.on, from: said.from, until: said.until ?? '' },
  ...(facilityId && { facility: { _id: facilityId, name: facilityName } }),
  people: `${said.peopleCount}`,
  materials: said.materials.map(({ title, copies }) => ({ title, copies: `${copies}` })),
  ...{ speaker: said.speaker ?? '', partner: said.partner ?? '', words: said.words ?? '' },
})

type Taken = AnswerTo<'samples.show'>['sample']

const ofSample = ({ _id: sampleId, sampleName, facilityName, takenAt }: Taken): OfSample => ({
  ...{ sampleId, sampleName, facilityName, takenAt },
})

export const startHandOver = (personId: Id, sample: Taken): Promise<Draft<GivenWritten>> =>
  drafts.start({
    ...{ kind: 'sampleHandOver', personId, title: `送检：${sample.facilityName}` },
    content: {
      ...ofSample(sample),
      given: { laboratory: '', receiverName: '', at: phoneNow() },
    },
  })

export const startResult = (personId: Id, sample: Taken): Promise<Draft<ResultWritten>> =>
  drafts.start({
    ...{ kind: 'sampleResult', personId, title: `检验结果：${sample.facilityName}` },
    content: {
      ...ofSample(sample),
      ...{ values: [], words: '', reportNumber: '', reportedOn: dayOf(serverNow()) },
    },
  })
