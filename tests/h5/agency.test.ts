// A county agency's work in a real browser: an officer from what comes in to a closed case, then whoever manages the clues,
// then the commission; each page looked at in two sizes of letters.

import type { Browser } from 'playwright-core'
import { recurrenceIdOf, type Recurrence } from '@domain/cases/recurrence'
import type { Clue } from '@domain/clues/clue'
import { startCloud, type TestCloud } from '../kit/cloud'
import { aCounty } from '../kit/counties'
import { aFacility } from '../kit/facilities'
import { aReport } from '../kit/patrols'
import { anId, aPerson } from '../kit/people'
import { register } from '../kit/trails'
import { launchBrowser } from './browser'
import { isFit, openWay, sees, tap, type } from './hand'
import { H5, phoneOf, type Phone } from './phone'

const LAST_WEEK = '2026-02-23T02:00:00.000Z'
const NOW = '2026-03-02T02:00:00.000Z'
const PLANT = '云台村水厂'
const LATE_PLANT = '石溪村水厂'
const NEW_PLANT = '白鹤村水厂'
const UNLOCKED = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const
const PHONE = { width: 390, height: 844 }

const people = {
  coordinator: aPerson('coordinator', { name: '陈桂芳' }),
  officer: aPerson('officer', { name: '周明' }),
  colleague: aPerson('officer', { name: '吴刚' }),
  dispatcher: aPerson('dispatcher', { name: '钱芳' }),
  commission: aPerson('commission', { name: '卫健委' }),
}

