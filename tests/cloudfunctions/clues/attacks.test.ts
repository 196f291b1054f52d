// What somebody may try with what is not, or is no longer, theirs.

import type { Person } from '@domain/people/person'
import { account } from '../../../config/account'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { decide } from '../../kit/clues'
import { anAssistanceAnswer } from '../../kit/assistances'
import { aMadePack } from '../../kit/evidence-packs'
import { aPhoto } from '../../kit/patrols'
import { anId, aPerson } from '../../kit/people'
import { kinds, watchClues, type Kind, type Watched } from '../../kit/watched-clues'

const AT = '2026-03-02T01:30:00.000Z'
const NOW = '2026-03-02T02:00:00.000Z'

const everybody = [
  'coordinator who reported it',
  'coordinator of the next village',
  'coordinator who was asked to help',
  'officer of the county',
  'dispatcher of the county',
  'officer of the other county',
  'officer of a third county',
]

let cloud: TestCloud
let watched: Watched

beforeAll(async () => {
  cloud = await startCloud({ now: NOW })
  watched = await watchClues(cloud, everybody, AT)
})
afterAll(() => cloud.stop())

const called = (who: string): Person => watched.people[who]!
const as = (who: string) => cloud.as(called(who))

describe('what was given to another county', () => {
  const given: Kind = 'given to another county'

  it('takes what was merged into it out of the first officer’s own list as well', async () => {
    const officer = as('officer of the county')
    const [clue, along] = [watched.clues.patrol, watched.clues['tip-off']]
    const again = (from: typeof clue) => {
      const copy = { ...from, _id: anId(), officerId: called('officer of the county')._id }
      cloud.put('clues', { ...copy, listKey: `${from.reportedAt} ${copy._id}` })
      return copy
    }
    const [into, merged] = [again(clue), again(along)]
    const words = '说的是同一件事'
    await officer.get('clues.merge', { ...decide(merged), intoId: into._id, words })
    await officer.get('clues.transfer', { ...decide(into), county: '500298', words: '不在本县' })
    for (const input of [{}, { area: '500299000000' }]) {
      const { rows } = await officer.get('clues.list', input)
      expect(rows.map(({ _id }) => _id)).not.toContain(merged._id)
    }
    const shown = await officer.call('clues.show', { clueId: merged._id })
    expect(shown).toMatchObject({ problem: { code: 'notFound' } })
    const kept = await officer.call('clues.unmerge', { ...decide(merged), words: '不是同一件' })
    expect(kept).toMatchObject({ problem: { code: 'notFound' } })
  })

  it('is left out of its emergency for the first county, and stays for whoever reported it', async () => {
    const { emergency } = watched.place
    const reporter = called('coordinator who reported it')
    const clue = { ...watched.clues[given], _id: anId(), acceptedByName: '邻县的人' }
    clue.origin = { kind: 'emergency', id: emergency._id }
    cloud.put('clues', clue)
    cloud.put('emergencies', { ...emergency, _id: clue._id, clueId: clue._id })
    const read = (by: Person) => cloud.as(by).get('emergencies.show', { emergencyId: clue._id })
    expect((await read(called('officer of the county'))).clue).toBeUndefined()
    expect((await read(reporter)).clue?.acceptedByName).toBe('邻县的人')
  })

  it('has its evidence packed anew there: neither county takes what the other made', async () => {
    const { place, clues } = watched
    const before = aMadePack(cloud, {
      ...place,
      reported: { ...place.reported, _id: clues[given]._id },
    })
    for (const who of ['officer of the county', 'officer of the other county']) {
      const officer = as(who)
      for (const name of ['evidencePacks.take', 'evidencePacks.goOn'] as const)
        expect(await officer.call(name, { packId: before })).toMatchObject({
          problem: { code: 'notFound' },
        })
    }
    const subject = `clue:${clues[given]._id}`
    const { packs } = await as('officer of the other county').get('evidencePacks.list', { subject })
    expect(packs).toEqual([])
  })
})

