// What an agency decides of a clue beside accepting and closing it.

import type { Clue } from '@domain/clues/clue'
import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { decide, putClue, putOtherCounty } from '../../kit/clues'
import { aCounty } from '../../kit/counties'
import { anId, aPerson, COUNTY, OTHER_COUNTY, TOWNSHIP } from '../../kit/people'
import { aPlace, type Place } from '../../kit/places'
import { register } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'

describe('what an agency decides of a clue', () => {
  let cloud: TestCloud
  let place: Place
  let officer: Person
  let reporter: Person

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    officer = register(cloud, 'people', aPerson('officer', { name: '周明' }))
    register(cloud, 'counties', aCounty({ dutyOfficerId: officer._id }))
    place = aPlace({ now: NOW })
    reporter = register(cloud, 'people', place.coordinator)
    register(cloud, 'facilities', place.facility)
  })
  afterAll(() => cloud.stop())

  const aClue = (status: Clue['status'] = 'reported', said: Partial<Clue> = {}) =>
    putClue(cloud, place, status, { officerId: officer._id, ...said })
  const stored = ({ _id }: Clue) => cloud.one('clues', _id)
  const toldTo = ({ _id }: Person) =>
    cloud
      .all('deliveries')
      .filter(({ to }) => to === _id)
      .map(({ kind, words }) => ({ kind, words }))
  const refusal = async (name: string, input: object, by = officer) => {
    const answer = await cloud.as(by).send({ name, input })
    return answer.ok ? 'done' : answer.problem.message
  }

  it('is refused in words where somebody decided what the page had not shown', async () => {
    const clue = aClue()
    await cloud.as(officer).get('clues.grade', {
      ...decide(clue),
      ...{ severity: 'emergency', words: '有人发病', seen: 0 },
    })
    const said = await refusal('clues.sendBack', { ...decide(clue), seen: 0, words: '请补照片。' })
    expect(said).toContain('已有人调整了紧急程度')
    expect(stored(clue)?.status).toBe('reported')
  })

  it('is not accepted twice, nor closed before it is accepted', async () => {
    const clue = aClue('closed')
    expect(await refusal('clues.accept', decide(clue))).toBe('现在是“已办结”，不能改为“受理”')
    const close = { ...decide(aClue()), outcome: 'corrected', words: '已改' }
    expect(await refusal('clues.close', close)).toBe('现在是“待受理”，不能改为“办结”')
  })

  it('sent back, it waits for whoever reported it, and comes back with the answer', async () => {
    const clue = aClue()
    await cloud.as(officer).get('clues.sendBack', { ...decide(clue), words: '请补拍水池全景' })
    expect(stored(clue)?.dueAt).toBe('2026-03-03T15:59:59.999Z')
    expect(toldTo(reporter).at(-1)).toMatchObject({ kind: 'clueSentBack' })
    const answer = { _id: anId(), clueId: clue._id, words: '又去看了，没有盖', photos: [] }
    expect(await refusal('clues.answer', answer, officer)).toContain('没有权限')
    await cloud.as(reporter).get('clues.answer', answer)
    const after = stored(clue)
    expect(after).toMatchObject({ status: 'reported' })
    expect(after?.handlings.at(-1)).toMatchObject({ what: 'answered', words: '又去看了，没有盖' })
    expect(after?.escalateAt).toBeDefined()
    expect(toldTo(officer).at(-1)?.words).toContain('又去看了，没有盖')
  })

  it('graded up, its clock is that of an emergency from the report on', async () => {
    const clue = aClue('reported', { waitsSince: NOW })
    await cloud.as(officer).get('clues.grade', {
      ...decide(clue),
      ...{ severity: 'emergency', words: '十多人发病' },
    })
    expect(stored(clue)).toMatchObject({ severity: 'emergency', dueAt: '2026-03-02T02:30:00.000Z' })
  })

  it('paused, no time runs; resumed, what it stood still is not counted', async () => {
    const clue = aClue('accepted', { waitsSince: NOW, severity: 'emergency' })
    await cloud.as(officer).get('clues.pause', { ...decide(clue), words: '等检验结果' })
    expect(stored(clue)?.dueAt).toBeUndefined()
    expect(stored(clue)?.dueKey).toMatch(/^~/)
    expect(await refusal('clues.pause', { ...decide(clue), words: '再等' })).toContain('已经暂停')
    await cloud.as(officer).get('clues.resume', decide(clue))
    expect(stored(clue)?.dueAt).toBe('2026-03-09T15:59:59.999Z')
  })

  it('of an emergency officers leave for the scene with partners, which accepts it, and arrive', async () => {
    const clue = aClue('reported', { severity: 'emergency' })
    expect(await refusal('clues.arriveAtScene', decide(clue))).toContain('还没有人出发去现场')
    const partners = ['县疾控中心', '市场监管局']
    await cloud.as(officer).get('clues.leaveForScene', { ...decide(clue), partners })
    await cloud.as(officer).get('clues.arriveAtScene', decide(clue))
    expect(stored(clue)).toMatchObject({
      status: 'accepted',
      acceptedByName: '周明',
      scene: { partners, leftBy: '周明' },
    })
    expect(stored(clue)?.scene?.arrivedAt).toBeDefined()
  })

  it('is given to a colleague in service whose area it is, and to nobody else', async () => {
    const clue = aClue()
    const elsewhere = register(
      cloud,
      'people',
      aPerson('officer', { area: `${TOWNSHIP.slice(0, 6)}102000` }),
    )
    const gone = register(cloud, 'people', aPerson('officer', { status: 'suspended' }))
    const to = (officerId: string) => ({ ...decide(clue), officerId, words: '由片区的同事办' })
    expect(await refusal('clues.reassign', to(elsewhere._id))).toContain('辖区')
    expect(await refusal('clues.reassign', to(gone._id))).toContain('找不到')
    expect(await refusal('clues.reassign', to(reporter._id))).toContain('找不到')
    expect(await refusal('clues.reassign', to(officer._id))).toContain('已经是这位在办')
    const colleague = register(cloud, 'people', aPerson('officer', { name: '吴刚' }))
    await cloud.as(officer).get('clues.reassign', to(colleague._id))
    expect(stored(clue)?.officerId).toBe(colleague._id)
    expect(toldTo(colleague).at(-1)?.words).toContain('由周明转给您办理：由片区的同事办')
  })

  it('goes to another county and begins anew there; who reported it still reads it, the first agency no more', async () => {
    const scene = { leftAt: NOW, leftBy: '周明', partners: [] }
    const clue = aClue('accepted', { scene })
    const other = putOtherCounty(cloud)
    const words = '地点在邻县'
    await cloud.as(officer).get('clues.transfer', { ...decide(clue), county: other._id, words })
    expect(stored(clue)).toMatchObject({
      ...{ status: 'reported', county: other._id, officerId: other.dutyOfficerId },
    })
    expect(stored(clue)?.acceptedBy).toBeUndefined()
    expect(stored(clue)?.scene).toBeUndefined()
    const read = async (by: Person) =>
      (await cloud.as(by).call('clues.show', { clueId: clue._id })).ok
    expect(await read(reporter)).toBe(true)
    expect(await read(officer)).toBe(false)
    const there = cloud.one('people', other.dutyOfficerId) as Person
    expect(await read(there)).toBe(true)
  })

  it('given to another county leaves the dossier behind, takes along what was merged into it, and is given back as it was', async () => {
    const { area, township, facilityId, county } = place.reported
    const [clue, along] = [aClue('accepted'), aClue()]
    await cloud.as(officer).get('clues.merge', {
      ...{ ...decide(along), intoId: clue._id, words: '同一件事' },
    })
    const other = putOtherCounty(cloud)
    const there = cloud.one('people', other.dutyOfficerId) as Person
    const give = (by: Person, to: string) =>
      cloud.as(by).get('clues.transfer', { ...decide(clue), county: to, words: '归那边管' })
    await give(officer, other._id)
    const shown = await cloud.as(there).get('clues.show', { clueId: clue._id })
    expect(shown.clue.facilityId).toBeUndefined()
    expect(shown.merged.map(({ _id }) => _id)).toEqual([along._id])
    const dossier = await cloud
      .as(reporter)
      .get('facilities.show', { facilityId: facilityId ?? '' })
    expect(dossier.clues.map(({ _id }) => _id)).not.toContain(clue._id)

    await give(there, county)
    for (const each of [clue, along]) {
      expect(stored(each)).toMatchObject({ area, township, facilityId, county })
      expect(stored(each)?.cameFrom).toBeUndefined()
    }
  })

  it('is referred to another body, or dismissed, for a reason that whoever reported it reads', async () => {
    const [one, another] = [aClue(), aClue()]
    await cloud.as(officer).get('clues.refer', {
      ...decide(one),
      ...{ body: 'otherAgency', name: '云岭县水利局', words: '属于水源保护' },
    })
    expect(toldTo(reporter).at(-1)?.words).toContain('疑似')
    expect(toldTo(reporter).at(-1)?.words).toContain('已移送云岭县水利局。属于水源保护')
    await cloud.as(officer).get('clues.dismiss', {
      ...decide(another),
      ...{ reason: 'unprovable', words: '没有写地点' },
    })
    expect(stored(another)).toMatchObject({ status: 'closed', outcome: 'noAction' })
    expect(toldTo(reporter).at(-1)?.words).toContain('不予处理，线索不具体，无法核实。没有写地点')
  })

  it('reopened, it is in hand again and says no more how it ended', async () => {
    const clue = aClue('closed')
    await cloud.as(officer).get('clues.reopen', { ...decide(clue), words: '复查还是没有改' })
    expect(stored(clue)).toMatchObject({ status: 'accepted', officerId: officer._id })
    expect(stored(clue)?.outcome).toBeUndefined()
    expect(toldTo(reporter).at(-1)?.words).toContain('重新办理：复查还是没有改')
  })

  it('an officer of another county finds none of it', async () => {
    const stranger = register(cloud, 'people', aPerson('officer', { area: OTHER_COUNTY }))
    const clue = aClue()
    expect(await refusal('clues.accept', decide(clue), stranger)).toContain('找不到该线索')
    expect(await refusal('clues.receivers', { clueId: clue._id }, stranger)).toContain('找不到')
  })

  describe('that is the same matter as another', () => {
    const merge = (clue: Clue, into: Clue) =>
      cloud.as(officer).get('clues.merge', { ...decide(clue), intoId: into._id, words: '同一件事' })

    it('is suggested by place, matter and time, the likeliest first', async () => {
      const facilityId = anId()
      const clue = aClue('reported', { facilityId, facilityName: '白鹤小学' })
      const same = aClue('accepted', { facilityId, facilityName: '白鹤小学' })
      const named = aClue('reported', {
        ...{ facilityId: anId(), facilityName: '白鹤小学', matter: 'other' },
        specialty: 'schoolHealth',
      })
      const { rows } = await cloud.as(officer).get('clues.alike', { clueId: clue._id })
      expect(rows[0]).toMatchObject({
        _id: same._id,
        reasons: ['sameFacility', 'sameMatter', 'sameDay'],
      })
      expect(rows.map(({ _id }) => _id)).toContain(named._id)
      expect(rows.map(({ _id }) => _id)).not.toContain(clue._id)
    })

    it('makes the other as urgent as it is, and as soon due', async () => {
      const [clue, other] = [aClue('reported', { severity: 'urgent' }), aClue()]
      const main = aClue()
      await merge(clue, main)
      await merge(other, main)
      expect(stored(main)).toMatchObject({ severity: 'urgent', dueAt: '2026-03-03T15:59:59.999Z' })
    })

    it('is merged and shown with it, ends with it, and is taken out again as it was', async () => {
      const [main, one, another] = [aClue('accepted'), aClue(), aClue('sentBack')]
      await merge(another, one)
      await merge(one, main)
      expect(stored(another)?.mergedInto).toBe(main._id)
      const shown = await cloud.as(officer).get('clues.show', { clueId: main._id })
      expect(shown.merged.map(({ _id }) => _id).sort()).toEqual([one._id, another._id].sort())
      const told = shown.merged.flatMap(({ handlings }) => handlings.map(({ what }) => what))
      expect(told.sort()).toEqual(['merged', 'merged', 'mergedHere'])
      const found = main.findings.map(({ words }) => words)
      expect(shown.merged.map((each) => each.found)).toEqual([found, found])
      await cloud
        .as(officer)
        .get('clues.close', { ...decide(main), outcome: 'corrected', words: '已改正' })
      expect(stored(one)).toMatchObject({ status: 'merged', outcome: 'corrected', words: '已改正' })
      expect(
        toldTo(reporter).filter(({ words }) => words.endsWith('查实，已改正。已改正')),
      ).toHaveLength(3)

      await cloud.as(officer).get('clues.unmerge', { ...decide(another), words: '不是同一家' })
      expect(stored(another)).toMatchObject({ status: 'sentBack' })
      expect(stored(another)?.outcome).toBeUndefined()
      expect(stored(another)?.dueKey).toBeDefined()
    })

    it('is not merged into itself, into what is closed or merged, nor across counties', async () => {
      const clue = aClue()
      const other = putOtherCounty(cloud)
      const said = (intoId: string) => ({ ...decide(clue), intoId, words: '同一件事' })
      expect(await refusal('clues.merge', said(clue._id))).toContain('不能合并')
      expect(await refusal('clues.merge', said(aClue('closed')._id))).toContain('不能合并')
      const far = aClue('reported', { county: other._id, area: other.area })
      expect(await refusal('clues.merge', said(far._id))).toContain('找不到该线索')
    })
  })

  it('what is due is listed by its deadline, what stands still last, what is over not at all', async () => {
    const own = register(cloud, 'people', aPerson('officer'))
    const due = (dueKey: string | undefined, status: Clue['status'] = 'accepted') =>
      aClue(status, { officerId: own._id, dueKey })
    const [late, paused, next] = [due('2026-03-01'), due('~ 1'), due('2026-03-05')]
    due(undefined, 'closed')
    const { rows } = await cloud.as(own).get('clues.list', { order: 'due' })
    expect(rows.map(({ _id }) => _id)).toEqual([late._id, next._id, paused._id])
    const county = await cloud
      .as(aPerson('officer', { area: COUNTY }))
      .call('clues.list', { order: 'due' })
    expect(county.ok).toBe(false)
  })
})
