import { hashOfBytes } from '@domain/kernel/hash'
import { UnreadablePhoto } from '../../../src/platform/contracts'
import { aNote, Flash, Killed, ME, OneCloud, start } from './a-phone'

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

async function begun() {
  const flash = new Flash()
  const { drafts } = start(flash, new OneCloud(flash))
  const { _id } = await drafts.start(aNote('水厂'))
  return { flash, drafts, _id, photos: () => drafts.find(_id)?.photos ?? [] }
}

describe('photos that are added to a draft', () => {
  it('are hashed as they are drawn on, and the camera’s own are gone', async () => {
    const { flash, drafts, _id, photos } = await begun()
    await drafts.addPhoto(_id, 'all', flash.takePicture('水池'))
    const [{ kept } = {}] = photos()
    const bytes = flash.photos.get(kept!.path)
    expect(textOf(bytes)).toBe('水池 水厂 camera')
    expect(kept!.sha256).toBe(hashOfBytes(bytes!))
    expect(flash.photos.size).toBe(1)
  })

  it('are all named before the first is copied: a kill loses none', async () => {
    const { flash, drafts, _id, photos } = await begun()
    const taken = ['一', '二', '三'].map((words) => flash.takePicture(words))
    flash.lives = 1
    await expect(drafts.addPhotos(_id, 'all', taken)).rejects.toThrow(Killed)
    expect(photos()).toHaveLength(3)

    flash.lives = Infinity
    const again = start(flash, new OneCloud(flash))
    await again.drafts.recover()
    const kept = again.drafts.list(ME)[0]!.photos.map((photo) => photo.kept!.path)
    expect(kept.map((path) => textOf(flash.photos.get(path)))).toEqual(
      ['一', '二', '三'].map((words) => `${words} 水厂 camera`),
    )
    expect(flash.photos.size).toBe(3)
  })

  it('are drawn on after a kill, though the camera’s files are gone', async () => {
    const { flash, drafts, _id } = await begun()
    // Named, copied, and that written down: then it is drawn on.
    flash.lives = 3
    await expect(drafts.addPhoto(_id, 'all', flash.takePicture('水池'))).rejects.toThrow(Killed)
    flash.temporary.clear()

    flash.lives = Infinity
    const again = start(flash, new OneCloud(flash))
    await again.drafts.recover()
    const [draft] = again.drafts.list(ME)
    expect(draft?.lostPhotoCount).toBe(0)
    expect(textOf(flash.photos.get(draft!.photos[0]!.kept!.path))).toBe('水池 水厂 camera')
  })

  it('are no strays where they are taken while an earlier start is brought to its end', async () => {
    const { flash, drafts, _id, photos } = await begun()
    flash.beforeListing = async () => {
      flash.beforeListing = async () => undefined
      await drafts.addPhoto(_id, 'all', flash.takePicture('水池'))
    }
    await drafts.recover()
    expect(flash.photos.has(photos()[0]!.kept!.path)).toBe(true)
  })

  it('cost no other where one of them cannot be read, and that is said', async () => {
    const { flash, drafts, _id, photos } = await begun()
    const taken = ['一', '坏', '三'].map((words) => flash.takePicture(words))
    flash.unreadable = '坏'
    await expect(drafts.addPhotos(_id, 'all', taken)).rejects.toThrow(UnreadablePhoto)
    expect(photos()).toHaveLength(2)
    expect(photos().every(({ kept }) => kept)).toBe(true)
    expect(flash.photos.size).toBe(2)
  })

  it('say so where the phone could not draw on them', async () => {
    const { flash, drafts, _id, photos } = await begun()
    flash.draws = false
    await drafts.addPhoto(_id, 'all', flash.takePicture('水池'))
    expect(photos()[0]).toMatchObject({ unmarked: true })
  })
})
