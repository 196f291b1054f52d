// A coordinator records outreach and a sample with no signal, an officer enters the result; one's own month opens to it.

import type { Facility } from '@domain/facilities/facility'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { aFacility } from '../kit/facilities'
import { aPerson, anId } from '../kit/people'
import { openWeapp, type Weapp } from '../kit/weapp'

const NOW = '2026-03-02T02:00:00.000Z'

describe('what is recorded beside patrols', () => {
  let cloud: TestCloud
  let coordinator: Person
  let officer: Person
  let water: Facility

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('counties', aCounty({ dutyOfficerId: anId() }))
    officer = aPerson('officer', { name: '邓科长' })
    cloud.put('people', officer)
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    coordinator = aPerson('coordinator', { name: '向春梅' })
    water = aFacility({
      coordinatorId: coordinator._id,
      name: `石溪${coordinator._id.slice(-3)}水厂`,
    })
    cloud.put('people', coordinator)
    cloud.put('facilities', water)
  })

  const open = (person: Person, path?: string) =>
    openWeapp({ cloud, openid: person.openid ?? '', ...(path && { path }) })
  const held = () =>
    cloud.all('outreach').filter(({ recordedBy }) => recordedBy === coordinator._id)
  const samples = () => cloud.all('samples').filter(({ facilityId }) => facilityId === water._id)

  async function writeLecture(app: Weapp): Promise<void> {
    await app.tap('宣传', { beside: '记一次' })
    await app.tap('生活饮用水卫生知识')
    await app.type('地点', '云台村村委会')
    await app.tap('进乡村')
    await app.tap('居民')
    await app.type('人数', '42')
    await app.tap('讲座')
    await app.tap('加一种资料')
    await app.type('第 1 种资料名称', '饮水卫生折页')
    await app.type('第 1 种资料份数', '60')
    await app.tap('加照片')
    await app.tap('拍照')
  }

  it('outreach is written with no signal, kept through a kill, and goes by itself', async () => {
    const app = await open(coordinator, 'packages/outreach/list/index')
    await app.waitFor('还没有宣传记录')
    await app.reach('offline')
    await writeLecture(app)
    app.kill()
    await app.start()
    await app.openTab('我的')
    await app.tap('继续填写')
    expect(app.text()).toContain('42')

    await app.tap('填完了，核对')
    expect(app.text()).toContain('饮水卫生折页 60 份')
    expect(app.text()).toContain('方案 二（四）4')
    await app.tap('提交')
    expect(app.text()).toContain('已存好，有网络会自动发送')
    expect(held()).toEqual([])
    await app.reach('online')
    await app.waitFor('已提交')
    expect(held()).toMatchObject([
      {
        ...{ kind: 'outreach', means: ['lecture'], into: 'countryside', audiences: ['residents'] },
        ...{ topic: '生活饮用水卫生知识', on: '2026-03-02', from: '10:00', peopleCount: 42 },
        materials: [{ title: '饮水卫生折页', copies: 60 }],
        photos: [{ source: 'camera' }],
      },
    ])
    await app.tap('看这条记录')
    await app.waitFor('记录人')
    expect(app.errors).toEqual([])
  })

  it('says what is missing, in the words of the form', async () => {
    const app = await open(coordinator, 'packages/outreach/list/index')
    await app.tap('培训', { beside: '记一次' })
    await app.tap('填完了，核对')
    expect(app.text()).toContain('主题：太短')
    expect(app.text()).toContain('人数：')
    expect(app.text()).toContain('处没填好')
    expect(app.errors).toEqual([])
  })

  it('is put right with the reason, and withdrawn', async () => {
    const app = await open(coordinator, 'packages/outreach/list/index')
    await writeLecture(app)
    await app.tap('填完了，核对')
    await app.tap('提交')
    await app.waitFor('已提交')
    await app.tap('看这条记录')
    await app.waitFor('更正')
    await app.tap('更正')
    await app.type('为什么更正', '人数记错了')
    await app.type('人数', '45')
    await app.tap('填完了，核对')
    await app.tap('提交')
    await app.waitUntil(() => held()[0]?.peopleCount === 45)
    expect(held()[0]?.corrections).toMatchObject([
      { reason: '人数记错了', fields: ['peopleCount'] },
    ])
    await app.waitFor('看这条记录')
    await app.tap('看这条记录')
    await app.waitFor('更正过')
    await app.tap('作废')
    await app.type('为什么作废', '同事已经记过')
    await app.tap('确定作废')
    await app.waitFor('作废原因：同事已经记过')
    expect(held()[0]?.status).toBe('withdrawn')
    expect(app.errors).toEqual([])
  })

  it('a sample is taken, handed over and tested, and the result returns', async () => {
    const app = await open(coordinator, 'packages/outreach/samples/index')
    await app.tap('登记采样')
    await app.waitFor(water.name)
    await app.tap(water.name)
    await app.tap('末梢水')
    await app.type('采样地点', '二组水龙头')
    await app.type('数量', '500 毫升 × 2 瓶')
    await app.type('瓶上的编号', 'YT-1')
    await app.tap('填完了，核对')
    await app.reach('offline')
    await app.tap('提交')
    await app.reach('online')
    await app.waitFor('已提交')
    expect(samples()).toMatchObject([{ status: 'taken', takenAt: expect.any(String) }])

    await app.tap('看这条记录')
    await app.waitFor('登记送检')
    await app.tap('登记送检')
    await app.type('收样单位', '县疾控中心实验室')
    await app.type('收样人', '刘检验')
    await app.tap('填完了，核对')
    expect(app.text()).toContain('签收的单子')
    await app.tap('回去改')
    await app.tap('加照片')
    await app.tap('拍照')
    await app.tap('填完了，核对')
    await app.tap('提交')
    await app.waitUntil(() => samples()[0]?.status === 'handedOver')

    const office = await open(officer, 'packages/outreach/samples/index')
    await office.waitFor(`${water.name}：末梢水`)
    await office.tap(`${water.name}：末梢水`)
    await office.waitFor('录入检验结果')
    await office.tap('录入检验结果')
    await office.type('报告编号', '云疾检〔2026〕12')
    await office.tap('不合格', { beside: '报告的结论' })
    await office.tap('加一项')
    await office.type('第 1 项项目', '菌落总数')
    await office.type('第 1 项结果', '320')
    await office.tap('填完了，核对')
    await office.tap('提交')
    await office.waitUntil(() => samples()[0]?.status === 'resultEntered')
    expect(office.errors).toEqual([])

    await app.openTab('消息')
    await app.waitFor(`样品有结果了：${water.name}`)
    await app.tap(`样品有结果了：${water.name}`)
    await app.waitFor('菌落总数 320')
    expect(app.errors).toEqual([])
  })

  it('one’s own month opens from each number to its rows, also without a network', async () => {
    const app = await open(coordinator, 'packages/outreach/list/index')
    await writeLecture(app)
    await app.tap('填完了，核对')
    await app.tap('提交')
    await app.waitFor('已提交')
    await app.start('packages/outreach/month/index')
    await app.waitFor('宣传、培训、咨询、指导')
    await app.waitUntil(() => keptToRead(app).includes('"months.show"'))
    app.kill()
    await app.reach('offline')
    await app.start('packages/outreach/month/index')
    await app.tap('宣传', { beside: '宣传、培训、咨询、指导' })
    await app.waitFor('生活饮用水卫生知识')
    await app.back()
    await app.reach('online')
    await app.tap('上个月')
    await app.waitFor('2026年2月没有记录')
    expect(app.errors).toEqual([])
  })
})

/** What the phone keeps of what was read. */
const keptToRead = ({ phone }: Weapp): string =>
  [...phone.storage].flatMap(([key, text]) => (key.startsWith('read/') ? [text] : [])).join('')
