// What the agency decides of a clue, in the built mini-program: an officer, a dispatcher, the commission, and the coordinator who
// reported it.

import type { Clue } from '@domain/clues/clue'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aClueOf } from '../kit/clues'
import { aCounty } from '../kit/counties'
import { aPerson } from '../kit/people'
import { aPlace, type Place } from '../kit/places'
import { register } from '../kit/trails'
import { openWeapp, type Weapp } from '../kit/weapp'

const NOW = '2026-03-02T02:00:00.000Z'

describe('what is decided of a clue, on the phones of those who decide', () => {
  let cloud: TestCloud
  let place: Place
  let officer: Person
  let apps: Record<'officer' | 'dispatcher' | 'commission' | 'coordinator', Weapp>

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    officer = aPerson('officer', { name: '周明' })
    const [dispatcher, commission] = [
      aPerson('dispatcher', { name: '钱芳' }),
      aPerson('commission'),
    ]
    const colleague = aPerson('officer', { name: '吴刚' })
    for (const each of [officer, dispatcher, commission, colleague]) register(cloud, 'people', each)
    register(cloud, 'counties', aCounty({ dutyOfficerId: officer._id }))
    place = aPlace({ now: NOW })
    register(cloud, 'people', place.coordinator)
    register(cloud, 'facilities', place.facility)
    const open = (person: Person) => openWeapp({ cloud, openid: person.openid ?? '' })
    apps = {
      officer: await open(officer),
      dispatcher: await open(dispatcher),
      commission: await open(commission),
      coordinator: await open(place.coordinator),
    }
  })
  afterAll(() => cloud.stop())
  afterEach(() => {
    expect(Object.values(apps).flatMap(({ errors }) => errors)).toEqual([])
  })

  const aClue = (status: Clue['status'] = 'reported', said: Partial<Clue> = {}): Clue =>
    register(cloud, 'clues', aClueOf(place, status, { officerId: officer._id, ...said }))
  const stored = ({ _id }: Clue) => cloud.one('clues', _id)
  const show = (app: Weapp, { _id }: Clue) => app.start(`packages/clue/clue/index?id=${_id}`)

  async function otherWay(app: Weapp, word: string): Promise<void> {
    await app.tap('其他办法')
    await app.tap(word)
  }

  it('sent back, it is answered by whoever reported it, and comes back', async () => {
    const clue = aClue()
    await show(apps.officer, clue)
    await otherWay(apps.officer, '退回补充')
    expect(apps.officer.text()).toContain('请写要补充什么')
    await apps.officer.tap('请补拍现场照片。')
    await apps.officer.tap('确定退回补充')
    await apps.officer.waitFor('等待上报的人补充')

    await show(apps.coordinator, clue)
    await apps.coordinator.waitFor('请补拍现场照片。')
    await apps.coordinator.tap('补充情况')
    await apps.coordinator.type('补充的情况', '又去看了，池子还是没有盖')
    await apps.coordinator.tap('提交')
    await apps.coordinator.waitFor('已提交')
    expect(stored(clue)?.status).toBe('reported')
    await show(apps.officer, clue)
    await apps.officer.waitFor('又去看了，池子还是没有盖')
  })

  it('is given to a colleague by name, with the reason', async () => {
    const clue = aClue()
    await show(apps.dispatcher, clue)
    await otherWay(apps.dispatcher, '转给同事')
    await apps.dispatcher.tap('吴刚')
    await apps.dispatcher.tap('由负责片区的同事办。')
    await apps.dispatcher.tap('确定转给同事')
    await apps.dispatcher.waitFor('钱芳 转办：吴刚')
    expect(stored(clue)?.officerId).not.toBe(officer._id)
  })

  it('is merged with one that says the same, and the other shows both', async () => {
    const [clue, main] = [aClue(), aClue('accepted', { facilityName: '白鹤水厂' })]
    await show(apps.officer, clue)
    await otherWay(apps.officer, '合并重复线索')
    await apps.officer.tap('白鹤水厂：疑似现场检测水质不符合要求')
    await apps.officer.tap('同一单位、同一件事。')
    await apps.officer.tap('确定合并重复线索')
    await apps.officer.waitFor('已合并到')
    expect(stored(clue)?.mergedInto).toBe(main._id)
    await show(apps.officer, main)
    await apps.officer.waitFor('合并在一起办的（1 条）')
    await apps.officer.waitFor(`${clue.reportedByName} 也上报了这件事`)
    expect(apps.officer.text()).toContain(clue.findings[0]?.words)
  })

  it('of an emergency the officer leaves for the scene with others, and says when they arrived', async () => {
    const clue = aClue('reported', { severity: 'emergency' })
    await show(apps.officer, clue)
    await otherWay(apps.officer, '出发去现场')
    await apps.officer.tap('县疾控中心')
    await apps.officer.tap('确定出发去现场')
    await apps.officer.waitFor('周明 赶赴现场，同行：县疾控中心')
    await apps.officer.tap('到达现场')
    await apps.officer.waitFor('周明 到达现场')
  })

  it('what is typed stays where a colleague was quicker, and the page says who', async () => {
    const clue = aClue('accepted')
    await show(apps.officer, clue)
    await otherWay(apps.officer, '不予处理')
    await apps.officer.tap('线索不具体，无法核实')
    await apps.officer.type('说明（上报的人会看到）', '没有写地点，联系不上')
    await show(apps.dispatcher, clue)
    await otherWay(apps.dispatcher, '暂停计时')
    await apps.dispatcher.tap('等检验结果。')
    await apps.dispatcher.tap('确定暂停计时')
    await apps.dispatcher.waitFor('原因：等检验结果。')

    await apps.officer.tap('确定不予处理')
    await apps.officer.waitFor('钱芳已在')
    expect(apps.officer.text()).toContain('暂停计时。您写的话没有提交，还在手机上')
    await apps.officer.tap('知道了')
    await apps.officer.tap('确定不予处理')
    await apps.officer.waitFor('不予处理，线索不具体，无法核实')
    expect(stored(clue)?.outcome).toBe('noAction')
  })

  it('is referred to another body; the letter can be opened', async () => {
    const clue = aClue()
    await show(apps.officer, clue)
    await otherWay(apps.officer, '移送其他部门')
    await apps.officer.tap('水利、供水主管部门')
    await apps.officer.type('移送理由（上报的人会看到）', '属于水源保护区整治')
    await apps.officer.tap('确定移送其他部门')
    await apps.officer.waitFor('打开移送函')
    await show(apps.coordinator, clue)
    expect(apps.coordinator.text()).toContain('已移送水利、供水主管部门')
    expect(apps.coordinator.text()).not.toContain('打开移送函')
  })

  it('what is overdue stands first for the officer, the dispatcher and the commission', async () => {
    const late = aClue('accepted', {
      ...{ facilityName: '超期水厂', dueAt: '2026-02-28T15:59:59.999Z' },
      dueKey: '2026-02-28T15:59:59.999Z 1',
    })
    expect(stored(late)).toBeDefined()
    for (const app of [apps.officer, apps.dispatcher]) {
      await app.start()
      await app.tap('按期限')
      await app.waitFor('已超期：2月28日 24:00 前办结')
    }
    await apps.commission.start()
    await apps.commission.waitFor('超期水厂')
    await apps.commission.tap('超期水厂')
    await apps.commission.waitFor('办理进度')
    expect(apps.commission.text()).not.toContain('其他办法')
  })
})
