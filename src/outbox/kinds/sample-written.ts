// A sample as it is being written, how it is handed over and what came of it: what is not said yet is empty.

import type { Id } from '@domain/kernel/ids'
import type { Day, Instant } from '@domain/kernel/time'
import type {
  Conclusion,
  HandOver,
  SampleMaterial,
  SampleReport,
  TestResult,
} from '@domain/samples/sample'

export interface HandOverWritten {
  laboratory: string
  receiverName: string
  at: Instant
}

export interface SampleWritten {
  facility: { _id: Id; name: string }
  patrolId?: Id
  /** It was begun on a visit that the cloud does not know. */
  patrolUnknown?: true
  material: SampleMaterial
  sampleName: string
  takenFrom: string
  quantity: string
  bottleNumber: string
  testsAsked: string
  takenAt: Instant
  companion: string
  words: string
  /** Where it was handed over already. */
  handOver?: HandOverWritten | undefined
}

/** Which sample it is about. */
export interface OfSample {
  sampleId: Id
  sampleName: string
  facilityName: string
  takenAt: Instant
}

export type GivenWritten = OfSample & { given: HandOverWritten }

export interface TypedValue {
  testName: string
  value: string
  valueUnit: string
  limit: string
  verdict?: 'pass' | 'fail' | undefined
}

export interface ResultWritten extends OfSample {
  values: TypedValue[]
  conclusion?: Conclusion | undefined
  words: string
  reportNumber: string
  reportedOn: Day
}

export const samplePlaces = { sample: 'sample', handOver: 'handOver', result: 'result' } as const

const said = <Name extends string>(name: Name, typed: string) =>
  (typed.trim() === '' ? {} : { [name]: typed.trim() }) as { [Each in Name]?: string }

export const handOverOf = ({
  laboratory,
  receiverName,
  at,
}: HandOverWritten): Omit<HandOver, 'photos'> => ({
  laboratory: laboratory.trim(),
  receiverName: receiverName.trim(),
  at,
})

export const sampleOf = (
  written: SampleWritten,
): Omit<SampleReport, '_id' | 'photos' | 'handOver'> => ({
  facilityId: written.facility._id,
  ...(written.patrolId && { patrolId: written.patrolId }),
  material: written.material,
  sampleName: written.sampleName.trim(),
  takenFrom: written.takenFrom.trim(),
  quantity: written.quantity.trim(),
  bottleNumber: written.bottleNumber.trim(),
  ...said('testsAsked', written.testsAsked),
  takenAt: written.takenAt,
  ...said('companion', written.companion),
  ...said('words', written.words),
})

/** Undefined while nothing is concluded. */
export const resultOf = ({
  values,
  conclusion,
  words,
  reportNumber,
  reportedOn,
}: ResultWritten): Partial<Pick<TestResult, 'conclusion'>> &
  Omit<TestResult, 'photos' | 'conclusion'> => ({
  values: values
    .filter(({ testName, value }) => `${testName}${value}`.trim() !== '')
    .map(({ testName, value, valueUnit, limit, verdict }) => ({
      testName: testName.trim(),
      value: value.trim(),
      ...said('valueUnit', valueUnit),
      ...said('limit', limit),
      ...(verdict && { verdict }),
    })),
  ...(conclusion && { conclusion }),
  ...said('words', words),
  reportNumber: reportNumber.trim(),
  reportedOn,
})
