// What is written in this package begins as a draft, with everything that is known already filled in.

import { dayOf } from '@domain/kernel/time'
import type { Id } from '@domain/kernel/ids'
import { outreachKindNames, type OutreachKind } from '@domain/outreach/kinds'
import { phoneNow, serverNow } from '../../clock'
import { tell } from '../../dialogs'
import { go, pageOf } from '../../go'
import type { AnswerTo } from '../../cloud'
import type { CorrectionWritten, OutreachWritten } from '../../outbox/kinds/outreach-written'
import type {
  GivenWritten,
  OfSample,
  ResultWritten,
  SampleWritten,
} from '../../outbox/kinds/sample-written'
import { drafts } from '../../outbox/phone-outbox'
import { StorageFull } from '../../platform/contracts'
import { profile } from '../../session'
import { clockOf } from './clock-times'

interface Begun<Content> {
  kind: string
  title: string
  content: Content
}

/** Undefined where nobody is signed in or the phone is full: that is said. */
async function begun<Content>({ kind, title, content }: Begun<Content>): Promise<Id | undefined> {
  const personId = profile.get()?._id
  if (!personId) return undefined
  try {
    return (await drafts.start({ kind, personId, title, content }))._id
  } catch (failure) {
    if (!(failure instanceof StorageFull)) throw failure
    await tell('手机存储空间满了', '请删掉一些不用的照片或应用，再开始记录')
    return undefined
  }
}

const opened = (id: Id | undefined, page: (id: Id) => string): void => {
  if (id) go(page(id))
}

export async function beginOutreach(kind: OutreachKind): Promise<void> {
  const now = serverNow()
  const content: OutreachWritten = {
    kind,
    ...{ means: [], audiences: [], topic: '', on: dayOf(now), from: clockOf(now), until: '' },
    ...{ placeName: '', people: '', materials: [], speaker: '', partner: '', words: '' },
  }
  const title = outreachKindNames[kind]
  opened(await begun({ kind: 'outreach', title, content }), pageOf.outreachWriting)
}

type Recorded = AnswerTo<'outreach.show'>['outreach']

export async function beginCorrection(recorded: Recorded): Promise<void> {
  const { _id: outreachId, facilityId, facilityName = '', topic } = recorded
  const content: CorrectionWritten = {
    ...{ kind: recorded.kind, means: recorded.means, into: recorded.into },
    ...{ audiences: recorded.audiences, specialty: recorded.specialty, topic },
    ...{ on: recorded.on, from: recorded.from, until: recorded.until ?? '' },
    placeName: recorded.placeName,
    ...(facilityId && { facility: { _id: facilityId, name: facilityName } }),
    people: `${recorded.peopleCount}`,
    materials: recorded.materials.map(({ title, copies }) => ({ title, copies: `${copies}` })),
    speaker: recorded.speaker ?? '',
    partner: recorded.partner ?? '',
    words: recorded.words ?? '',
    ...{ outreachId, correctedBefore: recorded.corrections.length, reason: '' },
  }
  const kind = 'outreachCorrection'
  opened(await begun({ kind, title: `更正：${topic}`, content }), pageOf.outreachWriting)
}

export async function beginSample(
  facility: SampleWritten['facility'],
  patrolId?: Id,
): Promise<void> {
  const content: SampleWritten = {
    facility,
    ...(patrolId && { patrolId }),
    ...{ material: 'water', sampleName: '', takenFrom: '', quantity: '', bottleNumber: '' },
    ...{ testsAsked: '', takenAt: phoneNow(), companion: '', words: '' },
  }
  const title = `采样：${facility.name}`
  opened(await begun({ kind: 'sample', title, content }), pageOf.sampling)
}

type Taken = AnswerTo<'samples.show'>['sample']

const ofSample = ({ _id: sampleId, sampleName, facilityName, takenAt }: Taken): OfSample => ({
  ...{ sampleId, sampleName, facilityName, takenAt },
})

export async function beginHandOver(sample: Taken): Promise<void> {
  const given = { laboratory: '', receiverName: '', at: phoneNow() }
  const content: GivenWritten = { ...ofSample(sample), given }
  const title = `送检：${sample.facilityName}`
  opened(await begun({ kind: 'sampleHandOver', title, content }), pageOf.sampling)
}

export async function beginResult(sample: Taken): Promise<void> {
  const content: ResultWritten = {
    ...ofSample(sample),
    ...{ values: [], words: '', reportNumber: '', reportedOn: dayOf(serverNow()) },
  }
  const title = `检验结果：${sample.facilityName}`
  opened(await begun({ kind: 'sampleResult', title, content }), pageOf.sampling)
}
