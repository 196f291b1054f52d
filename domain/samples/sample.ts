// A sample (抽检): something that a coordinator took at a facility, handed over to whoever tests it, and whose result the
// agency enters later (方案 二（二）2: helping to test the quality of drinking water). A result is the laboratory's; what
// follows from it the agency decides.

import { id } from '../kernel/ids'
import type { Machine } from '../kernel/machine'
import { day, instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, enum as oneOf, object, string, type infer as Infer } from '../kernel/z'
import { photoRef } from '../photos/photo'

export const sampleStatusNames = {
  taken: '待送检',
  handedOver: '等结果',
  resultEntered: '已出结果',
} as const
export const sampleStatus = oneOf(['taken', 'handedOver', 'resultEntered'])
export type SampleStatus = Infer<typeof sampleStatus>

export const sampleMachine: Machine<SampleStatus> = {
  taken: ['handedOver'],
  handedOver: ['resultEntered'],
  resultEntered: [],
}

export const materialNames = {
  water: '饮用水',
  air: '空气',
  surface: '物体表面',
  supplies: '用品用具',
  food: '可疑食物',
  other: '其他',
} as const
export const sampleMaterial = oneOf(Object.keys(materialNames) as (keyof typeof materialNames)[])
export type SampleMaterial = Infer<typeof sampleMaterial>

export const PHOTOS_PER_SAMPLE = 9
export const PHOTOS_PER_HAND_OVER = 4
export const VALUES_PER_RESULT = 30

const someWords = (most: number) => string().trim().min(1).max(most)

/** To whom it was given; the photos show the signed receipt. */
export const handOver = object({
  laboratory: string().trim().min(2).max(40),
  receiverName: someWords(20),
  at: instant,
  photos: array(photoRef).max(PHOTOS_PER_HAND_OVER),
})
export type HandOver = Infer<typeof handOver>

export const sampleReport = object({
  _id: id,
  facilityId: id,
  /** The patrol on which it was taken, where it was on one. */
  patrolId: id.optional(),
  material: sampleMaterial,
  /** Such as 末梢水. */
  sampleName: someWords(30),
  takenFrom: someWords(60),
  quantity: someWords(30),
  bottleNumber: someWords(30),
  /** What it is to be tested for. */
  testsAsked: string().trim().max(100).optional(),
  takenAt: instant,
  companion: string().trim().max(20).optional(),
  words: string().trim().max(300).optional(),
  photos: array(photoRef).max(PHOTOS_PER_SAMPLE),
  handOver: handOver.optional(),
})
export type SampleReport = Infer<typeof sampleReport>

export const sampleHandOver = handOver.extend({ requestId: id, sampleId: id })

export const conclusionNames = { pass: '合格', fail: '不合格', notJudged: '不作判定' } as const
export const conclusion = oneOf(['pass', 'fail', 'notJudged'])
export type Conclusion = Infer<typeof conclusion>

/** One thing that was tested for, as the report has it. */
export const testedValue = object({
  testName: someWords(30),
  value: someWords(30),
  valueUnit: string().trim().max(15).optional(),
  limit: string().trim().max(30).optional(),
  verdict: oneOf(['pass', 'fail']).optional(),
})
export type TestedValue = Infer<typeof testedValue>

export const testResult = object({
  values: array(testedValue).max(VALUES_PER_RESULT),
  conclusion,
  words: string().trim().max(300).optional(),
  reportNumber: someWords(40),
  reportedOn: day,
  photos: array(photoRef).max(PHOTOS_PER_SAMPLE),
})
export type TestResult = Infer<typeof testResult>

export const sampleResult = testResult.extend({ requestId: id, sampleId: id })

export const sample = sampleReport.extend({
  facilityName: string(),
  area: string(),
  county: string(),
  township: string(),
  status: sampleStatus,
  takenBy: id,
  takenByName: string(),
  submittedAt: instant,
  handedOverBy: id.optional(),
  handedOverByName: string().optional(),
  result: testResult.optional(),
  resultBy: id.optional(),
  resultByName: string().optional(),
  resultAt: instant.optional(),
  /** Sorts by the time at which it was taken, unique. */
  listKey: string(),
  /** When the timer seals its photos; absent once that is done. */
  sealAt: instant.optional(),
  trail: trailHead,
})
export type Sample = Infer<typeof sample>
