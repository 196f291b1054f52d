// From what a patrol found to what is put right: asked for and signed on the phone, read by the operator, looked at again.

import type { Facility } from '@domain/facilities/facility'
import { aFacility } from '../kit/facilities'
import { aPatrol } from '../kit/patrols'
import { openWeapp, type Weapp } from '../kit/weapp'
import { startWaterCounty, type WaterCounty } from './water-county'

const AT = '2026-03-02T01:30:00.000Z'
const CLEAR = '水没有颜色，也没有看得见的杂物'
const LOCKED = '清水池盖了盖、上了锁'
const wrong = {
  waterClear: { result: 'fail', note: '出厂水浑浊' },
  clearTankLocked: { result: 'fail', note: '清水池没有上锁' },
} as const

describe('an advice on the phone', () => {
  let county: WaterCounty
  let plant: Facility
  let patrolId: string
  let count = 0

  beforeAll(async () => {
    county = await startWaterCounty()
  })
  afterAll(() => county.cloud.stop())
  beforeEach(() => {
    const { cloud, coordinator } = county
    count += 1
    plant = aFacility({
      ...{ coordinatorId: coordinator._id, name: `第${count}村水厂` },
    })
    const [stored] = cloud.all('counties')
    if (!stored) throw new Error('no county')
    const { patrol, clues } = aPatrol(plant, coordinator, { at: AT, wrong }, stored)
    patrolId = patrol._id
    cloud.put('facilities', plant)
    cloud.put('patrols', patrol)
    cloud.put('clues', ...clues)
  })

  const phoneOf = async (person = county.coordinator): Promise<Weapp> =>
    openWeapp({ cloud: county.cloud, openid: person.openid ?? '' })
  const given = () => county.cloud.all('advice').find((each) => each.patrolId === patrolId)
  const adviceOf = () => {
    const advice = given()
    if (!advice) throw new Error('no advice')
    return advice
  }

  async function toSign(app: Weapp): Promise<void> {
    await app.start(`packages/patrol/record/index?id=${patrolId}`)
    await app.waitFor('写卫生检查意见书')
    await app.tap('写卫生检查意见书')
    await app.waitFor('发现的问题和建议')
  }

  async function refuseToSign(app: Weapp): Promise<void> {
    await app.tap('请对方看，签字')
    await app.tap('对方拒绝签字')
    await app.type('在场见证人姓名', '村主任李某')
    await app.tap('提交')
  }

  it('asks for what failed, in words that can be changed, and says that it is advice', async () => {
    const app = await phoneOf()
    await toSign(app)
    expect(app.text()).toContain('编号在提交后给出')
    expect(app.text()).toContain('不是行政执法文书')
    expect(app.text()).toContain('整改日期是建议日期')
    await app.type(`对“${LOCKED}”的建议`, '请给清水池加锁')
    await app.tap('这项不写', { beside: CLEAR })
    await refuseToSign(app)
    await app.waitFor('已提交')
    expect(app.text()).toContain('协管意见〔2026〕')
    expect(adviceOf().items.map(({ words }) => words)).toEqual(['请给清水池加锁'])
    expect(adviceOf().signing).toMatchObject({ kind: 'refused', witness: '村主任李某' })
    expect(app.errors).toEqual([])
  })

  it('is signed with a finger, and the signature is kept like a photo', async () => {
    const app = await phoneOf()
    await toSign(app)
    await app.tap('请对方看，签字')
    await app.type('签字人姓名', '王厂长')
    expect(app.text()).toContain('还没有签字')
    const pad = app.page.all.find(({ tag }) => tag === 'canvas')
    pad?.drag([
      { x: 40, y: 60 },
      { x: 120, y: 100 },
      { x: 200, y: 60 },
    ])
    await app.quiet()
    await app.tap('签好了')
    await app.waitFor('手写签名')
    await app.tap('提交')
    await app.waitFor('已提交')
    const { signing } = adviceOf()
    expect(signing).toMatchObject({ kind: 'signed', name: '王厂长' })
    expect(signing.kind === 'signed' && signing.signature).toMatchObject({ source: 'signature' })
    await county.cloud.local.fireTimer('timer')
    const seals = county.cloud.all('seals').filter(({ recordId }) => recordId === adviceOf()._id)
    expect(seals.map(({ state }) => state)).toEqual(['sealed'])
    expect(app.errors).toEqual([])
  })

  it('written with no signal waits, and gets its number when it arrives', async () => {
    const app = await phoneOf()
    await toSign(app)
    await app.reach('offline')
    await refuseToSign(app)
    expect(app.text()).toContain('已存好，有网络会自动发送')
    app.kill()
    await app.reach('online')
    await app.start('pages/home/index')
    await app.waitUntil(() => given() !== undefined)
    expect(adviceOf().spokenNumber).toMatch(/〔2026〕\d+号$/)
    expect(app.errors).toEqual([])
  })

  it('is read by the operator without signing in, received, and reported as put right', async () => {
    const app = await phoneOf()
    await toSign(app)
    await refuseToSign(app)
    await app.waitFor('已提交')

    const operator = await openWeapp({ cloud: county.cloud, openid: `o-operator-${count}` })
    await operator.start(`packages/advice/given/index?code=${adviceOf().code}`)
    await operator.waitFor('确认收到')
    expect(operator.text()).not.toMatch(/线索|1[3-9]\d{9}/)
    await operator.tap('确认收到')
    await operator.waitUntil(() => adviceOf().receivedAt !== undefined)
    await operator.type('改了什么', '已经加盖上锁')
    await operator.tap('加照片')
    await operator.tap('拍照')
    await operator.waitFor('已上传')
    expect([...operator.phone.disk.keys()].filter((path) => path.endsWith('.jpg'))).toEqual([])
    await operator.tap('报给协管员')
    await operator.waitUntil(() => adviceOf().status === 'rectified')
    expect(adviceOf().rectifications).toMatchObject([{ by: 'operator', words: '已经加盖上锁' }])
    await county.cloud.local.fireTimer('timer')
    const seals = county.cloud.all('seals').filter(({ recordId }) => recordId === adviceOf()._id)
    expect(seals.map(({ state }) => state)).toEqual(['sealed'])
    expect(operator.errors).toEqual([])
  })

  it('is looked at again with the failed items only, and what is not put right is reported', async () => {
    const app = await phoneOf()
    await toSign(app)
    await refuseToSign(app)
    await app.waitFor('已提交')
    await app.start(`packages/advice/show/index?id=${adviceOf()._id}`)
    await app.waitFor('去复查')
    await app.tap('去复查')
    await app.waitFor('只看上次不合格的')
    expect(app.text()).toContain(LOCKED)
    expect(app.text()).toContain(CLEAR)
    await app.tap('已整改', { beside: CLEAR })
    await app.tap('未整改', { beside: LOCKED })
    await app.type(`${LOCKED}的情况`, '还是没有锁')
    await app.tap('提交')
    await app.waitFor('已提交')
    expect(app.text()).toContain('1 条疑似线索已上报')
    expect(adviceOf().status).toBe('reported')
    expect(app.errors).toEqual([])
  })

  it('the officer asks for a return visit from the dossier, with no clue and no case', async () => {
    const office = await phoneOf(county.officer)
    await office.start(`packages/patrol/facility/index?id=${plant._id}`)
    await office.waitFor('没有立案的一般问题')
    await office.tap('请协管员回访')
    await office.waitFor('请写要看什么')
    await office.type('要看什么', '清水池有没有上锁\n消毒记录写了没有')
    await office.tap('请协管员去回访')
    await office.waitFor('消毒记录写了没有')
    const [ordered] = county.cloud
      .all('orderedVisits')
      .filter(({ facilityId }) => facilityId === plant._id)
    expect(ordered).toMatchObject({
      ...{ kind: 'followUp', coordinatorId: county.coordinator._id },
      asked: ['清水池有没有上锁', '消毒记录写了没有'],
    })
    expect(ordered?.clueId).toBeUndefined()
    await office.start(`packages/registry/history/index?id=${plant._id}`)
    await office.waitFor('回访：待去')
    expect(office.errors).toEqual([])
  })

  it('the officer asks for a return visit, the coordinator answers it', async () => {
    const { cloud, officer } = county
    const clue = cloud.all('clues').find(({ origin }) => origin.id === patrolId)
    const office = await phoneOf(officer)
    await office.start(`packages/clue/clue/index?id=${clue?._id ?? ''}`)
    await office.waitFor('请协管员回访')
    await office.tap('请协管员回访')
    await office.waitFor('最晚哪天去')
    await office.tap('请协管员去回访')
    await office.waitFor('要看的')
    const [ordered] = cloud
      .all('orderedVisits')
      .filter(({ facilityId }) => facilityId === plant._id)

    const app = await phoneOf()
    await app.start(`packages/advice/visit/index?id=${ordered?._id ?? ''}`)
    await app.waitFor('去回访')
    await app.tap('去回访')
    await app.waitFor('看到的情况')
    await app.tap('已改正')
    await app.tap('提交')
    await app.waitFor('已提交')
    await office.start(`packages/advice/visit/index?id=${ordered?._id ?? ''}`)
    await office.waitFor('已改正')
    expect([...app.errors, ...office.errors]).toEqual([])
  })
})
