// What residents tell, in the built mini-program. The whole way of one tip: told with a photo and no name, taken up, looked into
// by a coordinator who sees only what was painted over, a clue, answered, read by its code, rated, and rewarded.

import { decode } from 'jpeg-js'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../kit/cloud'
import { anId, TOWNSHIP } from '../kit/people'
import { picture } from '../kit/photos'
import { openWeapp, type Weapp } from '../kit/weapp'
import { aResidentTipOff } from '../kit/words'
import { county, people } from '../kit/rewarding-county'

const NOW = '2026-03-02T02:00:00.000Z'
const LONG_AGO = '2026-02-02T02:00:00.000Z'
const LIGHT = 250

const resident = () => ({ openid: `o-${anId()}` })

describe('what residents tell', () => {
  let cloud: TestCloud
  let code = ''
  const apps: Weapp[] = []

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', ...Object.values(people))
    cloud.put('counties', county)
  })
  afterEach(() => {
    for (const { errors } of apps) expect(errors).toEqual([])
  })
  afterAll(() => cloud.stop())

  async function phoneOf({ openid = '' }: Pick<Person, 'openid'>): Promise<Weapp> {
    const camera = () => picture(800, 600, LIGHT)
    const app = await openWeapp({ cloud, openid, camera })
    apps.push(app)
    return app
  }

  const kept = () => cloud.all('tipOffs')[0]
  const tipPage = () => `packages/tips/tip/index?id=${kept()?._id}`
  const recordPage = () => `packages/information/tip-record/index?id=${kept()?._id}`

  async function byCode(): Promise<Weapp> {
    const app = await phoneOf(resident())
    await app.tap('查办理情况')
    await app.type('回执号', code)
    await app.tap('查')
    return app
  }

  describe('one tip', () => {
    let officer: Weapp
    let coordinator: Weapp

    it('is told with a photo and no name, and its code is shown once', async () => {
      const app = await phoneOf(resident())
      await app.tap('我要举报')
      await app.tap('饮用水有异常')
      await app.type('在哪里', '红星水厂')
      await app.waitFor('石溪镇')
      await app.tap('石溪镇')
      await app.type('是什么情况', '水是黄的')
      await app.tap('加照片')
      await app.tap('拍照')
      await app.tap('下一步')
      await app.waitFor('不留名一样办理，一样能查结果')
      await app.tap('提交')
      await app.waitFor('已交到执法机构')
      code = /(\d{4} ){3}\d{4}/.exec(app.text())?.[0].replaceAll(' ', '') ?? ''
      expect(code).toHaveLength(16)
      expect(kept()).toMatchObject({ identity: 'anonymous', photos: [{}], placeArea: TOWNSHIP })
      expect(cloud.all('informants')).toEqual([])
      await cloud.local.fireTimer('timer')
    })

    it('is taken up, and a coordinator who is asked sees no photo before it is painted over', async () => {
      officer = await phoneOf(people.officer)
      await officer.waitFor('1 件待受理')
      await officer.tap('居民举报')
      await officer.waitFor('3月9日 24:00 前决定是否受理')
      await officer.tap('红星水厂')
      await officer.tap('受理')
      await officer.waitUntil(() => kept()?.status === 'accepted')
      await officer.tap('其他办法')
      await officer.tap('请协管员核实')
      expect(officer.text()).toContain('请选协管员')
      await officer.tap('赵协管')
      await officer.tap('确定请协管员核实')
      await officer.waitUntil(() => kept()?.status === 'received')

      coordinator = await phoneOf(people.coordinator)
      await coordinator.start(recordPage())
      await coordinator.waitFor('第 1 张 还没有遮挡')
    })

    it('has its photo painted over with a finger; as it was sent it is opened with a reason', async () => {
      await officer.start(tipPage())
      await officer.waitFor('还没有遮挡，别人看不到')
      await officer.tap('第 1 张')
      await officer.waitFor('用手指涂掉人脸')
      const drag = () =>
        officer.page.all
          .find(({ tag }) => tag === 'canvas')
          ?.drag([
            { x: 20, y: 20 },
            { x: 60, y: 20 },
          ])
      drag()
      await officer.quiet()
      await officer.tap('撤销一笔')
      drag()
      await officer.quiet()
      await officer.tap('遮挡好了')
      await officer.waitFor('已遮挡，可以重新遮挡')
      await cloud.local.fireTimer('timer')

      await officer.tap('看第 1 张的原件')
      await officer.waitFor('请写明原因')
      await officer.type('为什么要看原件', '核对拍摄时间')
      await officer.tap('看原件')
      const file = () => cloud.all('tipFiles')[0]
      await officer.waitUntil(() => file()?.looks?.length === 1)
      expect(file()?.blurred?.by).toBe(people.officer._id)
    })

    it('is looked into by the coordinator, who sees the photo as it was painted over', async () => {
      const of = { tipOffId: kept()?._id ?? '' }
      const { blurred } = await cloud.as(people.coordinator).get('tipOffs.show', of)
      const bytes = await (await fetch(blurred[0]?.url ?? '')).arrayBuffer()
      const { width, data } = decode(Buffer.from(bytes))
      const shadeAt = (x: number, y: number) => data[(y * width + x) * 4]!
      expect(shadeAt(60, 45)).toBeLessThan(130)
      expect(shadeAt(700, 300)).toBeGreaterThan(230)

      await coordinator.start(recordPage())
      await coordinator.waitFor('第 1 张 已遮挡')
      await coordinator.tap('核实')
      await coordinator.tap('情况基本属实')
      await coordinator.type('核实情况', '水厂没有加氯')
      expect(coordinator.text()).not.toContain('上报')
      await coordinator.tap('提交')
      await coordinator.waitUntil(() => kept()?.status === 'verified')
    })

    it('becomes a clue, which is closed, and its informant is answered in the same words', async () => {
      await officer.start(tipPage())
      await officer.waitFor('水厂没有加氯')
      await officer.tap('转成线索')
      await officer.tap('确定转成线索')
      await officer.waitUntil(() => kept()?.status === 'becameClue')
      await officer.tap('看线索')
      await officer.tap('受理')
      await officer.waitFor('王执法 受理')
      await officer.tap('查实，已改正')
      await officer.type('处理情况', '已加氯')
      await officer.tap('办结')
      await officer.tap('办结')
      await officer.waitFor('王执法 办结')

      await officer.start(tipPage())
      await officer.tap('答复举报人')
      expect(officer.text()).toContain('现在改好了')
      await officer.tap('确定答复举报人')
      await officer.waitUntil(() => kept()?.answer?.kind === 'putRight')
      await officer.waitFor('举报人读到的')
    })

    it('is read by its code on any phone, rated, and a reward is applied for', async () => {
      const app = await byCode()
      await app.waitFor('现在改好了')
      await app.tap('满意')
      await app.tap('解决了')
      await app.tap('提交评价')
      await app.waitUntil(() => kept()?.rating?.solved === true)
      await app.tap('申请奖励')
      await app.waitFor('奖励已申请')
    })

    it('is rewarded: granted by one of the agency, paid by another against the code', async () => {
      await officer.start('packages/tips/rewards/index')
      await officer.tap('饮用水有异常')
      await officer.waitFor('只有这一条举报说这件事')
      await officer.type('金额', '1000')
      await officer.tap('批准 1000 元')
      await officer.tap('批准')
      await officer.waitFor('批准的人不能自己发放')

      const colleague = await phoneOf(people.dispatcher)
      await colleague.start('packages/tips/rewards/index')
      await colleague.tap('凭回执号发放')
      await colleague.type('回执号', code)
      await colleague.tap('查')
      await colleague.tap('已发放 1000 元')
      await colleague.tap('已发放')
      await colleague.waitFor('李管理核对回执号，已发放')
      expect(cloud.all('rewards')).toMatchObject([{ status: 'claimed', amountFen: 100_000 }])
      const app = await byCode()
      await app.waitFor('奖励已领取')
    })

    it('leaves its code on no phone and in no document', () => {
      expect(apps.flatMap(({ phone }) => [...phone.storage].flat()).join('\n')).not.toContain(code)
      expect(JSON.stringify([cloud.all('tipOffs'), cloud.all('rewards')])).not.toContain(code)
    })
  })

  it('is overdue in red, and what was begun to be written stays where a colleague was quicker', async () => {
    const tip = aResidentTipOff(county, { now: LONG_AGO, place: '河口水厂' })
    cloud.put('tipOffs', tip)
    const app = await phoneOf(people.officer)
    await app.tap('居民举报')
    await app.waitFor('已超期')
    await app.tap('河口水厂')
    await app.tap('其他办法')
    await app.tap('不予受理')
    await app.tap('不归卫生监督管')
    await app.tap('污水、废气、垃圾')
    expect(app.text()).toContain('生态环境局')
    const accepting = { requestId: tip._id.slice(0, -1) + 'z', tipOffId: tip._id }
    await cloud.as(people.dispatcher).get('tipOffs.accept', { ...accepting, seen: 'submitted' })
    await app.tap('确定不予受理')
    await app.waitFor('这条举报现在是“已受理”')
    await app.tap('知道了')
    await app.waitFor('现在不能不予受理')
    expect(app.text()).toContain('您写过、没有提交的话')
    expect(app.text()).toContain('您反映的事归生态环境局管')
  })
})
