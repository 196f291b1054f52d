import {
  WATER_CLEAR,
  TANK_LOCKED,
  fail,
  measureAll,
  passRest,
  SECTIONS,
  see,
  startPatrol,
} from './patrolling'
import { openWeapp, type Weapp } from '../kit/weapp'
import { PLANT, startWaterCounty, type WaterCounty } from './water-county'

describe('a patrol, from finding the plant to the answer', () => {
  let county: WaterCounty
  let app: Weapp
  let officerApp: Weapp

  beforeAll(async () => {
    county = await startWaterCounty()
    const { cloud, coordinator, officer } = county
    app = await openWeapp({ cloud, openid: coordinator.openid ?? '' })
    officerApp = await openWeapp({ cloud, openid: officer.openid ?? '' })
  })
  afterAll(() => county.cloud.stop())
  afterEach(() => {
    expect([...app.errors, ...officerApp.errors]).toEqual([])
  })

  it('the officer lets WeChat tell of the next clue', async () => {
    await officerApp.tap('点此补充')
    expect(officerApp.toasts).toEqual(['已补充'])
    expect(officerApp.text()).toContain('微信还可提醒您 1 次')
  })

  it('the coordinator finds the plant by a part of its name and starts', async () => {
    await startPatrol(app, PLANT)
    expect(app.text()).toContain('已定位，误差约 15 米')
    expect(app.text()).toContain('已答 0/24')
  })

  it('goes on where it was after the app was killed', async () => {
    await fail(app, WATER_CLEAR, { phrase: '水浑浊', photo: true })
    await passRest(app, '水源')
    app.kill()
    await app.start()
    expect(app.text()).toContain('1 份没写完')
    await app.tap(PLANT)
    expect(app.text()).toContain('已答 5/24')
    await see(app, WATER_CLEAR)
    expect(app.text()).toContain('现场拍摄')
  })

  it('says what will be reported, and is submitted', async () => {
    await fail(app, TANK_LOCKED, { phrase: '没有上锁', photo: true })
    for (const section of SECTIONS.filter((each) => each !== '水源')) await passRest(app, section)
    await measureAll(app)
    await app.tap('填完了，核对')
    expect(app.text()).toContain('合格 22\n不合格 2')
    expect(app.text()).toContain('疑似现场检测水质不符合要求')
    await app.tap('提交')
    await app.waitFor('已提交')
    expect(app.text()).toContain('2 条疑似线索已上报')
    expect(county.cloud.all('patrols')).toHaveLength(1)
    await app.tapUntil('返回首页', () => app.path === 'pages/home/index')
    expect(app.text()).not.toContain('没写完')
  })

  it('reaches the officer: by message what is urgent, in the inbox everything', async () => {
    const { cloud, officer } = county
    expect(cloud.local.sentMessages.map(({ openid }) => openid)).toEqual([officer.openid])
    expect(cloud.local.sentMessages[0]?.page).toContain(clueOf('waterQuality'))
    await officerApp.openTab('消息')
    expect(officerApp.badges.get('消息')).toBe('2')
    await officerApp.tap('紧急线索：云台村水厂')
    expect(officerApp.text()).toContain('疑似现场检测水质不符合要求')
    await officerApp.back()
    await officerApp.openTab('首页')
    await officerApp.openTab('消息')
    expect(officerApp.badges.get('消息')).toBe('1')
  })

  it('is opened from the message with its evidence, accepted and closed', async () => {
    await officerApp.start(county.cloud.local.sentMessages[0]?.page)
    expect(officerApp.text()).toContain('水浑浊')
    await officerApp.tapOn(photoOn(officerApp))
    expect(await bytesAt(officerApp.viewed.images?.current)).toEqual(Buffer.from([0xff, 0xd8]))
    await officerApp.tap('受理')
    await officerApp.waitFor('周明 受理')
    await officerApp.tap('查实，已改正')
    await officerApp.type('处理情况', '已责令停水清洗，复查合格')
    await officerApp.tap('办结')
    await officerApp.tap('办结')
    await officerApp.waitFor('周明 办结')
  })

  it('is answered to the coordinator', async () => {
    await app.openTab('消息')
    await app.waitFor('已责令停水清洗，复查合格')
    expect(app.text()).toContain('已受理：云台村水厂')
    await app.openTab('我的')
    expect(app.text()).toContain('2 项不合格')
    await app.tap('我上报的线索')
    expect(app.text()).toContain('查实，已改正')
    expect(app.text()).toContain('疑似生产区、清水池防护不符合要求')
  })

  const clueOf = (matter: string): string =>
    county.cloud.all('clues').find((each) => each.matter === matter)?._id ?? ''
})

function photoOn(app: Weapp) {
  const photo = app.page.all.find(({ tag }) => tag === 'image')
  if (!photo) throw new Error('no photo')
  return photo
}

async function bytesAt(url = ''): Promise<Buffer> {
  const response = await fetch(url)
  return Buffer.from(await response.arrayBuffer()).subarray(0, 2)
}
