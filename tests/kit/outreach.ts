// Occasions of outreach for tests: each is made whole, with what a test says put in its place.

import type { Outreach, OutreachReport } from '@domain/outreach/outreach'
import { outreachOf } from '@domain/outreach/report'
import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import { anId } from './people'

/** A lecture on drinking water in a village, to forty. */
export const anOutreachReport = (said: Partial<OutreachReport> = {}): OutreachReport => ({
  _id: anId(),
  kind: 'outreach',
  means: ['lecture', 'leaflets'],
  into: 'countryside',
  audiences: ['residents'],
  specialty: 'drinkingWater',
  topic: '生活饮用水卫生知识',
  on: '2026-03-02',
  from: '09:00',
  until: '10:30',
  placeName: '云台村村委会',
  peopleCount: 40,
  materials: [{ title: '饮水卫生折页', copies: 60 }],
  photos: [],
  ...said,
})

/** As it is kept. */
export const anOutreach = (
  actor: Person,
  { facility, now, ...said }: Partial<OutreachReport> & { facility?: Facility; now: string },
): Outreach => ({
  ...outreachOf(anOutreachReport({ ...said, ...(facility && { facilityId: facility._id }) }), {
    facility,
    actor,
    now,
  }),
  trail: { seq: 1, hash: '0'.repeat(64) },
})
