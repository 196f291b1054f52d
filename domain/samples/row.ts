import { pick } from '../kernel/records'
import type { Conclusion, Sample } from './sample'

const shown = [
  '_id',
  'facilityId',
  'facilityName',
  'material',
  'sampleName',
  'bottleNumber',
  'takenAt',
  'takenByName',
  'status',
] as const

/** A sample as a list shows it. */
export interface SampleRow extends Pick<Sample, (typeof shown)[number]> {
  conclusion?: Conclusion
}

export const toSampleRow = (
  sample: Pick<Sample, (typeof shown)[number] | 'result'>,
): SampleRow => ({
  ...pick(sample, shown),
  ...(sample.result && { conclusion: sample.result.conclusion }),
})
