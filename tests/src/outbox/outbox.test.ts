import { Refusal } from '../../../src/refusals'
import { problem } from '@domain/kernel/problems'
import { aNote, Flash, ME, OneCloud, start } from './a-phone'

const setUp = () => {
  const flash = new Flash()
  const cloud = new OneCloud(flash)
  return { flash, cloud, ...start(flash, cloud) }
}

const COLLEAGUE = '01kbz0000000000000000other'

describe('a phone that two people share', () => {
  it('does not send what one wrote as the other, however it is asked', async () => {
    const flash = new Flash()
    const cloud = new OneCloud(flash)
    let signedIn = ME
    const { drafts, outbox } = start(flash, cloud, () => signedIn)
    const [first, second] = [await drafts.start(aNote('甲')), await drafts.start(aNote('乙'))]
    const own = await drafts.start(aNote('丙', { personId: COLLEAGUE }))
    for (const { _id } of [first, second, own]) outbox.finish(_id)

    const running = outbox.sendAll(ME)
    signedIn = COLLEAGUE
    await Promise.all([running, outbox.sendAll(COLLEAGUE)])

    expect([...cloud.records.keys()]).toEqual([own._id])
    expect(drafts.list(ME).map(({ state }) => state.name)).toEqual(['waiting', 'waiting'])
    signedIn = ME
    await outbox.sendAll(ME, { atOnce: true })
    expect(cloud.records.size).toBe(3)
  })
})

describe('a record on the phone', () => {
  it('is not changed while it waits to be sent', async () => {
    const { drafts, outbox } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    outbox.finish(_id)

    expect(() => drafts.change(_id, { words: '别的' })).toThrow('waiting')
  })

  it('keeps what was there when the phone has no room for the change', async () => {
    const { flash, drafts } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    flash.capacity = flash.used()

    expect(() => drafts.change(_id, { words: '更长的话' })).toThrow('手机存储空间满了')
    expect(drafts.find(_id)?.content).toEqual({ words: '水源' })
  })

  it('belongs to the person who began it', async () => {
    const { drafts } = setUp()
    await drafts.start(aNote('甲'))
    await drafts.start(aNote('乙', { personId: '01kbz0000000000000000other' }))

    expect(drafts.list(ME).map(({ title }) => title)).toEqual(['甲'])
  })

  it('takes its photos and their space with it when it is discarded', async () => {
    const { flash, drafts } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    await drafts.addPhoto(_id, 'all', flash.takePicture('井口'))

    await drafts.discard(_id)

    expect(drafts.list(ME)).toEqual([])
    expect(flash.photos.size).toBe(0)
  })

  it('keeps the bytes of a photo whose temporary file is gone', async () => {
    const { flash, drafts, cloud, outbox } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    await drafts.addPhoto(_id, 'all', flash.takePicture('井口'))
    flash.temporary.clear()

    outbox.finish(_id)
    await outbox.sendAll(ME)

    expect(cloud.records.get(_id)?.photos).toHaveLength(1)
  })
})

