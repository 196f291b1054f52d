import { startCloud, type TestCloud } from '../kit/cloud'
import { aPlace, putPlace, type Place } from '../kit/places'
import { openWeapp, type Weapp } from '../kit/weapp'

const NOW = '2026-03-02T02:00:00.000Z'

/** In today's list: other rows of the home page speak of the same facility. */
const DUE = { beside: '还没巡查过' }

describe('walking from page to page', () => {
  let cloud: TestCloud
  let place: Place
  const open = () => openWeapp({ cloud, openid: place.coordinator.openid ?? '' })

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    place = putPlace(cloud, aPlace({ now: NOW }), NOW)
  })
  afterAll(() => cloud.stop())

  const isAt = (app: Weapp, page: string) => app.path === `packages/${page}/index`

  it('comes to no end after WeChat’s ten pages', async () => {
    const app = await open()
    await app.tap(place.facility.name, DUE)
    for (let count = 0; count < 6; count += 1) {
      await app.tap('疑似现场检测水质不符合要求', { beside: '待受理' })
      expect(isAt(app, 'clue/clue')).toBe(true)
      await app.tap(place.facility.name)
      expect(isAt(app, 'patrol/facility')).toBe(true)
    }
    expect(app.errors).toEqual([])
  })

  it('two quick taps open one page', async () => {
    const app = await open()
    app.press(place.facility.name, DUE)
    app.press(place.facility.name, DUE)
    await app.quiet()
    expect(isAt(app, 'patrol/facility')).toBe(true)
    await app.back()
    expect(app.path).toBe('pages/home/index')
    expect(app.errors).toEqual([])
  })
})
