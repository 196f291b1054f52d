// The result of a sample returns to whoever took it.

import type { Telling } from '../deliveries/delivery'
import { conclusionNames, type Sample, type TestResult } from './sample'

export const tellResult = (
  { _id, facilityName, what, takenBy }: Pick<Sample, '_id' | 'facilityName' | 'what' | 'takenBy'>,
  { conclusion, reportNumber }: TestResult,
): Telling => ({
  to: takenBy,
  kind: 'sampleResult',
  title: `样品有结果了：${facilityName}`,
  words: `您采的${what}：${conclusionNames[conclusion]}。报告编号 ${reportNumber}。`,
  page: `packages/outreach/sample/index?id=${_id}`,
  message: {
    facilityName,
    what: `${what}送检结果`,
    state: '结果已出',
    hint: `${what}：${conclusionNames[conclusion]}`,
  },
})
