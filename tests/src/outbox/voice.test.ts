import { hashOfBytes } from '@domain/kernel/hash'
import { STORAGE_BYTES } from '../../../src/platform/contracts'
import { NothingSaid } from '../../../src/outbox/voice-keeping'
import { aNote, Flash, Killed, ME, OneCloud, start } from './a-phone'

const SECOND = '说'.repeat(2000)
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

async function begun() {
  const flash = new Flash()
  const cloud = new OneCloud(flash)
  const { drafts, outbox } = start(flash, cloud)
  const { _id } = await drafts.start(aNote('水厂'))
  const voice = () => drafts.find(_id)?.voice
  return { flash, cloud, drafts, outbox, _id, voice }
}

describe('what is said into a draft', () => {
  it('is refused before anybody speaks where the phone is nearly full', async () => {
    const { flash, drafts, _id } = await begun()
    flash.values.set('filler', 'x'.repeat(Math.ceil(STORAGE_BYTES * 0.951)))
    await expect(drafts.voices.listen(_id, flash.recorder([SECOND]))).rejects.toThrow(
      '空间已用 95%，放不下新录音了',
    )
  })

  it('is nothing where nobody spoke for half a second', async () => {
    const { flash, drafts, _id, voice } = await begun()
    const recorder = flash.recorder([SECOND])
    const listening = await drafts.voices.listen(_id, recorder)
    recorder.whole({ milliseconds: 400 })
    await expect(listening!.kept).rejects.toThrow(NothingSaid)
    expect(voice()).toBeUndefined()
    expect(flash.photos.size).toBe(0)
  })

  it('is kept whole and hashed, and its pieces are gone', async () => {
    const { flash, drafts, _id, voice } = await begun()
    const listening = await drafts.voices.listen(_id, flash.recorder([SECOND, SECOND]))
    listening!.stop()
    expect(await listening!.kept).toBe(false)
    const bytes = flash.photos.get(voice()!.kept!.path)
    expect(voice()).toMatchObject({ seconds: 2, kept: { sha256: hashOfBytes(bytes!) } })
    expect(textOf(bytes)).toBe(SECOND + SECOND)
    expect(flash.photos.size).toBe(1)

    await drafts.voices.remove(_id)
    expect(voice()).toBeUndefined()
    expect(flash.photos.size).toBe(0)
  })

  it('is kept of its pieces where the recorder gives nothing in the end', async () => {
    const { flash, drafts, _id, voice } = await begun()
    const recorder = flash.recorder([SECOND, SECOND, SECOND])
    const listening = await drafts.voices.listen(_id, recorder)
    recorder.broken()
    expect(await listening!.kept).toBe(true)
    expect(voice()).toMatchObject({ seconds: 3, kept: { size: 18_000 } })
  })

  it('is there after a kill while somebody speaks, without what was not said in time', async () => {
    const { flash, drafts, _id } = await begun()
    await drafts.voices.listen(_id, flash.recorder([SECOND, SECOND]))
    await new Promise(setImmediate)
    const again = start(flash, new OneCloud(flash))
    await again.drafts.recover()
    const { voice } = again.drafts.find(_id)!
    expect(voice).toMatchObject({ seconds: 2, ending: 'mp3' })
    expect(textOf(flash.photos.get(voice!.kept!.path))).toBe(SECOND + SECOND)
    expect(flash.photos.size).toBe(1)
  })

  it('is not taken for one that was killed while somebody speaks', async () => {
    const { flash, drafts, _id, voice } = await begun()
    const listening = await drafts.voices.listen(_id, flash.recorder([SECOND]))
    await new Promise(setImmediate)
    await drafts.recover()
    expect(voice()).toBeUndefined()
    listening!.stop()
    await listening!.kept
    expect(voice()).toMatchObject({ seconds: 1 })
  })

  it('that is neither in the recorder’s file nor in pieces is said to be lost', async () => {
    const { flash, drafts, _id } = await begun()
    drafts.update(_id, {
      voice: { _id: 'gone', seconds: 5, ending: 'mp3', temporaryPath: 'wxfile://tmp/9.mp3' },
    })
    const again = start(flash, new OneCloud(flash))
    await again.drafts.recover()
    expect(again.drafts.find(_id)).toMatchObject({ voiceLost: true })
    expect(again.drafts.find(_id)?.voice).toBeUndefined()
  })

  it('goes once, by the same path, however often the answer is lost or the app is killed', async () => {
    const { flash, cloud, drafts, outbox, _id } = await begun()
    const listening = await drafts.voices.listen(_id, flash.recorder([SECOND]))
    listening!.stop()
    await listening!.kept
    outbox.finish(_id)
    cloud.online = false
    await outbox.sendAll(ME)
    expect(drafts.find(_id)?.voice?.kept).toBeDefined()
    cloud.online = true
    cloud.losesAnswer = true
    await outbox.sendAll(ME, { atOnce: true })
    flash.lives = 2
    await start(flash, cloud)
      .outbox.sendAll(ME, { atOnce: true })
      .catch((failure: unknown) => expect(failure).toBeInstanceOf(Killed))
    flash.lives = Infinity
    await start(flash, cloud).outbox.sendAll(ME, { atOnce: true })

    expect(new Set(cloud.uploads).size).toBe(1)
    expect([...cloud.records.values()]).toMatchObject([
      { voice: `cloud://demo/${cloud.uploads[0]}` },
    ])
    expect(flash.photos.size).toBe(0)
  })

  it('that is gone from the phone keeps the record back, and that is said', async () => {
    const { flash, cloud, drafts, outbox, _id } = await begun()
    const listening = await drafts.voices.listen(_id, flash.recorder([SECOND]))
    listening!.stop()
    await listening!.kept
    outbox.finish(_id)
    flash.photos.clear()
    await outbox.sendAll(ME)
    expect(cloud.records.size).toBe(0)
    expect(drafts.find(_id)?.state).toMatchObject({
      name: 'refused',
      reason: '录音在手机上找不到了，请打开记录，删掉再说一遍',
    })
  })
})
