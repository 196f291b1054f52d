import { problem } from '@domain/kernel/problems'
import { checkSample, correctedSample, photosOfSample, sampleOf } from '@domain/samples/report'
import { sampleReport, type SampleReport, type SampleStatus } from '@domain/samples/sample'
import type { Person } from '@domain/people/person'
import { findCovered } from '../kernel/find-covered'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'

/** A sample that was taken, and handed over already where it was. */
export const takeSample = command({
  action: 'sample.take',
  input: sampleReport,

  async run({ input, actor, now, clockLag, work }): Promise<{ status: SampleStatus }> {
    const facility = await findCovered(work, actor, 'facilities', input.facilityId)
    await checkPatrol(work, actor, input)
    const report = correctedSample(input, { lag: clockLag, now })
    checkSample(report, facility)
    refuseForeignPhotos(photosOfSample(report), actor)

    const sample = sampleOf(report, { facility, actor, now })
    work.add('samples', sample, { what: `sample.${sample.status}` })
    return { status: sample.status }
  },
})

/** Problem notFound. */
async function checkPatrol(work: Work, actor: Person, { patrolId, facilityId }: SampleReport) {
  if (patrolId === undefined) return
  const patrol = await findCovered(work, actor, 'patrols', patrolId)
  if (patrol.facilityId !== facilityId) throw problem('notFound', { what: '该巡查记录' })
}
