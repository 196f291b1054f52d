import type { Sample } from '@domain/samples/sample'
import { runOutbox } from '../../scripts/chaos/outbox'
import { loadApp } from '../../scripts/chaos/outbox/bundle'
import { Device } from '../../scripts/chaos/outbox/device'
import { Handset } from '../../scripts/chaos/outbox/handset'
import { Chance } from '../../scripts/seed/chance'
import type { SampleWritten } from '../../src/outbox/kinds/sample-written'
import { startCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { enoughRuns } from '../kit/enough-runs'
import { aFacility } from '../kit/facilities'
import { anId, aPerson } from '../kit/people'
import { register } from '../kit/trails'

// Some of what `npm run chaos -- outbox` does as often as you like.
it('loses, doubles and halves nothing that a phone has written, whatever fails', () =>
  enoughRuns({
    ...{ atLeast: 60, further: 20, atMost: 400, seed: 5000 },
    run: runOutbox,
    missing: (done) => {
      const kinds = Object.keys(done[0]?.arrived ?? {})
      expect(kinds).not.toEqual([])
      return kinds.filter((kind) => !done.some(({ arrived }) => arrived[kind]))
    },
  }))

it('sends a sample by itself where its visit was given up, once it was refused and is gone on with', async () => {
  const now = '2026-03-10T02:00:00.000Z'
  const cloud = await startCloud({ now })
  const person = aPerson('coordinator')
  const plant = aFacility({ coordinatorId: person._id })
  cloud.put('people', person)
  register(cloud, 'counties', aCounty({ dutyOfficerId: person._id }))
  register(cloud, 'facilities', plant)
  const app = await loadApp()
  const handset = new Handset('one', new Chance(1), () => cloud.local.now())
  const phone = new Device(app, handset, await cloud.as(person).phone(), person._id)
  phone.heal()
  const content: SampleWritten = {
    ...{ facility: plant, patrolId: anId(), material: 'water', sampleName: '末梢水' },
    ...{ takenFrom: '二组', quantity: '一瓶', bottleNumber: '1', testsAsked: '' },
    ...{ takenAt: now, companion: '', words: '' },
  }
  const left = () => phone.running.drafts.list(person._id)[0]

  await phone.use(async ({ drafts, outbox }) => {
    const begun = { kind: 'sample', personId: person._id, title: '采样', content }
    outbox.finish((await drafts.start(begun))._id)
    await outbox.sendAll(person._id)
  })
  expect(left()?.state).toMatchObject({ name: 'refused', code: 'notFound' })

  await phone.use(async ({ drafts, outbox }) => {
    const [draft] = drafts.list(person._id)
    const latest = await app.kindOf(draft!).latest?.(content as never)
    outbox.reopen(draft!._id)
    drafts.change(draft!._id, latest?.(content as never))
    outbox.finish(draft!._id)
    await outbox.sendAll(person._id)
  })
  expect(left()).toBeUndefined()
  expect(cloud.all('samples').map((each: Sample) => each.patrolId)).toEqual([undefined])
  await cloud.stop()
})
