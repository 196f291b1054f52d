import { Problem } from '@domain/kernel/problems'
import {
  checkHandOver,
  checkResult,
  checkSample,
  correctedSample,
  moveSample,
  photosOfSample,
} from '@domain/samples/report'
import { toSampleRow } from '@domain/samples/row'
import { sampleMachine, type SampleStatus } from '@domain/samples/sample'
import { tellResult } from '@domain/samples/tellings'
import { aFacility } from '../../kit/facilities'
import { aPhoto } from '../../kit/patrols'
import { aPerson } from '../../kit/people'
import { aHandOver, aSample, aSampleReport, aTestResult } from '../../kit/samples'

const NOW = '2026-03-02T02:00:00.000Z'
const BEFORE = '2026-03-02T01:00:00.000Z'
const coordinator = aPerson('coordinator')
const water = aFacility({ coordinatorId: coordinator._id })
const photo = aPhoto(coordinator)

const refusalOf = (does: () => unknown): string | undefined => {
  try {
    does()
  } catch (failure) {
    if (failure instanceof Problem) return `${failure.code} ${failure.message}`
    throw failure
  }
  return undefined
}

describe('a sample', () => {
  const report = aSampleReport(water, { at: BEFORE })

  it('of a facility that is closed, or handed over with nothing signed, is refused', () => {
    const closed = { status: 'closed' as const }
    expect(refusalOf(() => checkSample(report, closed))).toContain('facilityClosed')
    const handOver = { ...aHandOver(NOW, photo), photos: [] }
    expect(refusalOf(() => checkSample({ ...report, handOver }, water))).toContain('签收')
    expect(refusalOf(() => checkSample(report, water))).toBeUndefined()
  })

  it('has the times of a phone whose clock is wrong put right', () => {
    const wrong = aSampleReport(water, {
      at: BEFORE,
      photos: [photo],
      handOver: aHandOver(NOW, photo),
    })
    expect(correctedSample(wrong, { lag: -60_000, now: NOW })).toMatchObject({
      takenAt: '2026-03-02T00:59:00.000Z',
      photos: [{ takenAt: '2026-03-02T01:19:00.000Z' }],
      handOver: {
        at: '2026-03-02T01:59:00.000Z',
        photos: [{ takenAt: '2026-03-02T01:19:00.000Z' }],
      },
    })
  })

  it('is never taken in the future, nor handed over before it was taken', () => {
    const ahead = aSampleReport(water, {
      at: '2026-03-05T01:00:00.000Z',
      handOver: aHandOver(BEFORE, photo),
    })
    expect(correctedSample(ahead, { lag: 0, now: NOW })).toMatchObject({
      takenAt: NOW,
      handOver: { at: NOW },
    })
  })

  it('goes from taken to handed over to its result, and no other way', () => {
    const statuses = Object.keys(sampleMachine) as SampleStatus[]
    const moves = statuses.flatMap((from) =>
      statuses
        .filter((to) => !refusalOf(() => moveSample({ status: from }, to)))
        .map((to) => [from, to]),
    )
    expect(moves).toEqual([
      ['taken', 'handedOver'],
      ['handedOver', 'resultEntered'],
    ])
    expect(refusalOf(() => moveSample({ status: 'taken' }, 'resultEntered'))).toContain(
      'moveForbidden',
    )
    expect(refusalOf(() => moveSample({ status: 'handedOver' }, 'handedOver'))).toContain(
      '已登记送检',
    )
    expect(refusalOf(() => moveSample({ status: 'resultEntered' }, 'handedOver'))).toContain(
      '已有结果',
    )
  })
})

describe('the result of a sample', () => {
  const sample = aSample(water, coordinator, { at: BEFORE, handOver: aHandOver(NOW, photo) })

  it.each([
    ['before the sample was taken', { reportedOn: '2026-03-01' }, '早于采样日期'],
    ['after today', { reportedOn: '2026-03-03' }, '晚于今天'],
    ['that passes what failed', { conclusion: 'pass' }, '结论不能是合格'],
  ] as const)('%s is refused', (_, said, words) => {
    expect(refusalOf(() => checkResult(aTestResult(said), sample, NOW))).toContain(words)
  })

  it('may be given without a judgement, and without values of its own', () => {
    const words = aTestResult({ values: [], conclusion: 'notJudged' })
    expect(refusalOf(() => checkResult(words, sample, NOW))).toBeUndefined()
  })

  it('is told to who took it, and shows in the row', () => {
    const result = aTestResult({ photos: [aPhoto(coordinator)] })
    expect(tellResult(sample, result)).toMatchObject({
      to: coordinator._id,
      kind: 'sampleResult',
      words: '您采的末梢水：不合格。报告编号 云疾检〔2026〕0312。',
    })
    expect(toSampleRow(sample)).not.toHaveProperty('conclusion')
    expect(toSampleRow({ ...sample, result })).toMatchObject({ conclusion: 'fail' })
    expect(photosOfSample({ ...sample, result })).toHaveLength(2)
  })

  it('cannot be handed over in a photo of nothing', () => {
    const bare = { ...aHandOver(NOW, photo), photos: [] }
    expect(refusalOf(() => checkHandOver(bare))).toContain('photoRequired')
  })
})
