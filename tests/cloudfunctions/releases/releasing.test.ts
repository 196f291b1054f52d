// From a closed clue to the public page of a facility and back; the operator's own advice; a county's year in numbers.

import type { Clue } from '@domain/clues/clue'
import type { Facility } from '@domain/facilities/facility'
import { aCase } from '../../kit/cases'
import { recountedTallies } from '../../../scripts/recount-tallies'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { anId, aPerson } from '../../kit/people'
import { aPlace, putPlace, type Place } from '../../kit/places'
import { putClue } from '../../kit/clues'
import { aReport } from '../../kit/patrols'
import { foundClue } from '../../kit/releases'

const NOW = '2026-03-02T02:00:00.000Z'
const stranger = { openid: 'o-villager' }
const WORDS = '未按规定加氯消毒，已责令改正并处警告'

describe('what is public of a facility', () => {
  let cloud: TestCloud
  let place: Place
  const officer = aPerson('officer', { name: '王执法' })

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', officer)
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    cloud.local.setClock(NOW)
    place = putPlace(cloud, aPlace({ now: NOW }), NOW)
  })

  const SEEN = '消毒设备没有运行，记录本上停在二月'
  const found = (said: Partial<Clue> = {}) => {
    const findings = [{ question: '消毒设备正常运行', words: SEEN, photos: [] }]
    const clue = foundClue(place.reported, NOW, { findings, ...said })
    cloud.put('clues', clue)
    return clue
  }
  const publish = (sourceId: string, words = WORDS) =>
    cloud.as(officer).call('releases.publish', { requestId: anId(), kind: 'clue', sourceId, words })
  const withdraw = (sourceId: string) =>
    cloud.as(officer).call('releases.withdraw', {
      ...{ requestId: anId(), kind: 'clue', sourceId, reason: '日期写错了' },
    })
  const page = (facilityId = place.facility._id) =>
    cloud.as(stranger).get('facilities.public', { facilityId })

  it('has no suspicion, no words of a coordinator and no name of one', async () => {
    const suspected = putClue(cloud, place, 'accepted')
    expect(await publish(suspected._id)).toMatchObject({ problem: { code: 'notReleasable' } })
    const clue = found()
    const copied = await publish(clue._id, `查明：${SEEN}，已经改正了`)
    expect(copied).toMatchObject({ problem: { code: 'releaseCopied' } })
    const named = await publish(clue._id, `由${clue.reportedByName}上报，已查实`)
    expect(named).toMatchObject({ problem: { code: 'releaseNames' } })
    const ofNeighbour = '半夜看见有人往清水池里倒东西'
    const findings = [{ question: '居民举报', words: ofNeighbour, photos: [] }]
    found({ findings, status: 'merged', mergedInto: clue._id })
    const copiedOfMerged = await publish(clue._id, `有人说${ofNeighbour}，已查实`)
    expect(copiedOfMerged).toMatchObject({ problem: { code: 'releaseCopied' } })
    expect((await page()).releases).toEqual([])
  })

  it('shows what the agency published until it withdraws that, and again once it is put right', async () => {
    const clue = found()
    expect(await publish(clue._id)).toMatchObject({ ok: true })
    expect(await publish(clue._id, '再公布一次同一件事')).toMatchObject({
      problem: { code: 'moveForbidden' },
    })
    const { releases, agencyName } = await page()
    expect(agencyName).not.toBe('')
    expect(releases).toMatchObject([{ words: WORDS, publisher: agencyName, found: '查实，已处罚' }])
    const read = JSON.stringify(await page())
    for (const hidden of [clue._id, SEEN, clue.reportedByName, officer.name])
      expect(read).not.toContain(hidden)

    expect(await withdraw(clue._id)).toMatchObject({ ok: true })
    expect((await page()).releases).toEqual([])
    const listed = () => cloud.as(stranger).get('releases.list', { county: clue.county })
    expect(
      (await listed()).rows.filter(({ facilityId }) => facilityId === clue.facilityId),
    ).toEqual([])
    expect(await publish(clue._id, '3月1日未按规定消毒，已处警告')).toMatchObject({ ok: true })
    const again = (await page()).releases
    expect(again).toMatchObject([{ words: '3月1日未按规定消毒，已处警告' }])
    const source = { kind: 'clue' as const, sourceId: clue._id }
    const shown = await cloud.as(officer).get('releases.show', source)
    expect(shown.release).toMatchObject({ status: 'published', publishedByName: officer.name })
    expect(shown.release).not.toHaveProperty('withdrawnFor')
    const kept = cloud.all('trail').filter(({ subject }) => subject.startsWith('release:'))
    expect(kept.map(({ what }) => what).slice(-3)).toEqual([
      ...['release.published', 'release.withdrawn', 'release.published'],
    ])
  })

  it('is withdrawn with the clue or the case that is taken up again, and with an outcome that is corrected', async () => {
    const [clue, corrected] = [found(), found({ closedBy: officer._id })]
    const closed = aCase([place.reported], [officer, officer], {
      ...{ at: NOW, status: 'closed', closedOn: '2026-03-01', outcome: 'penalised' },
    })
    cloud.put('cases', closed)
    const ofCase = { kind: 'case' as const, sourceId: closed._id }
    for (const { _id } of [clue, corrected]) expect(await publish(_id)).toMatchObject({ ok: true })
    const publishing = { requestId: anId(), ...ofCase, words: WORDS }
    await cloud.as(officer).get('releases.publish', publishing)
    expect((await page()).releases).toHaveLength(3)

    const again = { requestId: anId(), words: '还在违规' }
    await cloud.as(officer).get('clues.reopen', { ...again, clueId: clue._id })
    await cloud.as(officer).get('cases.reopen', { ...again, requestId: anId(), caseId: closed._id })
    await cloud.as(officer).get('clues.correct', {
      ...{ requestId: anId(), clueId: corrected._id, correctedBefore: 0, outcome: 'unfounded' },
      ...{ words: '检测报告弄错了，没有这回事', reason: '结论写错了' },
    })
    expect((await page()).releases).toEqual([])
    const shown = await cloud.as(officer).get('releases.show', ofCase)
    expect(shown).toMatchObject({
      release: { status: 'withdrawn', withdrawnFor: '这件事正在重新办理' },
    })
    expect(shown.result).toBeUndefined()
  })

  describe('of its operator', () => {
    const PHONE = '13900001111'
    const asks = (facility: Facility, phone: string, openid: string) =>
      cloud.as({ openid }).call('advice.own', {
        facilityId: facility._id,
        phoneCode: cloud.local.phoneCodes.issue(openid, phone),
      })
    const withPhone = (operatorPhone: string | undefined) => {
      const facility = { ...place.facility, _id: anId(), ...(operatorPhone && { operatorPhone }) }
      cloud.put('facilities', facility)
      cloud.put('advice', {
        ...place.advice,
        _id: anId(),
        code: anId().slice(-16),
        facilityId: facility._id,
      })
      return facility
    }

    it('is nothing for another phone, in the same words where none is registered, and slower each time', async () => {
      const answers = [
        await asks(withPhone(PHONE), '13800000000', 'o-other'),
        await asks(withPhone(undefined), '13800000000', 'o-other'),
      ]
      const [known, unknown] = answers.map((answer) => JSON.stringify({ ...answer, at: '' }))
      expect(known).toContain('operatorPhoneUnknown')
      expect(known).toBe(unknown)
      expect(known).not.toMatch(/\d{4}/)
      const facility = withPhone(PHONE)
      for (let tries = 0; tries < 3; tries += 1) await asks(facility, '13800000000', 'o-other')
      expect(await asks(facility, PHONE, 'o-other')).toMatchObject({
        problem: { code: 'slowDown' },
      })
      expect(await asks(facility, PHONE, 'o-owner')).toMatchObject({ ok: true })
    })

    it('is the advice that was given to it, and nothing else', async () => {
      const facility = withPhone('139-0000-1111')
      const answer = await asks(facility, PHONE, 'o-owner')
      expect(answer).toMatchObject({
        value: { rows: [{ spokenNumber: place.advice.spokenNumber, status: 'given' }] },
      })
      expect(JSON.stringify(answer)).not.toContain(place.coordinator.name)
      expect(JSON.stringify(cloud.all('paces'))).not.toContain(PHONE)
    })
  })

  it('in a county’s year are numbers of the trail, whether the timer has folded them or not', async () => {
    const counts = () => cloud.as(stranger).get('counties.openCounts', { county: place.county._id })
    const before = await counts()
    const report = aReport(place.facility, { at: NOW })
    await cloud.as(place.coordinator).get('patrols.submit', report)
    const after = { ...before, patrolCount: before.patrolCount + 1 }
    expect(await counts()).toEqual(after)
    await cloud.local.fireTimer('timer')
    expect(await counts()).toEqual(after)
    expect(after.year).toBe(2026)
  })

  it('has in it what is older than its numbers once they are counted anew, twice as well as once', async () => {
    const counts = () => cloud.as(stranger).get('counties.openCounts', { county: place.county._id })
    const recount = async () => {
      const counted = recountedTallies((name) => cloud.all(name))
      await cloud.local.store.remove('tallies', { filter: {}, multi: true })
      cloud.put('tallies', ...counted)
    }
    const [known] = cloud.all('patrols')
    cloud.put('patrols', { ...known!, _id: anId(), listKey: anId() })
    const waiting = aReport(place.facility, { at: NOW })
    await cloud.as(place.coordinator).get('patrols.submit', waiting)
    const there = () =>
      cloud
        .all('patrols')
        .filter(({ county, endedAt }) => endedAt.startsWith('2026') && county === place.county._id)
        .length
    expect((await counts()).patrolCount).toBeLessThan(there())
    for (const act of [recount, recount, () => cloud.local.fireTimer('timer'), recount]) {
      await act()
      expect((await counts()).patrolCount).toBe(there())
    }
  })
})
