// An occasion of outreach as it is being written: numbers as they were typed, and what is not said yet left open.

import type { Id } from '@domain/kernel/ids'
import type { Day } from '@domain/kernel/time'
import type { Audience, Into, Means, OutreachKind } from '@domain/outreach/kinds'
import type { OutreachContent } from '@domain/outreach/outreach'
import type { Specialty } from '@domain/people/specialties'

export interface TypedMaterial {
  title: string
  copies: string
}

export interface OutreachWritten {
  kind: OutreachKind
  means: Means[]
  into?: Into | undefined
  audiences: Audience[]
  specialty?: Specialty | undefined
  topic: string
  on: Day
  from: string
  until: string
  placeName: string
  facility?: { _id: Id; name: string } | undefined
  people: string
  materials: TypedMaterial[]
  speaker: string
  partner: string
  words: string
}

/** What is put right of an occasion that was recorded before. */
export interface CorrectionWritten extends OutreachWritten {
  outreachId: Id
  correctedBefore: number
  reason: string
}

export const OUTREACH_PHOTOS = 'outreach'

const optional = <Name extends string>(name: Name, typed: string) =>
  (typed.trim() === '' ? {} : { [name]: typed.trim() }) as { [Each in Name]?: string }

const numberOf = (typed: string): number =>
  /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN

/** As it is sent; a number that was not typed is none, and refused. */
export const contentOf = (written: OutreachWritten): OutreachContent => ({
  kind: written.kind,
  means: written.means,
  ...(written.into && { into: written.into }),
  audiences: written.audiences,
  ...(written.specialty && { specialty: written.specialty }),
  topic: written.topic.trim(),
  on: written.on,
  from: written.from,
  ...optional('until', written.until),
  placeName: written.placeName.trim(),
  ...(written.facility && { facilityId: written.facility._id }),
  peopleCount: numberOf(written.people),
  materials: written.materials
    .filter(({ title, copies }) => `${title}${copies}`.trim() !== '')
    .map(({ title, copies }) => ({ title: title.trim(), copies: numberOf(copies) })),
  ...optional('speaker', written.speaker),
  ...optional('partner', written.partner),
  ...optional('words', written.words),
})
