// Samples for tests: each is made whole, with what a test says put in its place.

import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import type { PhotoRef } from '@domain/photos/photo'
import { sampleOf } from '@domain/samples/report'
import type { HandOver, Sample, SampleReport, TestResult } from '@domain/samples/sample'
import { anId } from './people'

/** A bottle of tap water, not handed over yet. */
export const aSampleReport = (
  { _id: facilityId }: Pick<Facility, '_id'>,
  { at, ...said }: Partial<SampleReport> & { at: string },
): SampleReport => ({
  _id: anId(),
  facilityId,
  material: 'water',
  sampleName: '末梢水',
  takenFrom: '二组水龙头',
  quantity: '500 毫升 × 2 瓶',
  bottleNumber: 'YT-0302-1',
  takenAt: at,
  photos: [],
  ...said,
})

export const aHandOver = (at: string, photo: PhotoRef): HandOver => ({
  laboratory: '云岭县疾控中心实验室',
  receiverName: '刘检验',
  at,
  photos: [photo],
})

export const aTestResult = (said: Partial<TestResult> = {}): TestResult => ({
  values: [
    { testName: '菌落总数', value: '320', valueUnit: 'CFU/mL', limit: '≤ 100', verdict: 'fail' },
    { testName: 'pH', value: '7.3', limit: '6.5–8.5', verdict: 'pass' },
  ],
  conclusion: 'fail',
  words: '菌落总数超过限值',
  reportNumber: '云疾检〔2026〕0312',
  reportedOn: '2026-03-02',
  photos: [],
  ...said,
})

/** As it is kept. */
export const aSample = (
  facility: Facility,
  actor: Person,
  { at, ...said }: Partial<SampleReport> & { at: string },
): Sample => ({
  ...sampleOf(aSampleReport(facility, { at, ...said }), { facility, actor, now: at }),
  trail: { seq: 1, hash: '0'.repeat(64) },
})
