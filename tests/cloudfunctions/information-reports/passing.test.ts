import type { Person } from '@domain/people/person'
import { startCloud, type Called, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anId, aPerson, COUNTY, OTHER_TOWNSHIP, TOWNSHIP } from '../../kit/people'
import { anInformation, aVerification } from '../../kit/words'
import { aPhoto } from '../../kit/patrols'

const NOW = '2026-03-02T02:00:00.000Z'
const village = (number: number) => `${TOWNSHIP.slice(0, 9)}20${number}`

describe('information that is passed', () => {
  let cloud: TestCloud
  let reporter: Person
  let near: Person
  let far: Person
  let lead: Person
  let officer: Person

  beforeEach(async () => {
    cloud = await startCloud({ now: NOW })
    reporter = aPerson('reporter', { area: village(1) })
    near = aPerson('coordinator', { area: village(1) })
    far = aPerson('coordinator', { area: village(2) })
    lead = aPerson('centreLead')
    officer = aPerson('dispatcher')
    const gone = aPerson('coordinator', { status: 'suspended' })
    const elsewhere = aPerson('coordinator', { area: OTHER_TOWNSHIP })
    cloud.put('people', reporter, near, far, lead, officer, gone, elsewhere)
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id, area: COUNTY }))
  })
  afterEach(() => cloud.stop())

  const refusalOf = (answer: Called<'informationReports.submit'>) =>
    answer.ok ? 'ok' : answer.problem.code
  const told = () => new Set(cloud.all('deliveries').map(({ to }) => to))
  const only = () => {
    const [report] = cloud.all('informationReports')
    if (!report) throw new Error('nothing was received')
    return report
  }
  const pass = (said: Parameters<typeof anInformation>[0] = {}) =>
    cloud.as(reporter).get('informationReports.submit', anInformation(said))

  it('is refused with another township’s area, somebody else’s photo, or a verification of a reporter', async () => {
    const ask = async (said: object) =>
      refusalOf(
        await cloud.as(reporter).call('informationReports.submit', { ...anInformation(), ...said }),
      )
    expect(await ask({ area: OTHER_TOWNSHIP })).toBe('notAllowed')
    expect(await ask({ photos: [aPhoto(near)] })).toBe('photoForeign')
    expect(await ask({ verification: aVerification })).toBe('notAllowed')
    expect(await ask({ next: { step: 'clue', severity: 'ordinary' } })).toBe('notAllowed')
    expect(cloud.all('informationReports')).toEqual([])
  })

  it('reaches everybody in service at the centre at once where it is an emergency', async () => {
    const { toldCount } = await pass({ severity: 'emergency' })
    expect(toldCount).toBe(3)
    expect(told()).toEqual(new Set([near._id, far._id, lead._id]))
    const { rows } = await cloud.as(far).get('deliveries.list', {})
    expect(rows[0]).toMatchObject({ title: '突发信息：集市东头', status: 'unread' })
    const { informationReportId } = { informationReportId: only()._id }
    await cloud.as(far).get('informationReports.show', { informationReportId })
  })

  it('sends each of them a message who allows one', async () => {
    for (const { openid } of [near, far, lead]) {
      const phone = await cloud.as({ openid }).phone()
      const template = 'demo-template-clue-alert-000000000000000000'
      await phone.answerNextSubscription('accept')
      await phone.requestSubscribeMessage({ tmplIds: [template] })
    }
    await pass({ concern: 'surrogacy' })
    await cloud.local.fireTimer('timer')
    expect(cloud.local.sentMessages.map(({ openid }) => openid).sort()).toEqual(
      [near, far, lead].map(({ openid }) => openid).sort(),
    )
  })

  it('reaches whose village it is otherwise', async () => {
    await pass()
    expect(told()).toEqual(new Set([near._id, lead._id]))
  })

  it('reaches the one on duty where nobody is in service at the centre', async () => {
    const lonely = aPerson('reporter', { area: `${COUNTY.slice(0, 6)}109201` })
    cloud.put('people', lonely)
    await cloud.as(lonely).get('informationReports.submit', anInformation())
    expect(told()).toEqual(new Set([officer._id]))
  })

  it('is received once, however often it is sent', async () => {
    const said = anInformation({ severity: 'emergency' })
    const send = () => cloud.as(reporter).get('informationReports.submit', said)
    expect(await send()).toEqual(await send())
    expect(cloud.all('informationReports')).toHaveLength(1)
    expect(cloud.all('deliveries')).toHaveLength(3)
    const other = await cloud
      .as(reporter)
      .call('informationReports.submit', { ...said, words: '别的内容' })
    expect(refusalOf(other)).toBe('alreadySentDifferently')
  })

  it('is never told later than now, whatever the phone’s clock', async () => {
    await cloud.as(reporter).send({
      name: 'informationReports.submit',
      input: anInformation({ toldAt: '2026-03-04T01:50:00.000Z' }),
      sentAt: '2026-03-04T02:00:00.000Z',
    })
    expect(Date.parse(only().toldAt)).toBeCloseTo(Date.parse('2026-03-02T01:50:00.000Z'), -4)
  })

  it('is verified by a colleague, becomes a clue for the officer, and the reporter sees what became of it', async () => {
    await pass({ photos: [aPhoto(reporter)] })
    const informationReportId = only()._id
    const early = await cloud.as(near).call('informationReports.settle', {
      ...{ requestId: anId(), informationReportId },
      next: { step: 'clue', severity: 'urgent' },
    })
    expect(early).toMatchObject({ problem: { code: 'moveForbidden' } })

    const verify = { ...aVerification, requestId: anId(), informationReportId }
    await cloud.as(near).get('informationReports.verify', verify)
    const again = { ...verify, requestId: anId() }
    expect(await cloud.as(far).call('informationReports.verify', again)).toMatchObject({
      problem: { code: 'alreadyChanged' },
    })
    const { clueId } = await cloud.as(lead).get('informationReports.settle', {
      ...{ requestId: anId(), informationReportId },
      next: { step: 'clue', severity: 'urgent' },
    })
    const [clue] = cloud.all('clues')
    expect(clue).toMatchObject({
      _id: clueId,
      officerId: officer._id,
      reportedBy: lead._id,
      origin: { kind: 'informationReport', id: informationReportId },
    })
    expect(clue?.findings).toHaveLength(2)
    expect(clue?.findings[0]?.photos).toHaveLength(1)

    const mine = await cloud.as(reporter).get('informationReports.list', { mine: true })
    expect(mine.rows).toMatchObject([{ status: 'becameClue', clueId }])
    const shown = await cloud.as(reporter).get('informationReports.show', { informationReportId })
    expect(shown).toMatchObject({ clueState: '待受理', may: { verify: false, openClue: false } })
    const answers = cloud.all('deliveries').filter(({ to }) => to === reporter._id)
    expect(answers.map(({ title }) => title)).toEqual(['已核实：集市东头', '已上报线索：集市东头'])
  })

  it('is closed with a reason that the reporter reads, in one go with its verification', async () => {
    await pass()
    const informationReportId = only()._id
    await cloud.as(near).get('informationReports.verify', {
      ...{ requestId: anId(), informationReportId, photos: [aPhoto(near)] },
      ...{ result: 'seemsFalse', words: '是卖草药的，没有行医' },
      next: { step: 'close', reason: 'unfounded', words: '到场看过，没有行医' },
    })
    expect(only()).toMatchObject({ status: 'closed', closing: { closedBy: near._id } })
    expect(cloud.all('clues')).toEqual([])
    const answer = cloud.all('deliveries').find(({ to }) => to === reporter._id)
    expect(answer?.words).toContain('核实后没有这种情况。到场看过，没有行医')
    const reopened = await cloud.as(near).call('informationReports.settle', {
      ...{ requestId: anId(), informationReportId },
      next: { step: 'clue', severity: 'urgent' },
    })
    expect(reopened).toMatchObject({ problem: { code: 'alreadyChanged' } })
  })

  it('is a clue in one go where a coordinator has looked into it', async () => {
    const answer = await cloud.as(near).get('informationReports.submit', {
      ...anInformation({ heardFrom: 'ownEyes', concern: 'otherEvent' }),
      verification: aVerification,
      next: { step: 'clue', severity: 'urgent' },
    })
    expect(answer).toMatchObject({ status: 'becameClue', toldCount: 0 })
    expect(cloud.all('clues')).toMatchObject([{ officerId: officer._id, _id: answer.clueId }])
    expect([...told()]).toEqual([officer._id])
  })

  it('is not read by another reporter', async () => {
    await pass()
    const other = aPerson('reporter', { area: village(1) })
    cloud.put('people', other)
    const informationReportId = only()._id
    expect(
      await cloud.as(other).call('informationReports.show', { informationReportId }),
    ).toMatchObject({ problem: { code: 'notFound' } })
    expect((await cloud.as(other).get('informationReports.list', {})).rows).toEqual([])
  })

  it('stands in the register by state and by year, and no list scans', async () => {
    await pass()
    await pass({ place: '河边' })
    cloud.put('informationReports', {
      ...only(),
      _id: anId(),
      listKey: '2025-12-31T15:59:59.999Z x',
    })
    const list = (input: object) => cloud.as(lead).get('informationReports.list', input)
    expect((await list({ year: 2026 })).rows).toHaveLength(2)
    expect((await list({ year: 2025 })).rows).toHaveLength(1)
    expect((await list({ status: 'closed' })).rows).toEqual([])
    for (const input of [
      {},
      { year: 2025 },
      { status: 'received' as const, year: 2026 },
      { mine: true },
    ]) {
      const { queries } = await cloud.as(lead).cost('informationReports.list', input)
      for (const { examined, returned } of queries)
        expect(examined).toBeLessThanOrEqual(returned + 1)
    }
  })
})
