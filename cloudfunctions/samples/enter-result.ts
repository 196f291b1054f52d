import { correctedPhotos } from '@domain/photos/corrected'
import { checkResult, moveSample } from '@domain/samples/report'
import { sampleResult, type SampleStatus } from '@domain/samples/sample'
import { tellResult } from '@domain/samples/tellings'
import { findCovered } from '../kernel/find-covered'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'

/** What the laboratory found, as its report has it; whoever took the sample is told. */
export const enterResult = command({
  action: 'sample.enterResult',
  input: sampleResult,

  async run({ input, actor, now, clockLag, work }): Promise<{ status: SampleStatus }> {
    const { requestId: _request, sampleId, ...said } = input
    const sample = await findCovered(work, actor, 'samples', sampleId)
    const status = moveSample(sample, 'resultEntered')
    const result = { ...said, photos: correctedPhotos(said.photos, { lag: clockLag, now }) }
    checkResult(result, sample, now)
    refuseForeignPhotos(result.photos, actor)

    const entered = { resultBy: actor._id, resultByName: actor.name, resultAt: now }
    work.change(
      'samples',
      sample,
      { status, result, ...entered, ...(result.photos.length > 0 && { sealAt: now }) },
      { what: 'sample.resultEntered', tell: [tellResult(sample, result)] },
    )
    return { status }
  },
})
