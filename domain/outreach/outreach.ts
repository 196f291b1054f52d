// One occasion of outreach, training, consultation or guidance. It is entered once: the record sheet
// (宣传教育、咨询、指导记录表), the indicator of 方案 一（三）4 and the monthly and yearly forms are all read from it.

import { area } from '../kernel/areas'
import { id } from '../kernel/ids'
import { day, instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, enum as oneOf, int, object, string, type infer as Infer } from '../kernel/z'
import { specialty } from '../people/specialties'
import { photoRef } from '../photos/photo'
import { audience, into, means, outreachKind } from './kinds'

export const PHOTOS_PER_OUTREACH = 9
export const MATERIALS_PER_OUTREACH = 6
const CORRECTIONS_PER_OUTREACH = 20
export const REASON_LETTERS = { least: 2, most: 200 } as const

/** HH:mm, as the person says it. */
const clockTime = string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const material = object({
  title: string().trim().min(1).max(30),
  copies: int().min(1).max(100_000),
})
export type Material = Infer<typeof material>

/** What is said of an occasion, and may be corrected. */
export const outreachContent = object({
  kind: outreachKind,
  means: array(means).max(6),
  into: into.optional(),
  audiences: array(audience).min(1).max(10),
  /** Absent where it was of health law as a whole. */
  specialty: specialty.optional(),
  topic: string().trim().min(2).max(60),
  on: day,
  from: clockTime,
  until: clockTime.optional(),
  /** In words. */
  placeName: string().trim().min(2).max(80),
  facilityId: id.optional(),
  /** Who came, or was spoken to. */
  peopleCount: int().min(1).max(100_000),
  materials: array(material).max(MATERIALS_PER_OUTREACH),
  speaker: string().trim().max(20).optional(),
  /** Whom it was done with, or for. */
  partner: string().trim().max(60).optional(),
  words: string().trim().max(500).optional(),
})
export type OutreachContent = Infer<typeof outreachContent>

export const outreachReport = outreachContent.extend({
  _id: id,
  photos: array(photoRef).max(PHOTOS_PER_OUTREACH),
})
export type OutreachReport = Infer<typeof outreachReport>

export const reason = string().trim().min(REASON_LETTERS.least).max(REASON_LETTERS.most)

/** The whole content as it should have been; photos come to those that are there. */
export const outreachCorrection = outreachContent.extend({
  requestId: id,
  outreachId: id,
  reason,
  /** How often it was corrected when the person looked at it. */
  correctedBefore: int().min(0).max(CORRECTIONS_PER_OUTREACH),
  photos: array(photoRef).max(PHOTOS_PER_OUTREACH),
})
export type OutreachCorrection = Infer<typeof outreachCorrection>

export const outreachStatusNames = { recorded: '已记录', withdrawn: '已作废' } as const

export const outreach = outreachReport.extend({
  facilityName: string().optional(),
  area,
  county: string(),
  township: string(),
  status: oneOf(['recorded', 'withdrawn']),
  corrections: array(
    object({ at: instant, by: id, byName: string(), reason: string(), fields: array(string()) }),
  ).max(CORRECTIONS_PER_OUTREACH),
  withdrawnFor: string().optional(),
  recordedBy: id,
  recordedByName: string(),
  recordedAt: instant,
  /** Sorts by the day on which it was, unique. */
  listKey: string(),
  /** When the timer seals its photos; absent once that is done. */
  sealAt: instant.optional(),
  trail: trailHead,
})
export type Outreach = Infer<typeof outreach>
