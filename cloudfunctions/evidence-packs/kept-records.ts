// The gathered records one by one: what each is called, its photos, and its trail.

import { visitKindNames } from '@domain/advice/ordered-visit'
import type { Gathered } from '@domain/evidence-packs/gathered'
import type { PackedPhoto } from '@domain/evidence-packs/photos'
import { dayOf, spokenDay } from '@domain/kernel/time'
import type { TrailHead } from '@domain/kernel/trail'
import type { PhotoRef } from '@domain/photos/photo'
import { albums, type SealedName } from '../kernel/albums'
import { subjects, type SubjectName } from '../kernel/collections'
import type { Chained } from '../kernel/walk-trail'

export interface KeptRecord extends Chained {
  record: { _id: string; trail: TrailHead }
  title: string
  photos: PhotoRef[]
  /** Its entries stay with us: they could show who told us. */
  isSealed: boolean
}

export const keptRecords = (of: Gathered): KeptRecord[] => [
  ...(of.enforcementCase ? [kept('cases', of.enforcementCase, '案件')] : []),
  ...of.clues.map((each) => kept('clues', each, `线索 疑似${each.matterName}`)),
  ...of.patrols.map((each) => kept('patrols', each, `巡查记录 ${on(each.endedAt)}`)),
  ...of.advice.map((each) => kept('advice', each, `意见书 ${each.spokenNumber}`)),
  ...of.reinspections.map((each) => kept('reinspections', each, `复查记录 ${on(each.endedAt)}`)),
  ...of.visits.map((each) =>
    kept('orderedVisits', each, `${visitKindNames[each.kind]} ${on(each.orderedAt)}`),
  ),
  ...of.assistances.map((each) => kept('assistances', each, `协查 ${on(each.askedAt)}`)),
  ...of.emergencies.map((each) => kept('emergencies', each, `突发事件 ${on(each.reportedAt)}`)),
  ...of.informationReports.map((each) =>
    kept('informationReports', each, `信息报告 ${on(each.receivedAt)}`),
  ),
  ...of.tipOffs.map((each) => kept('tipOffs', each, `投诉举报 ${on(each.receivedAt)}`)),
]

const on = (at: string) => spokenDay(dayOf(at))

const SEALED: readonly SubjectName[] = ['tipOffs', 'informationReports']

function kept(
  name: SubjectName,
  record: { _id: string; trail: TrailHead },
  title: string,
): KeptRecord {
  const photosOf = albums[name as SealedName] as ((of: object) => PhotoRef[]) | undefined
  const photos = photosOf ? once(photosOf(record)) : []
  const subject = `${subjects[name]}:${record._id}`
  return { name, subject, record, title, photos, isSealed: SEALED.includes(name) }
}

const once = (photos: readonly PhotoRef[]): PhotoRef[] => [
  ...new Map(photos.map((each) => [each.fileId, each])).values(),
]

/** Numbered through the whole pack. */
export const photosIn = (records: readonly KeptRecord[]): PackedPhoto[] =>
  records
    .flatMap(({ record, title, photos }) =>
      photos.map((photo) => ({ recordId: record._id, of: title, photo })),
    )
    .map((each, place) => ({ number: place + 1, ...each }))