describe('somebody else’s', () => {
  it('request is not answered again to another, wherever that person is', async () => {
    const { _id: clueId } = watched.clues.emergency
    const input = { requestId: anId(), clueId }
    await as('officer of the county').get('clues.accept', input)
    for (const who of ['dispatcher of the county', 'officer of a third county']) {
      const answer = await as(who).call('clues.accept', input)
      expect(answer).toMatchObject({ ok: false })
      expect(JSON.stringify(answer)).not.toMatch(/accepted|officer|受理/)
    }
  })

  it('photo is attached to no answer', async () => {
    const reporter = called('coordinator who reported it')
    const photos = [aPhoto(called('coordinator of the next village'))]
    const helper = 'coordinator who was asked to help'
    const answer = { _id: anId(), words: '补充了照片', photos }
    const refused = { ok: false, problem: { code: 'photoForeign' } }
    expect(
      await cloud
        .as(reporter)
        .call('clues.answer', { ...answer, clueId: watched.clues['sent back']._id }),
    ).toMatchObject(refused)
    const helped = anAssistanceAnswer(watched.assistance._id, { at: AT, photos })
    expect(await as(helper).call('assistances.answer', helped)).toMatchObject(refused)
  })

  it('place in a list is of no use: a cursor shows one’s own rows alone', async () => {
    const { clues } = watched
    for (const { listKey, queueKey, dueKey } of Object.values(clues))
      for (const after of [listKey, queueKey, dueKey ?? '', '9', '~']) {
        for (const order of [undefined, 'due', 'unheeded'] as const) {
          const input = { after, ...(order && { order }) }
          const { rows } = await as('officer of a third county').get('clues.list', input)
          expect(rows).toEqual([])
        }
      }
  })

  it('files are given to no phone, by whatever id', async () => {
    const officer = as('officer of the county')
    const url = await officer.get('tipOffs.export', { year: 2026 })
    expect(url.url).toMatch(/^http/)
    const made = cloud.local.store.find('exports', { filter: {}, sort: {} }).rows
    const fileIds = made.map(({ document }) => String(document['fileId']))
    expect(fileIds.length).toBeGreaterThan(0)
    for (const who of ['officer of the county', 'officer of a third county']) {
      const phone = await as(who).phone()
      const { fileList } = await phone.getTempFileURL({ fileList: fileIds })
      expect(fileList.map(({ tempFileURL }) => tempFileURL)).toEqual(fileIds.map(() => ''))
    }
  })
})

describe('an officer who goes to another agency', () => {
  it('leaves the clues and messages of the first behind', async () => {
    const before = aPerson('officer', { name: '调走的人' })
    cloud.put('people', before)
    const { patrol } = watched.clues
    const clue = { ...patrol, _id: anId(), officerId: before._id }
    cloud.put('clues', clue)
    const requestId = anId()
    await cloud.as(before).get('clues.accept', { requestId, clueId: clue._id })
    const dispatcher = aPerson('dispatcher')
    cloud.put('people', dispatcher)
    await cloud.as(dispatcher).get('people.suspend', { requestId: anId(), personId: before._id })
    const still = { ok: false, problem: { code: 'suspended' } }
    expect(await cloud.as(before).call('clues.show', { clueId: clue._id })).toMatchObject(still)
    const replayed = { requestId, clueId: clue._id }
    expect(await cloud.as(before).call('clues.accept', replayed)).toMatchObject(still)

    const after = aPerson('officer', {
      ...{ name: '调来的人', area: '500298000000', boundAt: AT },
      ...(before.openid && { openid: before.openid }),
    })
    cloud.put('people', after)
    const now = cloud.as(after)
    expect(await now.call('clues.show', { clueId: clue._id })).toMatchObject({
      problem: { code: 'notFound' },
    })
    expect((await now.call('clues.accept', replayed)).ok).toBe(false)
    expect((await now.get('clues.list', {})).rows).toEqual([])
    expect((await now.get('deliveries.list', {})).rows).toEqual([])
  })
})

describe('all of it', () => {
  it('has left no name and no number of anybody in a log, nor in a message of WeChat', async () => {
    const { clueAlert, clueAnswer } = account.templateIds
    const reporter = called('coordinator who reported it')
    const phone = await cloud.as(reporter).phone()
    cloud.local.openPlatform.inject('subscribeMessage.send', { errcode: 47003 }, 1)
    const { emergency, patrol } = watched.clues
    for (const clueId of [emergency._id, patrol._id].map(anOpenOne)) {
      await phone.requestSubscribeMessage({ tmplIds: [clueAlert, clueAnswer] })
      await as('officer of the county').get('clues.accept', { requestId: anId(), clueId })
    }
    const people = cloud.all('people')
    const personal = people.flatMap(({ name, phone, openid = '' }) => [name, phone, openid])
    const marks = kinds.flatMap((kind) => Object.values(watched.marks[kind]).slice(0, 2))
    const logged = JSON.stringify(cloud.local.logs)
    expect(logged).toContain('47003')
    expect([...personal, ...marks].filter((each) => each && logged.includes(each))).toEqual([])

    const sent = JSON.stringify(cloud.local.sentMessages.map(({ openid: _to, ...said }) => said))
    expect(sent).toContain('已受理')
    expect(personal.filter((each) => each && sent.includes(each))).toEqual([])
  })

  /** A clue of its own that is like this one. */
  function anOpenOne(clueId: string): string {
    const clue = { ...cloud.one('clues', clueId)!, _id: anId(), status: 'reported' as const }
    cloud.put('clues', clue)
    return clue._id
  }
})
