import type { Clue } from '@domain/clues/clue'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { anAssistanceAnswer, anAssistanceRequest } from '../../kit/assistances'
import { putOtherCounty } from '../../kit/clues'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol, aPhoto } from '../../kit/patrols'
import { anId, aPerson, COUNTY, OTHER_COUNTY, OTHER_TOWNSHIP, TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const
const village = (at: number) => `${TOWNSHIP.slice(0, 9)}20${at}`

const coordinator = aPerson('coordinator', { area: village(1), name: '赵一' })
const neighbour = aPerson('coordinator', { area: village(2), name: '钱二' })
const ofAgency = aPerson('coordinator', { area: COUNTY, name: '孙三' })
const lead = aPerson('centreLead', { name: '李四' })
const gone = aPerson('coordinator', { status: 'suspended' })
const elsewhere = aPerson('coordinator', { area: OTHER_TOWNSHIP })
const officer = aPerson('officer')
const colleague = aPerson('dispatcher')
const stranger = aPerson('officer', { area: OTHER_COUNTY })
const county = aCounty({ dutyOfficerId: officer._id })

describe('help that an officer asks for', () => {
  let cloud: TestCloud
  let clue: Clue

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, neighbour, ofAgency, lead, gone, elsewhere)
    cloud.put('people', officer, colleague, stranger)
    cloud.put('counties', county)
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    const water = aFacility({ coordinatorId: coordinator._id, area: village(1) })
    const { patrol, clues } = aPatrol(water, coordinator, { at: AT, wrong }, county)
    clue = clues[0] as Clue
    cloud.put('facilities', water)
    cloud.put('patrols', patrol)
    cloud.put('clues', clue)
  })

  const request = (said: object = {}, assistant = coordinator) =>
    anAssistanceRequest(clue, assistant, { at: AT, ...said })
  const asked = async (said: object = {}, assistant = coordinator) =>
    (await cloud.as(officer).get('assistances.ask', request(said, assistant))).assistanceId
  const answer = (assistanceId: string, said: object = {}) =>
    anAssistanceAnswer(assistanceId, { at: AT, ...said })
  const kept = (assistanceId: string) => cloud.one('assistances', assistanceId)
  const told = (kind: string) =>
    cloud.all('deliveries').filter((each) => each.kind === kind && each.words.includes(clue._id))

  it('is refused of a coordinator, of an officer elsewhere, with what is closed, and for a day that is past', async () => {
    const as = (by: object, given = request()) => cloud.as(by).call('assistances.ask', given)
    expect(await as(coordinator)).toMatchObject({ problem: { code: 'notAllowed' } })
    expect(await as(stranger)).toMatchObject({ problem: { code: 'notFound' } })
    expect(await as(officer, request({ dueOn: '2026-03-01' }))).toMatchObject({
      problem: { code: 'invalidInput' },
    })
    clue = { ...clue, _id: anId(), status: 'closed' }
    cloud.put('clues', clue)
    expect(await as(officer)).toMatchObject({ problem: { code: 'clueOver' } })
  })

  it.each([
    ['somebody of another centre', elsewhere],
    ['somebody who has left', gone],
    ['an officer', colleague],
  ])('is not asked of %s', async (_, assistant) => {
    const refused = await cloud.as(officer).call('assistances.ask', request({}, assistant))
    expect(refused).toMatchObject({ problem: { code: 'notFound' } })
  })

  it('may be asked of whoever patrols there first, then of the centre and the agency’s own', async () => {
    const { rows } = await cloud.as(officer).get('assistances.assistants', { clueId: clue._id })
    expect(rows.map(({ _id }) => _id)[0]).toBe(coordinator._id)
    expect(rows.map(({ _id }) => _id).sort()).toEqual(
      [coordinator, neighbour, ofAgency, lead].map(({ _id }) => _id).sort(),
    )
    expect(rows.filter(({ isOfFacility }) => isOfFacility)).toHaveLength(1)
    expect(
      await cloud.as(stranger).call('assistances.assistants', { clueId: clue._id }),
    ).toMatchObject({ problem: { code: 'notFound' } })
  })

  it('is told at once, stands in the list of what is due, and shows only what must be known of the clue', async () => {
    const assistanceId = await asked({ asked: `看清水池 ${clue._id}` }, neighbour)
    expect(told('assistanceAsked').map(({ to }) => to)).toEqual([neighbour._id])
    const due = await cloud.as(neighbour).get('assistances.list', { which: 'due' })
    expect(due.rows.map(({ _id }) => _id)).toEqual([assistanceId])
    const shown = await cloud.as(neighbour).get('assistances.show', { assistanceId })
    expect(shown.may).toEqual({ answer: true, withdraw: false, readClue: false })
    expect(shown.about?.spokenMatter).toMatch(/^疑似/)
    expect(JSON.stringify(shown.about)).not.toContain(coordinator.name)
    expect(await cloud.as(neighbour).call('clues.show', { clueId: clue._id })).toMatchObject({
      problem: { code: 'notFound' },
    })
  })

  it('is answered by nobody but whoever was asked', async () => {
    const assistanceId = await asked()
    for (const by of [neighbour, lead, elsewhere])
      expect(await cloud.as(by).call('assistances.answer', answer(assistanceId))).toMatchObject({
        problem: { code: 'notFound' },
      })
    expect(await cloud.as(officer).call('assistances.answer', answer(assistanceId))).toMatchObject({
      problem: { code: 'notAllowed' },
    })
    const photos = [aPhoto(neighbour)]
    const foreign = answer(assistanceId, { photos })
    expect(await cloud.as(coordinator).call('assistances.answer', foreign)).toMatchObject({
      problem: { code: 'photoForeign' },
    })
    expect(kept(assistanceId)?.status).toBe('asked')
  })

  it('returns to the clue with words, photos and who was there, once', async () => {
    const assistanceId = await asked()
    const said = answer(assistanceId, {
      ...{ words: `已经上锁 ${clue._id}`, present: '水厂王厂长', photos: [aPhoto(coordinator)] },
    })
    await cloud.as(coordinator).get('assistances.answer', said)
    await cloud.as(coordinator).get('assistances.answer', said)
    expect(told('assistanceAnswered').map(({ to, page }) => [to, page])).toEqual([
      [officer._id, `packages/clue/clue/index?id=${clue._id}`],
    ])
    const { rows, may } = await cloud.as(colleague).get('assistances.ofClue', { clueId: clue._id })
    expect(may).toEqual({ ask: true, withdraw: true })
    expect(rows).toMatchObject([
      { status: 'answered', answer: { present: '水厂王厂长', words: `已经上锁 ${clue._id}` } },
    ])
    expect(kept(assistanceId)).toMatchObject({ givenAt: AT, sealAt: expect.any(String) as string })
    expect(kept(assistanceId)?.dueKey).toBeUndefined()
    const second = await cloud.as(coordinator).call('assistances.answer', answer(assistanceId))
    expect(second).toMatchObject({ problem: { code: 'assistanceAnswered' } })
    expect(await cloud.as(officer).call('assistances.ask', request())).toMatchObject({ ok: true })
  })

  it('returns to whoever has the clue by now, with what that was merged into', async () => {
    const assistanceId = await asked()
    const main = { ...clue, _id: anId(), status: 'accepted' as const, officerId: colleague._id }
    cloud.put('clues', main)
    const merging = { requestId: anId(), clueId: clue._id, intoId: main._id, words: '同一件事' }
    await cloud.as(officer).get('clues.merge', merging)
    const said = answer(assistanceId, { words: `已经上锁 ${clue._id}` })
    await cloud.as(coordinator).get('assistances.answer', said)
    const page = `packages/clue/clue/index?id=${main._id}`
    expect(told('assistanceAnswered').map((each) => [each.to, each.page])).toEqual([
      [officer._id, page],
      [colleague._id, page],
    ])
    const { rows } = await cloud.as(colleague).get('assistances.ofClue', { clueId: main._id })
    expect(rows.map(({ _id }) => _id)).toEqual([assistanceId])
  })

  it('returns to the agency that the clue was given to, which alone can open it', async () => {
    const assistanceId = await asked()
    const there = putOtherCounty(cloud)
    const giving = { requestId: anId(), clueId: clue._id, county: there._id, words: '在邻县' }
    await cloud.as(officer).get('clues.transfer', giving)
    const said = answer(assistanceId, { words: `已经上锁 ${clue._id}` })
    await cloud.as(coordinator).get('assistances.answer', said)
    expect(told('assistanceAnswered').map(({ to }) => to)).toEqual([there.dutyOfficerId])
  })

  it('needs a number where something is to be counted', async () => {
    const assistanceId = await asked({ kind: 'count', asked: '清点村里用井水的户数' })
    const by = cloud.as(coordinator)
    expect(await by.call('assistances.answer', answer(assistanceId))).toMatchObject({
      problem: { code: 'countMissing' },
    })
    await by.get('assistances.answer', answer(assistanceId, { count: 37 }))
    expect(kept(assistanceId)?.answer?.count).toBe(37)
  })

  it('may not be possible, with a reason, and be given after all', async () => {
    const assistanceId = await asked()
    const by = cloud.as(coordinator)
    await by.get('assistances.answer', answer(assistanceId, { given: false, words: '路断了' }))
    expect(kept(assistanceId)).toMatchObject({ status: 'declined', answer: { words: '路断了' } })
    expect(kept(assistanceId)?.givenAt).toBeUndefined()
    const again = answer(assistanceId, { given: false, words: '还是去不了' })
    expect(await by.call('assistances.answer', again)).toMatchObject({
      problem: { code: 'assistanceAnswered' },
    })
    await by.get('assistances.answer', answer(assistanceId))
    expect(kept(assistanceId)?.status).toBe('answered')
  })

  it('is withdrawn with a reason, and kept all the same where somebody had gone there already', async () => {
    const assistanceId = await asked()
    const withdrawal = { requestId: anId(), assistanceId, reason: `已经查清 ${clue._id}` }
    expect(await cloud.as(stranger).call('assistances.withdraw', withdrawal)).toMatchObject({
      problem: { code: 'notFound' },
    })
    await cloud.as(colleague).get('assistances.withdraw', withdrawal)
    expect(told('assistanceWithdrawn').map(({ to }) => to)).toEqual([coordinator._id])
    const again = { ...withdrawal, requestId: anId() }
    expect(await cloud.as(officer).call('assistances.withdraw', again)).toMatchObject({
      problem: { code: 'moveForbidden' },
    })
    const by = cloud.as(coordinator)
    const due = await by.get('assistances.list', { which: 'due' })
    expect(due.rows.map(({ _id }) => _id)).not.toContain(assistanceId)
    const cannot = answer(assistanceId, { given: false, words: '路断了' })
    expect(await by.call('assistances.answer', cannot)).toMatchObject({
      problem: { code: 'assistanceWithdrawn' },
    })
    await by.get('assistances.answer', answer(assistanceId))
    expect(kept(assistanceId)).toMatchObject({
      status: 'answered',
      withdrawal: { reason: `已经查清 ${clue._id}` },
    })
  })

  it('is asked of somebody else where whoever was asked has left', async () => {
    const leaving = aPerson('coordinator', { area: village(3), name: '周五' })
    cloud.put('people', leaving)
    await asked({}, leaving)
    const suspension = { requestId: anId(), personId: leaving._id }
    await cloud.as(colleague).get('people.suspend', suspension)
    const left = cloud.all('deliveries').filter(({ words }) => words.includes('周五'))
    expect(left.map(({ to, title }) => [to, title.slice(0, 6)])).toContainEqual([
      ...[officer._id, '协查要另请人'],
    ])
  })

  it('was given when it was given, by a phone whose clock may be wrong', async () => {
    const assistanceId = await asked()
    const ahead = { startedAt: '2027-01-01T00:00:00.000Z', endedAt: '2027-01-01T00:00:00.000Z' }
    await cloud.as(coordinator).get('assistances.answer', answer(assistanceId, ahead))
    expect(kept(assistanceId)?.givenAt).toMatch(/^2026-03-02T02:00/)
    expect(kept(assistanceId)?.answer).toMatchObject({ timeDoubtful: true })
  })
})
