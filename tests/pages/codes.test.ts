// Codes as pictures that a person keeps: what is printed is read again as what it was drawn for.

import jsQR from 'jsqr'
import { decode } from 'jpeg-js'
import { codeIn } from '@domain/advice/code'
import { facilityInCode } from '@domain/facilities/code'
import { anAdvice } from '../kit/advice'
import { aFacility } from '../kit/facilities'
import { aPatrol } from '../kit/patrols'
import { openWeapp, type Weapp } from '../kit/weapp'
import { startWaterCounty, type WaterCounty } from './water-county'

const AT = '2026-03-02T01:30:00.000Z'
const wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const

/** As a camera reads it. */
function scanned(picture: Uint8Array | undefined): string {
  const { data, width, height } = decode(picture!, { useTArray: true })
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data ?? ''
}

describe('a code as a picture', () => {
  let county: WaterCounty

  beforeAll(async () => {
    county = await startWaterCounty()
  })
  afterAll(() => county.cloud.stop())

  const phoneOf = (said: object = {}): Promise<Weapp> =>
    openWeapp({ cloud: county.cloud, openid: county.coordinator.openid ?? '', ...said })

  function put() {
    const plant = aFacility({ coordinatorId: county.coordinator._id, name: '白鹤村水厂' })
    const [stored] = county.cloud.all('counties')
    const { patrol } = aPatrol(plant, county.coordinator, { at: AT, wrong }, stored!)
    const advice = anAdvice(patrol, plant, county.coordinator, { at: AT })
    county.cloud.put('facilities', plant)
    county.cloud.put('patrols', patrol)
    county.cloud.put('advice', advice)
    return { plant, advice }
  }

  it('of a facility is kept in the album, with its name, and leads to it', async () => {
    const { plant } = put()
    const app = await phoneOf()
    await app.start(`packages/registry/code/index?id=${plant._id}`)
    await app.waitFor('贴在单位门口')
    await app.tap('保存成图片')
    await app.waitFor('已存到手机相册')
    expect(facilityInCode(scanned(app.phone.album[0]))).toBe(plant._id)
    expect(app.phone.written).toContain('白鹤村水厂')
    expect(app.errors).toEqual([])
  })

  it('is there without a network, from the copy on the phone', async () => {
    const { plant } = put()
    const app = await phoneOf()
    await app.start('pages/home/index')
    await app.waitFor('手机里存了')
    await app.reach('offline')
    await app.start(`packages/registry/code/index?id=${plant._id}`)
    await app.waitFor('二维码照样能看')
    await app.tap('保存成图片')
    await app.waitFor('已存到手机相册')
    expect(facilityInCode(scanned(app.phone.album[0]))).toBe(plant._id)
  })

  it('of an advice opens that advice, and says its number', async () => {
    const { advice } = put()
    const app = await phoneOf()
    await app.start(`packages/advice/code/index?id=${advice._id}`)
    await app.waitFor('请用微信扫一扫')
    await app.tap('保存成图片')
    await app.waitFor('已存到手机相册')
    expect(codeIn(scanned(app.phone.album[0]))).toBe(advice.code)
    expect(app.phone.written).toContain(advice.spokenNumber)
  })

  it('that the person does not let into the album says how to let it, and leads there', async () => {
    const { plant } = put()
    const app = await phoneOf({ album: 'refused' })
    await app.start(`packages/registry/code/index?id=${plant._id}`)
    await app.waitFor('贴在单位门口')
    await app.tap('保存成图片')
    expect(app.text()).toContain('请在设置里打开“添加到相册”')
    expect(app.text()).toContain('也可以截图')
    await app.tap('去设置')
    expect(app.viewed.settings).toBe(true)
    expect(app.phone.album).toEqual([])
    expect(app.errors).toEqual([])
  })

  it('that an old phone cannot draw says so', async () => {
    const { plant } = put()
    const app = await phoneOf({ canvas: 'none' })
    await app.start(`packages/registry/code/index?id=${plant._id}`)
    await app.waitFor('贴在单位门口')
    await app.tap('保存成图片')
    expect(app.text()).toContain('请截图保存')
    expect(app.errors).toEqual([])
  })
})
