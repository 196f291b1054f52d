import { decode } from 'jpeg-js'
import { hashOfBytes } from '@domain/kernel/hash'
import type { Patrol } from '@domain/patrols/patrol'
import { photosOfPatrol } from '@domain/patrols/report'
import { recordCode } from '@domain/photos/record-code'
import { turnOf } from '@domain/photos/turn'
import { openWeapp, type PhoneSettings, type Weapp } from '../kit/weapp'
import { HIDDEN, lyingBy, noise, picture, PNG } from '../kit/photos'
import { NOW, PLANT, startWaterCounty, type WaterCounty } from './water-county'

/** The letters of the watermark are white. */
const WHITE = 240

describe('a photo of a patrol', () => {
  let county: WaterCounty

  beforeEach(async () => {
    county = await startWaterCounty()
  })
  afterEach(() => county.cloud.stop())

  async function atRefusal(settings: Partial<PhoneSettings> = {}): Promise<Weapp> {
    const { cloud, coordinator, plant } = county
    const app = await openWeapp({ cloud, openid: coordinator.openid ?? '', ...settings })
    await app.start(`packages/patrol/facility/index?id=${plant._id}`)
    await app.tap('开始巡查')
    await app.tap('正常巡查')
    await app.tap('拒绝进入')
    await app.type('整体情况', '看门人不让进')
    await app.tap('加照片')
    return app
  }

  async function submitted(app: Weapp): Promise<Patrol> {
    await app.tap('填完了，核对')
    await app.tap('提交')
    await app.waitFor('已提交')
    return county.cloud.all('patrols')[0]!
  }

  async function uploaded(patrol: Patrol): Promise<Uint8Array[]> {
    const shown = await county.cloud
      .as(county.coordinator)
      .get('patrols.show', { patrolId: patrol._id })
    const links = photosOfPatrol(patrol).map(({ fileId }) => shown.photos[fileId]!.url!)
    return Promise.all(
      links.map(async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer())),
    )
  }

  it('is refused in words where it cannot be read, and nothing of it stays', async () => {
    const app = await atRefusal({ canvas: 'none', camera: () => PNG })
    await app.tap('从相册选')
    expect(app.text()).toContain('这张图片的格式用不了')
    await app.tap('知道了')
    expect(app.findAll('相册选取')).toEqual([])
    expect(app.errors).toEqual([])
  })

  it('bears when, of what, where, by whom and for which record it is', async () => {
    const app = await atRefusal()
    await app.tap('拍照')
    const patrol = await submitted(app)
    const day = NOW.slice(0, 10)
    expect(app.phone.written).toEqual([
      expect.stringMatching(`^${day} 10:0\\d 现场拍摄$`),
      PLANT,
      '东经 107.50000 北纬 30.20000 误差约 15 米',
      `陈桂芳  记录码 ${recordCode(patrol._id)}`,
    ])
  })

  it('bears the server’s time where the phone’s clock is days wrong', async () => {
    const app = await atRefusal({ clockAhead: 5 * 24 * 3_600_000 })
    await app.tap('拍照')
    expect(app.phone.written[0]).toMatch(new RegExp(`^${NOW.slice(0, 10)} 10:0\\d 现场拍摄$`))
  })

  it('bears the phone’s time, and says so, where no server was heard since the app began', async () => {
    const app = await atRefusal()
    await app.reach('offline')
    app.kill()
    await app.start()
    await app.tap(PLANT)
    await app.tap('加照片')
    await app.tap('拍照')
    expect(app.phone.written[0]).toContain('（手机时间）')
  })

  it('says that it is from the gallery, and that there is no position', async () => {
    const app = await atRefusal({ position: undefined })
    await app.tap('从相册选')
    expect(app.phone.written).toEqual(
      expect.arrayContaining([expect.stringContaining('相册选取，选取时间'), '没有定位']),
    )
    expect(photosOfPatrol(await submitted(app))[0]).toMatchObject({ source: 'gallery' })
  })

  it.each(['whole', 'textOnly'] as const)(
    'is small, drawn on, without what the camera hid, and hashed as it is sent: canvas %s',
    async (canvas) => {
      const app = await atRefusal({ canvas, camera: () => picture(2600, 1950) })
      await app.tap('拍照')
      const patrol = await submitted(app)
      const [bytes] = await uploaded(patrol)
      const [photo] = photosOfPatrol(patrol)
      expect(photo).toMatchObject({ sha256: hashOfBytes(bytes!), size: bytes!.length })
      expect(photo).not.toHaveProperty('unmarked')
      expect(Buffer.from(bytes!).includes(HIDDEN)).toBe(false)
      const { width, height, data } = decode(bytes!)
      expect([width, height]).toEqual([1280, 960])
      const lower = data.subarray(data.length * 0.75)
      expect(lower.some((part, at) => at % 4 === 0 && part > WHITE)).toBe(true)
      expect(data.subarray(0, data.length / 2).some((part, at) => at % 4 === 0 && part > 160)).toBe(
        false,
      )
    },
  )

  it.each([
    { turn: 6, turnsPictures: false },
    { turn: 6, turnsPictures: true },
    { turn: 3, turnsPictures: false },
    { turn: 3, turnsPictures: true },
    { turn: 8, turnsPictures: false },
    { turn: 1, turnsPictures: false },
  ] as const)(
    'stands upright however the phone was held: turn $turn, drawn so by the phone itself: $turnsPictures',
    async ({ turn, turnsPictures }) => {
      const app = await atRefusal({ turnsPictures, camera: () => lyingBy(turn, 300, 400) })
      await app.tap('拍照')
      const [bytes] = await uploaded(await submitted(app))
      expect(turnOf(bytes!)).toBe(1)
      const { width, height, data } = decode(bytes!)
      expect([width, height]).toEqual([300, 400])
      const shadeAt = (x: number, y: number) => data[(y * width + x) * 4]!
      const corners = [shadeAt(20, 20), shadeAt(280, 20), shadeAt(20, 220), shadeAt(280, 220)]
      expect(corners.map((shade) => Math.round(shade / 20) * 20)).toEqual([20, 80, 140, 200])
    },
  )

  it('keeps its turn, and nothing else that the camera said, where it cannot be drawn', async () => {
    const app = await atRefusal({ canvas: 'none', camera: () => lyingBy(6, 300, 400) })
    await app.tap('拍照')
    const [bytes] = await uploaded(await submitted(app))
    expect(turnOf(bytes!)).toBe(6)
  })

  it('is kept as it is where the phone never says that it has read it', async () => {
    const app = await atRefusal({ canvas: 'stuck', haste: 100 })
    await app.tap('拍照')
    await app.waitFor('现场拍摄 没有水印')
    expect(photosOfPatrol(await submitted(app))).toMatchObject([{ unmarked: true }])
    expect(app.errors).toEqual([])
  })

  it('is made worse until it is about 300 KB', async () => {
    const app = await atRefusal({ camera: () => noise(640, 480) })
    await app.tap('拍照')
    const [photo] = photosOfPatrol(await submitted(app))
    expect(photo!.size).toBeLessThan(300 * 1024)
  })

  it('is kept on a phone that cannot draw, stripped, and the record says that nothing is written on it', async () => {
    const app = await atRefusal({ canvas: 'none', camera: () => picture(2600, 1950) })
    await app.tap('拍照')
    expect(app.phone.compressed).toEqual([
      { quality: 80, compressedWidth: 1280, compressedHeight: 960 },
    ])
    expect(app.text()).toContain('现场拍摄 没有水印')
    const patrol = await submitted(app)
    const [bytes] = await uploaded(patrol)
    expect(photosOfPatrol(patrol)[0]).toMatchObject({
      unmarked: true,
      sha256: hashOfBytes(bytes!),
    })
    expect(Buffer.from(bytes!).includes(HIDDEN)).toBe(false)
    await app.start(`packages/patrol/record/index?id=${patrol._id}`)
    expect(app.text()).toContain('现场拍摄 没有水印')
    expect(app.text()).toContain(recordCode(patrol._id))
  })
})
