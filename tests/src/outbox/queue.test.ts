import { problem } from '@domain/kernel/problems'
import { Refusal } from '../../../src/refusals'
import { aNote, Flash, ME, OneCloud, start } from './a-phone'

const setUp = () => {
  const flash = new Flash()
  const cloud = new OneCloud(flash)
  return { flash, cloud, ...start(flash, cloud) }
}

describe('what presses', () => {
  it('goes before what has waited longer', async () => {
    const { cloud, drafts, outbox } = setUp()
    const patrol = await drafts.start(aNote('巡查'))
    const emergency = await drafts.start(aNote('突发', { presses: true }))
    for (const { _id } of [patrol, emergency]) outbox.finish(_id)
    await outbox.sendAll(ME)

    expect(cloud.arrived).toEqual([emergency._id, patrol._id])
  })

  it('goes between the photos of another, of which none is sent twice', async () => {
    const { flash, cloud, drafts, outbox } = setUp()
    const patrol = await drafts.start(aNote('巡查'))
    for (const words of ['甲', '乙', '丙'])
      await drafts.addPhoto(patrol._id, 'all', flash.takePicture(words))
    const emergency = await drafts.start(aNote('突发', { presses: true }))
    outbox.finish(patrol._id)
    const stop = drafts.onChange(() => {
      if (cloud.uploads.length < 2) return
      stop()
      outbox.finish(emergency._id)
    })
    await outbox.sendAll(ME)

    expect(cloud.arrived).toEqual([emergency._id, patrol._id])
    expect(cloud.uploads).toHaveLength(3)
    expect(cloud.records.get(patrol._id)?.photos).toHaveLength(3)
  })

  it('holds nothing up where it cannot be sent', async () => {
    const { cloud, drafts, outbox } = setUp()
    const emergency = await drafts.start({
      ...aNote('突发', { presses: true }),
      kind: 'unknown',
    })
    const patrol = await drafts.start(aNote('巡查'))
    for (const { _id } of [patrol, emergency]) outbox.finish(_id)
    await outbox.sendAll(ME)

    expect(cloud.arrived).toEqual([patrol._id])
  })
})

describe('what waits its turn', () => {
  it('sends what another needs first, whichever was finished first', async () => {
    const { drafts, cloud, outbox } = setUp()
    const facility = await drafts.start(aNote('水厂'))
    const patrol = await drafts.start(aNote('巡查', { needs: [facility._id] }))
    outbox.finish(patrol._id)
    await outbox.sendAll(ME)
    expect(cloud.records.size).toBe(0)
    expect(outbox.queue.waitsFor(patrol)).toMatchObject({ title: '水厂' })
    expect(outbox.queue.waitingFor(facility)).toMatchObject([{ title: '巡查' }])
    expect(outbox.queue.nextAttempt(ME)).toBeUndefined()

    outbox.finish(facility._id)
    await outbox.sendAll(ME)

    expect([...cloud.records.values()].map(({ words }) => words)).toEqual(['水厂', '巡查'])
    expect(drafts.list(ME)).toEqual([])
  })

  it('is waited for by whatever needs it, also where that needs something else first', async () => {
    const { drafts, outbox } = setUp()
    const facility = await drafts.start(aNote('水厂'))
    const patrol = await drafts.start(aNote('巡查', { needs: [facility._id] }))
    await drafts.start(aNote('采样', { needs: [facility._id, patrol._id] }))
    expect(outbox.queue.waitingFor(patrol)).toMatchObject([{ title: '采样' }])
    expect(outbox.queue.waitingFor(facility)).toHaveLength(2)
  })

  it('waits until a photo that was taken at the last moment is kept', async () => {
    const { flash, drafts, cloud, outbox } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    const adding = drafts.addPhoto(_id, 'all', flash.takePicture('井口'))
    await Promise.resolve()
    await Promise.resolve()
    outbox.finish(_id)
    await outbox.sendAll(ME)
    await adding
    await outbox.sendAll(ME)
    expect(cloud.calls).toBe(1)
    expect(cloud.records.get(_id)?.photos).toHaveLength(1)
  })

  it('keeps waiting where what it needs was refused', async () => {
    const { drafts, cloud, outbox } = setUp()
    const facility = await drafts.start(aNote('水厂'))
    const patrol = await drafts.start(aNote('巡查', { needs: [facility._id] }))
    outbox.finish(facility._id)
    outbox.finish(patrol._id)
    cloud.refuses = new Refusal(problem('notAllowed').toAnswer())
    await outbox.sendAll(ME)

    cloud.refuses = undefined
    await outbox.sendAll(ME, { atOnce: true })

    expect(cloud.calls).toBe(1)
    expect(drafts.find(patrol._id)?.state).toMatchObject({ name: 'waiting', attempts: 0 })
  })

  it('sends what needs something that is not on this phone', async () => {
    const { drafts, cloud, outbox } = setUp()
    const patrol = await drafts.start(aNote('巡查', { needs: [ME] }))
    outbox.finish(patrol._id)
    await outbox.sendAll(ME)
    expect(cloud.records.size).toBe(1)
  })

  it('waits longer after each failure, up to five minutes, and not at all when asked', async () => {
    const { flash, drafts, cloud, outbox } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    outbox.finish(_id)
    cloud.online = false
    const waits: number[] = []
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await outbox.sendAll(ME, { atOnce: true })
      waits.push((outbox.queue.nextAttempt(ME) ?? 0) - flash.at)
    }
    cloud.online = true

    await outbox.sendAll(ME)
    expect(cloud.records.size).toBe(0)

    await outbox.sendAll(ME, { atOnce: true })
    expect(cloud.records.size).toBe(1)
    expect(waits.map((wait) => wait / 1000)).toEqual([5, 10, 20, 40, 80, 160, 300, 300])
  })

  it('is not put off by a clock that was ahead when it failed and was set right since', async () => {
    const { flash, drafts, cloud, outbox } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    outbox.finish(_id)
    cloud.online = false
    await outbox.sendAll(ME)
    cloud.online = true

    flash.at -= 40 * 24 * 3_600_000
    expect(outbox.queue.nextAttempt(ME)).toBeLessThanOrEqual(flash.at)
    await outbox.sendAll(ME)
    expect(cloud.records.size).toBe(1)
  })
})
