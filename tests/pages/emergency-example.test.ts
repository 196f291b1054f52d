// The example of the guide's two hours on the page's own words: a resident's tip, 62 ate, 11 vomit.

import { startCloud, type TestCloud } from '../kit/cloud'
import { openWeapp } from '../kit/weapp'
import { at, begun, FOODBORNE, lead, minuteOf, opened, putCounty } from './emergency-county'

describe('62 ate, 11 vomit', () => {
  let cloud: TestCloud

  beforeEach(async () => {
    cloud = await startCloud({ now: at('20:00') })
    putCounty(cloud)
  })
  afterEach(() => cloud.stop())

  const emergency = () => cloud.all('emergencies')[0]
  const clock = (time: string) => cloud.local.setClock(at(time))

  it('a resident’s tip comes out right on the page, told by fax at 22:30', async () => {
    clock('20:05')
    const app = await begun(cloud)
    await app.type('就餐人数（暴露人数）', '62')
    await app.type('发病人数', '11')
    clock('20:40')
    await app.tap('已初步核实')
    clock('20:45')
    await app.tap('现在上报')
    await app.waitFor('已经提醒负责的执法人员')
    expect(app.text()).toContain('请在 3月2日 22:05 前报告')
    expect(app.text()).toContain('最晚 3月2日 22:40')

    clock('22:30')
    await app.start(app.path.concat(`?id=${emergency()?._id}`))
    await app.tap('记一次报告', { beside: '传真 023-45678902' })
    await app.tap('传真')
    await app.type('对方是谁', '值班员小李')
    await app.tap('记下这次报告')
    await app.waitFor('从核实起算没有超时')
    await app.waitUntil(() => emergency()?.status === 'told')
    expect(app.text()).toContain('晚于从发现起两小时（3月2日 22:05）')
    expect(minuteOf(emergency()?.foundAt)).toBe(minuteOf(at('20:05')))
    expect(minuteOf(emergency()?.verifiedAt)).toBe(minuteOf(at('20:40')))
    expect(app.errors).toEqual([])

    const lead_ = await openWeapp({ cloud, openid: lead.openid ?? '' })
    await lead_.start('packages/emergency/list/index')
    await lead_.waitFor('（晚于从发现起两小时）')
    expect(lead_.errors).toEqual([])
  })

  it.each([
    {
      fax: '22:30',
      says: ['3月2日 22:30 报告到', '晚于从发现起两小时（3月2日 22:05），从核实起算没有超时'],
      saysNot: '已报告（超时）',
    },
    {
      fax: '22:41',
      says: ['已报告（超时）', '最晚 3月2日 22:40', '晚于从发现起两小时（3月2日 22:05）'],
      saysNot: '没有超时',
    },
  ])(
    'the same where it was taken as a tip at the counter: a fax at $fax',
    async ({ fax, says, saysNot }) => {
      clock('20:05')
      const app = await opened(cloud)
      await app.start('packages/information/choose/index?kind=tipOff')
      await app.tap('食物中毒、污染')
      await app.tap('办酒席后多人不舒服')
      await app.type('在哪里', '三组坝坝宴')
      await app.tap('提交')
      await app.tap('已经给了')
      await app.tap('看这条记录')
      clock('20:40')
      await app.tap('核实')
      await app.tap('情况基本属实')
      await app.type('核实情况', '电话问了两户，62 人吃饭，11 人吐')
      await app.tap('先不定')
      await app.tap('提交')
      await app.tap('看这条记录')
      clock('20:45')
      await app.tap('按突发事件报告')
      await app.tap(FOODBORNE)
      expect(app.text()).toContain('请在 3月2日 22:05 前报告')
      expect(app.text()).toContain('最晚 3月2日 22:40')
      await app.type('就餐人数（暴露人数）', '62')
      await app.type('发病人数', '11')
      await app.tap('现在上报')
      await app.waitFor('已经提醒负责的执法人员')
      expect(app.text()).toContain('三组坝坝宴')
      expect(app.text()).not.toContain('待补充')

      clock(fax)
      await app.start(app.path.concat(`?id=${emergency()?._id}`))
      await app.tap('记一次报告', { beside: '传真 023-45678902' })
      await app.tap('传真')
      await app.tap('记下这次报告')
      await app.waitUntil(() => emergency()?.status === 'told')
      await app.waitFor(says[0] ?? '')
      for (const words of says) expect(app.text()).toContain(words)
      expect(app.text()).not.toContain(saysNot)
      const [tip] = cloud.all('tipOffs')
      expect(tip).toMatchObject({ status: 'becameEmergency', emergencyId: emergency()?._id })
      await app.start(`packages/information/tip-record/index?id=${tip?._id}`)
      await app.waitFor('看这起突发事件')
      expect(app.errors).toEqual([])
    },
  )
})