describe('sending', () => {
  it('keeps a record that the cloud refuses, with the reason', async () => {
    const { drafts, cloud, outbox } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    outbox.finish(_id)
    cloud.refuses = new Refusal(problem('facilityClosed').toAnswer())

    await outbox.sendAll(ME)

    expect(drafts.find(_id)?.state).toEqual({
      name: 'refused',
      code: 'facilityClosed',
      reason: '该单位已关闭，不能再交巡查记录',
    })
  })

  it('keeps a record that was sent before with other content', async () => {
    const { drafts, cloud, outbox } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    outbox.finish(_id)
    cloud.losesAnswer = true
    await outbox.sendAll(ME)
    outbox.reopen(_id)
    drafts.change(_id, { words: '改过' })
    outbox.finish(_id)

    await outbox.sendAll(ME)

    expect(drafts.find(_id)).toMatchObject({
      content: { words: '改过' },
      state: { name: 'refused', code: 'alreadySentDifferently' },
    })
    expect(cloud.records.get(_id)?.words).toBe('水源')
  })

  it('refuses to send a record whose photo is gone from the phone', async () => {
    const { flash, drafts, cloud, outbox } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    await drafts.addPhoto(_id, 'all', flash.takePicture('井口'))
    outbox.finish(_id)
    flash.photos.clear()

    await outbox.sendAll(ME)

    expect(drafts.find(_id)?.state).toMatchObject({ name: 'refused', code: 'photoMissing' })
    expect(cloud.records.size).toBe(0)
  })

  it('waits while there is no network, and says so', async () => {
    const { drafts, cloud, outbox } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    outbox.finish(_id)
    cloud.online = false

    await outbox.sendAll(ME)

    expect(drafts.find(_id)?.state).toMatchObject({
      name: 'waiting',
      attempts: 1,
      reason: '没有网络，有网后自动提交',
    })
  })

  it('sends a record once when it is asked twice', async () => {
    const { drafts, cloud, outbox } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    outbox.finish(_id)

    await Promise.all([outbox.sendAll(ME), outbox.sendAll(ME)])

    expect(cloud.calls).toBe(1)
    expect(drafts.find(_id)).toBeUndefined()
  })

  it('makes no second record when the answer was lost', async () => {
    const { drafts, cloud, outbox } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    outbox.finish(_id)
    cloud.losesAnswer = true

    await outbox.sendAll(ME)
    await outbox.sendAll(ME, { atOnce: true })

    expect(cloud.calls).toBe(2)
    expect(cloud.records.size).toBe(1)
    expect(outbox.sent.list(ME).map((each) => each._id)).toEqual([_id])
  })

  it('goes on with the photos that are not yet in the cloud', async () => {
    const { flash, drafts, cloud, outbox } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    for (const words of ['一', '二', '三']) {
      await drafts.addPhoto(_id, 'all', flash.takePicture(words))
    }
    outbox.finish(_id)
    outbox.drafts.onChange(() => {
      if (outbox.progress?.photosSent === 2) cloud.online = false
    })
    await outbox.sendAll(ME)
    expect(cloud.uploads).toHaveLength(2)

    cloud.online = true
    const restarted = start(flash, cloud)
    await restarted.outbox.sendAll(ME, { atOnce: true })

    expect(cloud.uploads).toHaveLength(3)
    expect(cloud.records.get(_id)?.photos).toHaveLength(3)
  })

  it('gives a finished record back where its last photo could not be kept', async () => {
    const { flash, drafts, outbox } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    const adding = drafts.addPhoto(_id, 'all', { temporaryPath: 'nowhere', source: 'camera' })
    await Promise.resolve()
    await Promise.resolve()
    outbox.finish(_id)
    await expect(adding).rejects.toThrow()
    expect(drafts.find(_id)?.state).toMatchObject({ name: 'refused', code: 'photoMissing' })
    expect(flash.photos.size).toBe(0)
  })

  it('sends one refused record and the others go on', async () => {
    const { drafts, cloud, outbox } = setUp()
    const first = await drafts.start(aNote('甲'))
    const second = await drafts.start({ ...aNote('乙'), kind: 'unheard' })
    const third = await drafts.start(aNote('丙'))
    for (const { _id } of [first, second, third]) outbox.finish(_id)

    await outbox.sendAll(ME)

    expect([...cloud.records.values()].map(({ words }) => words)).toEqual(['甲', '丙'])
    expect(drafts.list(ME)).toHaveLength(1)
  })

  it('leaves the outbox although the phone is too full to note what was sent', async () => {
    const { flash, drafts, cloud, outbox } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    outbox.finish(_id)
    flash.capacity = flash.used()

    await outbox.sendAll(ME)

    expect(cloud.records.size).toBe(1)
    expect(drafts.find(_id)).toBeUndefined()
    expect(outbox.sent.list(ME)).toHaveLength(1)
  })

  it('lists the last fifty records that were sent', async () => {
    const { drafts, outbox } = setUp()
    for (let count = 0; count < 52; count += 1) {
      const { _id } = await drafts.start(aNote(`第${count}条`))
      outbox.finish(_id)
    }

    await outbox.sendAll(ME)

    expect(outbox.sent.list(ME)).toHaveLength(50)
    expect(outbox.sent.list(ME)[0]?.title).toBe('第51条')
  })
})
