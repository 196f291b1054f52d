// The result of a sample returns to whoever took it.

import type { Telling } from '../deliveries/delivery'
import { conclusionNames, type Sample, type TestResult } from './sample'

export const tellResult = (
  {
    _id,
    facilityName,
    sampleName,
    takenBy,
  }: Pick<Sample, '_id' | 'facilityName' | 'sampleName' | 'takenBy'>,
  { conclusion, reportNumber }: TestResult,
): Telling => ({
  to: takenBy,
  kind: 'sampleResult',
  title: `样品有结果了：${facilityName}`,
  words: `您采的${sampleName}：${conclusionNames[conclusion]}。报告编号 ${reportNumber}。`,
  page: `packages/outreach/sample/index?id=${_id}`,
  message: {
    facilityName,
    what: `${sampleName}送检结果`,
    state: '结果已出',
    hint: `${sampleName}：${conclusionNames[conclusion]}`,
  },
})
