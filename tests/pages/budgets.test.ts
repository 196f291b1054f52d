// What WeChat's own audit allows a page, and what we allow a tired person.

import { openWeapp } from '../kit/weapp'
import { DEPTH, NODES, TAP_BYTES } from './limits'
import { measureAll, passRest, QUESTIONS, see, SECTIONS, startPatrol } from './patrolling'
import { PLANT, startWaterCounty, type WaterCounty } from './water-county'

const CHILDREN = 60
const TAPS = 30

describe('a patrol on a small phone', () => {
  let county: WaterCounty
  const open = () => openWeapp({ cloud: county.cloud, openid: county.coordinator.openid ?? '' })

  beforeAll(async () => {
    county = await startWaterCounty()
  })
  afterAll(() => county.cloud.stop())

  it(`takes at most ${TAPS} taps where everything is in order`, async () => {
    const app = await open()
    const before = app.touchCount
    await startPatrol(app, PLANT)
    for (const section of SECTIONS) await passRest(app, section)
    await measureAll(app)
    await app.tap('填完了，核对')
    await app.tap('提交')
    await app.waitFor('已提交')
    expect(app.touchCount - before).toBeLessThanOrEqual(TAPS)
  })

  it('draws little for each answer', async () => {
    const app = await open()
    await startPatrol(app, PLANT)
    for (const question of QUESTIONS) {
      await see(app, question)
      const { bytes } = await app.drawing(() => app.tap('合格', { beside: question }))
      expect(bytes).toBeLessThan(TAP_BYTES)
    }
  })

  it('stays small on the screen even where everything is wrong', async () => {
    const app = await open()
    await startPatrol(app, PLANT)
    for (const question of QUESTIONS) {
      await see(app, question)
      const { bytes } = await app.drawing(() => app.tap('不合格', { beside: question }))
      expect(bytes).toBeLessThan(TAP_BYTES)
    }
    expect(app.size.nodes).toBeLessThan(NODES)
    expect(app.size.depth).toBeLessThan(DEPTH)
    expect(app.size.children).toBeLessThan(CHILDREN)
  })
})