describe('a county’s agency, in the preview', () => {
  let browser: Browser
  let cloud: TestCloud
  const opened: Phone[] = []
  let officer: Phone

  beforeAll(async () => {
    cloud = await startCloud({ now: LAST_WEEK, preview: { h5Root: H5 } })
    for (const each of Object.values(people)) register(cloud, 'people', each)
    register(cloud, 'counties', aCounty({ dutyOfficerId: people.officer._id }))
    await report(LATE_PLANT, LAST_WEEK)
    cloud.local.setClock({ at: NOW })
    await report(PLANT, NOW)
    for (const clue of cloud.all('clues').slice(0, 1)) register(cloud, 'recurrences', twice(clue))
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await cloud.stop()
  })
  afterEach(() => {
    expect(opened.flatMap(({ complaints }) => complaints)).toEqual([])
  })

  /** A tank that is not locked, as the coordinator’s phone sends it. */
  async function report(name: string, at: string): Promise<void> {
    const plant = aFacility({ name, coordinatorId: people.coordinator._id })
    register(cloud, 'facilities', plant)
    const patrol = aReport(plant, { at, wrong: UNLOCKED })
    await cloud.as(people.coordinator).get('patrols.submit', patrol)
  }

  async function phoneFor(who: keyof typeof people): Promise<Phone> {
    const phone = await phoneOf(browser, cloud.local, people[who].openid ?? '', PHONE)
    opened.push(phone)
    await sees(phone, '我的')
    return phone
  }

  /** Chosen among what lies beside the main action. */
  async function otherWay(phone: Phone, words: string): Promise<void> {
    await tap(phone, '其他办法')
    await tap(phone, words)
  }

  describe('an officer', () => {
    let coordinator: Phone

    beforeAll(async () => {
      officer = await phoneFor('officer')
    })

    it('finds at home what has come in, and accepts it', async () => {
      await sees(officer, PLANT)
      await isFit(officer)
      await tap(officer, PLANT)
      await sees(officer, '提醒过谁')
      await isFit(officer)
      await tap(officer, '受理')
      await sees(officer, '周明 受理')
    })

    it('leaves for the scene with others, and arrives', async () => {
      await otherWay(officer, '出发去现场')
      await tap(officer, '县疾控中心')
      await isFit(officer)
      await tap(officer, '确定出发去现场')
      await sees(officer, '周明 赶赴现场，同行：县疾控中心')
      await tap(officer, '到达现场')
      await sees(officer, '周明 到达现场')
    })

    it('asks whoever patrols there to look, and reads the answer in the clue', async () => {
      await tap(officer, '请协管员协查')
      await sees(officer, '陈桂芳（负责巡查这里）')
      await type(officer, '具体要办什么', '去看清水池有没有上锁')
      await isFit(officer)
      await tap(officer, '请这位协管员办')
      await sees(officer, '谁请的')

      coordinator = await phoneFor('coordinator')
      await tap(coordinator, '1 件协查待办')
      await tap(coordinator, `到现场查看：${PLANT}`)
      await tap(coordinator, '去办，填写回复')
      await type(coordinator, '看到的情况', '锁已经挂上')
      await isFit(coordinator)
      await tap(coordinator, '提交')
      await sees(coordinator, '已提交')
      await isFit(coordinator)

      await tap(officer, '看那条线索')
      await sees(officer, '锁已经挂上')
    })

    it('opens a case with a colleague and closes it', async () => {
      await tap(officer, '立案')
      await tap(officer, '吴刚')
      await isFit(officer)
      await tap(officer, '立案', { last: true })
      await sees(officer, '办案信息')
      await isFit(officer)
      await tap(officer, '结案')
      await tap(officer, '查实，已改正')
      await type(officer, '处理情况', '已责令上锁，当场改正')
      await type(officer, '案件编号', '渝云卫公立〔2026〕7号')
      await isFit(officer)
      await tap(officer, '结案', { last: true })
      await sees(officer, '上报线索的人会看到这些话')
      await tap(officer, '结案', { last: true })
      await sees(officer, '周明 结案')
    })

    it('has told whoever reported it, in words', async () => {
      await tap(coordinator, '返回首页')
      await tap(coordinator, '消息')
      await sees(coordinator, '已责令上锁，当场改正')
      await isFit(coordinator)
      await openWay(coordinator, '我上报的线索')
      await tap(coordinator, PLANT)
      await sees(coordinator, '结果：查实，已改正')
      await isFit(coordinator)
    })
  })

  describe('whoever manages the clues', () => {
    let dispatcher: Phone

    beforeAll(async () => {
      dispatcher = await phoneFor('dispatcher')
    })

    it('sees which clues are overdue, and gives one to a colleague', async () => {
      await tap(dispatcher, '按期限')
      await sees(dispatcher, '已超期')
      await isFit(dispatcher)
      await tap(dispatcher, LATE_PLANT)
      await otherWay(dispatcher, '转给同事')
      await tap(dispatcher, '吴刚')
      await dispatcher.screen.getByRole('radio', { name: '吴刚', checked: true }).waitFor()
      await tap(dispatcher, '由负责片区的同事办。')
      await isFit(dispatcher)
      await tap(dispatcher, '确定转给同事')
      await sees(dispatcher, '钱芳 转办：吴刚')
      await isFit(dispatcher)
    })

    it('fills a hole of who answers for what', async () => {
      await openWay(dispatcher, '线索分派与值班')
      await sees(dispatcher, '处缺口')
      await isFit(dispatcher)
      await tap(dispatcher, '饮用水卫生')
      await sees(dispatcher, '饮用水卫生由谁办理')
      await tap(dispatcher, '周明', { last: true })
      await tap(dispatcher, '吴刚', { last: true })
      await sees(dispatcher, '第 2 位')
      await isFit(dispatcher)
      await tap(dispatcher, '保存')
      await sees(dispatcher, '周明，不在时吴刚')
    })

    it('sets who is on duty, who hands over to the next', async () => {
      await tap(dispatcher, '值班表')
      await sees(dispatcher, '现在值班：周明')
      await tap(dispatcher, '2026年3月3日，周二')
      await tap(dispatcher, '吴刚', { last: true })
      await sees(dispatcher, '已改')
      await isFit(dispatcher)

      await openWay(officer, '值班表')
      await tap(officer, '交班')
      await sees(officer, '交给谁')
      await isFit(officer)
      await tap(officer, '确定交班')
      await sees(officer, '待接班')
      const next = await phoneFor('colleague')
      await openWay(next, '值班表')
      await tap(next, '已看过，确认接班')
      await sees(next, '已接班')
    })

    it('says who is away, and clues pass that officer over', async () => {
      await openWay(dispatcher, '不在岗登记')
      await sees(dispatcher, '没有人登记不在岗')
      await tap(dispatcher, '钱芳', { last: true })
      await tap(dispatcher, '周明', { last: true })
      await isFit(dispatcher)
      await tap(dispatcher, '登记不在岗', { last: true })
      await sees(dispatcher, '周明已回来，取消')
      await isFit(dispatcher)
      await report(NEW_PLANT, NOW)
      await openWay(dispatcher, '线索')
      await tap(dispatcher, NEW_PLANT)
      await sees(dispatcher, '提醒过谁')
      const asked = dispatcher.screen.locator('.card', { hasText: '提醒过谁' })
      const words = await asked.filter({ visible: true }).innerText()
      expect(words).toContain('吴刚')
      expect(words).not.toContain('周明')
    })

    it('reads who would miss an emergency tonight', async () => {
      await openWay(dispatcher, '今晚谁收不到提醒')
      await sees(dispatcher, '收不到的')
      await isFit(dispatcher)
    })
  })

  describe('the commission', () => {
    let commission: Phone

    beforeAll(async () => {
      commission = await phoneFor('commission')
    })

    it('sees at home what is overdue, and decides nothing of it', async () => {
      await sees(commission, '已超期')
      await isFit(commission)
      await tap(commission, LATE_PLANT)
      await sees(commission, '钱芳 转办：吴刚')
      await isFit(commission)
      expect(await commission.screen.getByText('其他办法').filter({ visible: true }).count()).toBe(
        0,
      )
    })

    it('reads the whole trail of a clue, which nobody altered', async () => {
      await tap(commission, '留痕')
      await sees(commission, '完整')
      await sees(commission, '一条不少')
      await isFit(commission)
    })

    it('addresses the letter that the third case of a kind has prepared, and says it was sent', async () => {
      await openWay(commission, '函告')
      await sees(commission, '案件 3 起')
      await isFit(commission)
      await tap(commission, cloud.all('letters')[0]?.matterName ?? '')
      await sees(commission, '渝云卫公立〔2026〕7号')
      await isFit(commission)
      await tap(commission, '水利、供水主管部门')
      await type(commission, '部门全称', '云岭县水利局')
      await isFit(commission)
      await tap(commission, '确定')
      await sees(commission, '云岭县水利局')
      await tap(commission, '已经发出')
      await type(commission, '说明', '3月2日由机要寄出')
      await tap(commission, '确定')
      await sees(commission, '办理情况')
      await isFit(commission)
    })
  })
})

/** Two substantiated cases of the same matter before, one short of a letter. */
function twice({ county, area, specialty, matter, matterName }: Clue): Recurrence {
  const of = { ...(specialty && { specialty }), matter, matterName }
  const rows = [1, 2].map((at) => ({
    ...{ _id: anId(), number: `渝云卫公立〔2026〕${at}号`, closedOn: `2026-02-1${at}` },
    outcome: 'penalised' as const,
  }))
  const trail = { seq: 1, hash: '0'.repeat(64) }
  return { _id: recurrenceIdOf(county, of), county, area, ...of, rows, trail }
}
