import type { Person } from '@domain/people/person'
import { aFacility } from '../kit/facilities'
import { aPerson } from '../kit/people'
import { openWeapp, type PhoneSettings, type Weapp } from '../kit/weapp'
import { startWaterCounty, type WaterCounty } from './water-county'

const HOME = 'pages/home/index'

describe('what is finished and on its way', () => {
  let county: WaterCounty
  let coordinator: Person
  let count = 0

  beforeAll(async () => {
    county = await startWaterCounty()
  })
  afterAll(() => county.cloud.stop())

  const nameOfPlant = () => `第${count}村水厂`
  const submitted = () =>
    county.cloud.all('patrols').filter(({ facilityName }) => facilityName === nameOfPlant())

  /** A coordinator of their own and a plant of its own, its dossier open. */
  async function atPlant(settings: Partial<PhoneSettings> = {}): Promise<Weapp> {
    const { cloud } = county
    count += 1
    coordinator = aPerson('coordinator')
    cloud.put('people', coordinator)
    const plant = aFacility({ coordinatorId: coordinator._id, name: nameOfPlant() })
    cloud.put('facilities', plant)
    const app = await openWeapp({ cloud, openid: coordinator.openid ?? '', ...settings })
    await app.start(`packages/patrol/facility/index?id=${plant._id}`)
    return app
  }

  /** Before the last tap: somebody would not let them in. */
  async function readyToSubmit(settings: Partial<PhoneSettings> = {}): Promise<Weapp> {
    const app = await atPlant(settings)
    await app.tap('开始巡查')
    await app.tap('正常巡查')
    await app.tap('拒绝进入')
    await app.type('整体情况', '看门人不让进')
    await app.tap('加照片')
    await app.tap('拍照')
    await app.tap('填完了，核对')
    return app
  }

  it('a double tap submits once', async () => {
    const app = await readyToSubmit()
    app.press('提交')
    app.press('提交')
    await app.waitFor('已提交')
    expect(submitted()).toHaveLength(1)
    expect(app.toasts).toEqual([])
    expect(app.errors).toEqual([])
  })

  it('waits without a network, and goes by itself when the network returns', async () => {
    const app = await readyToSubmit()
    await app.reach('offline')
    await app.tap('提交')
    expect(app.text()).toContain('已存好，有网络会自动发送')
    await app.tapUntil('返回首页', () => app.path === HOME)
    expect(app.text()).toContain('1 份等网络发送')
    expect(submitted()).toEqual([])

    await app.reach('online')
    await app.waitUntil(() => submitted().length === 1)
    await app.waitUntil(() => !app.shows('等网络发送'))
    expect(app.toasts).toEqual([`已提交：${nameOfPlant()}`])
    expect(app.errors).toEqual([])
  })

  it('goes once the app is opened again, with its photo', async () => {
    const app = await readyToSubmit()
    await app.reach('offline')
    await app.tap('提交')
    app.kill()
    await app.reach('online')
    await app.start()
    await app.waitUntil(() => submitted().length === 1)
    expect(submitted()[0]?.photos).toHaveLength(1)
  })

  it('is not made twice when the answer is lost', async () => {
    const app = await readyToSubmit()
    await app.reach('answersLost')
    await app.tap('提交')
    expect(app.text()).toContain('没有网络，有网后自动提交')
    await app.reach('online')
    await app.tap('立即发送')
    await app.waitFor('已提交')
    expect(submitted()).toHaveLength(1)
  })

  it('is neither lost nor doubled when the app is killed while it is sent', async () => {
    const app = await readyToSubmit()
    await app.reach('stalled')
    await app.tap('提交')
    expect(app.text()).toContain('正在发送')
    app.kill()
    await app.reach('online')
    await app.start()
    await app.waitUntil(() => submitted().length === 1)
    await app.openTab('我的')
    await app.waitFor(nameOfPlant())
    expect(app.text()).not.toContain('待发送')
  })

  it('is kept with its reason when the cloud fails, and can be sent again', async () => {
    const app = await readyToSubmit()
    await app.reach('failing')
    await app.tap('提交')
    expect(app.text()).toContain('服务暂时出错，请稍后再试')
    await app.reach('online')
    await app.tap('立即发送')
    await app.waitFor('已提交')
    expect(submitted()).toHaveLength(1)
  })

  it('a double tap begins one patrol', async () => {
    const app = await atPlant()
    app.press('开始巡查')
    app.press('开始巡查')
    await app.waitFor('已定位')
    expect(draftsOn(app)).toHaveLength(1)
  })

  it('takes the room of what can be read again for what was written', async () => {
    const app = await atPlant()
    await app.waitUntil(() => [...app.phone.storage.keys()].some((key) => key.startsWith('pack/')))
    await app.tap('开始巡查')
    fillBeside(app)
    await app.type('同行人员', '李大山')
    expect(app.text()).not.toContain('手机存储空间满了')
    expect([...app.phone.storage.keys()].some((key) => key.startsWith('pack/'))).toBe(false)
    app.kill()
    await app.start()
    await app.tap(nameOfPlant())
    expect(app.text()).toContain('李大山')
  })

  it('says that it is not submitted where the phone has no room to note that, and is submitted later', async () => {
    const app = await readyToSubmit()
    fill(app)
    await app.tap('提交')
    expect(app.text()).toContain('还没有提交，写的都还在')
    await app.tap('知道了')
    empty(app)
    await app.tap('提交')
    await app.waitFor('已提交')
    expect(submitted()).toHaveLength(1)
    expect(app.errors).toEqual([])
  })

  it('keeps what was written before when the phone is full', async () => {
    const app = await atPlant()
    await app.tap('开始巡查')
    await app.type('同行人员', '李大山')
    fill(app)
    await app.type('同行人员', '李大山、王小红')
    expect(app.text()).toContain('手机存储空间满了')
    empty(app)
    await app.tap('再存一次')
    app.kill()
    await app.start()
    await app.tap(nameOfPlant())
    expect(app.text()).toContain('李大山、王小红')
    expect(app.errors).toEqual([])
  })
})

const draftsOn = ({ phone }: Weapp) =>
  [...phone.storage.keys()].filter((key) => key.startsWith('draft/'))

const FILLERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((name) => `filler ${name}`)

/** Whatever else the app keeps leaves no room, nor does what can be read again. */
function fill(app: Weapp): void {
  const { storage } = app.phone
  for (const key of storage.keys()) if (/^(read|pack)\//.test(key)) storage.delete(key)
  fillBeside(app)
}

/** To the last byte, as everything is now. */
function fillBeside({ phone }: Weapp): void {
  const used = [...phone.storage].reduce((sum, entry) => sum + Buffer.byteLength(entry.join('')), 0)
  const each = Math.floor((10 * 1024 * 1024 - used) / FILLERS.length) - 'filler a'.length
  for (const name of FILLERS) phone.storage.set(name, 'x'.repeat(each))
}

const empty = ({ phone }: Weapp) => FILLERS.forEach((name) => phone.storage.delete(name))
