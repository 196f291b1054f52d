import { checkHandOver, correctedHandOver, handedOver, moveSample } from '@domain/samples/report'
import { sampleHandOver, type SampleStatus } from '@domain/samples/sample'
import { findCovered } from '../kernel/find-covered'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'

/** A sample reaches whoever tests it, by the hand of any coordinator of the area. */
export const handOverSample = command({
  action: 'sample.take',
  input: sampleHandOver,

  async run({ input, actor, now, clockLag, work }): Promise<{ status: SampleStatus }> {
    const sample = await findCovered(work, actor, 'samples', input.sampleId)
    moveSample(sample, 'handedOver')
    const given = correctedHandOver(input, { lag: clockLag, now }, sample.takenAt)
    checkHandOver(given)
    refuseForeignPhotos(given.photos, actor)

    const changes = { ...handedOver(given, actor), sealAt: now }
    work.change('samples', sample, changes, { what: 'sample.handedOver' })
    return { status: changes.status }
  },
})
