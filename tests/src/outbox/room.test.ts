import { FILES_BYTES, STORAGE_BYTES } from '../../../src/platform/contracts'
import { aNote, Flash, OneCloud, start } from './a-phone'

function setUp() {
  const flash = new Flash()
  return { flash, ...start(flash, new OneCloud(flash)) }
}

const filledTo = (flash: Flash, share: number) =>
  flash.values.set('filler', 'x'.repeat(Math.ceil(STORAGE_BYTES * share)))

describe('the room on the phone', () => {
  it('takes a photo below 95% and none from there on', async () => {
    const { flash, drafts } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    filledTo(flash, 0.94)
    await drafts.addPhoto(_id, 'all', flash.takePicture('井口'))

    filledTo(flash, 0.951)
    const refused = drafts.addPhoto(_id, 'all', flash.takePicture('门牌'))

    await expect(refused).rejects.toThrow('空间已用 95%，放不下新照片了。已有的内容都还在')
    expect(drafts.find(_id)?.photos).toHaveLength(1)
  })

  it('goes by the fuller of values and photos', async () => {
    const { flash, drafts } = setUp()
    const { _id } = await drafts.start(aNote('水源'))
    await drafts.addPhoto(_id, 'all', flash.takePicture('井口'))
    const [photo] = drafts.find(_id)?.photos ?? []
    if (!photo?.kept) throw new Error('not kept')
    drafts.update(_id, {
      photos: [{ ...photo, kept: { ...photo.kept, size: FILES_BYTES * 0.8 } }],
    })
    expect(drafts.shareUsed()).toBeCloseTo(0.8)
    filledTo(flash, 0.9)
    expect(drafts.shareUsed()).toBeCloseTo(0.9, 3)
  })

  it('counts what colleagues on the same phone have written', async () => {
    const { flash, drafts } = setUp()
    const before = drafts.shareUsed()
    await drafts.start(aNote('x'.repeat(10_000), { personId: '01kbz0000000000000000other' }))
    expect(drafts.shareUsed()).toBeGreaterThan(before)
    expect(flash.used()).toBeGreaterThan(10_000)
  })
})
