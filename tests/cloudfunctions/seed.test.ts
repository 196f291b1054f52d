// The demo county, seeded twice for the same day: a day in December, when patrols are overdue, due and later. It is one file,
// since seeding takes seconds.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Visits } from '@domain/facilities/facility'
import type { Api } from '../../cloudfunctions/api'
import type { Answer } from '../../cloudfunctions/kernel/answer'
import {
  subjects,
  type CollectionName,
  type Collections,
  type SubjectName,
} from '../../cloudfunctions/kernel/collections'
import { creditId } from '../../cloudfunctions/kernel/credits'
import { account } from '../../config/account'
import { assistanceStatusNames } from '@domain/assistance/status'
import { checklists } from '@domain/checklists'
import { namesOf } from '@domain/clues/routing'
import { clocksOf } from '@domain/emergencies/clocks'
import { kinds } from '@domain/facilities/kinds'
import { spokenArea } from '@domain/kernel/areas'
import { hashOf, hashOfBytes } from '@domain/kernel/hash'
import { addMonths, dayOf, startOf } from '@domain/kernel/time'
import { firstBreak, type TrailLink } from '@domain/kernel/trail'
import { frequenciesFor, rulesOf } from '@domain/patrols/county-rules'
import { dueState, earliestDueOn } from '@domain/patrols/frequency'
import { photosOfPatrol } from '@domain/patrols/report'
import { termStartBefore } from '@domain/patrols/terms'
import { covers } from '@domain/people/permissions'
import { startLocalCloud, type LocalCloud } from '../../local-cloud'
import { localOptions } from '../../scripts/local-options'
import { recountedTallies } from '../../scripts/recount-tallies'
import { manifestFor, seedDemo, type Seeded } from '../../scripts/seed'
import { Chance } from '../../scripts/seed/chance'
import { checked } from '../../scripts/seed/checked'
import { ground } from '../../scripts/seed/ground'
import { wrongs } from '../../scripts/seed/patrols/wrongs'
import { registry } from '../../scripts/seed/registry'
import { boxOf } from '../../scripts/seed/words'

const TODAY = '2026-12-07'
const SEED = 7
const MORNING = { at: startOf(TODAY), frozen: true }
/** Two years of a county, on a machine that may have others to serve. */
const PATIENCE_MILLISECONDS = 20 * 60_000

let cloud: LocalCloud
let counts: Seeded

async function seeded() {
  const made = await startLocalCloud({ ...localOptions, dataDir: ':memory:' })
  const seededCounts = await seedDemo(made, { today: TODAY, seed: SEED, clock: MORNING })
  return { made, seededCounts }
}

beforeAll(async () => {
  const { made, seededCounts } = await seeded()
  cloud = made
  counts = seededCounts
}, PATIENCE_MILLISECONDS)
afterAll(() => cloud.stop())

const all = <Name extends CollectionName>(
  name: Name,
  filter: Record<string, unknown> = {},
  from = cloud,
): Collections[Name][] =>
  from.store
    .find(name, { filter: filter, sort: { _id: 1 } })
    .rows.map(({ document }) => document as never)

const pathIn = (fileId: string): string => fileId.split('/').slice(3).join('/')

const names = () => cloud.store.collectionNames as CollectionName[]

async function ask<Name extends keyof Api>(
  openid: string,
  name: Name,
  input: Api[Name]['input'],
): Promise<Api[Name]['output']> {
  const phone = await cloud.client(openid)
  const { result } = await phone.callFunction<Answer>({ name: 'api', data: { name, input } })
  if (!result.ok) throw new Error(result.problem.message)
  return result.value as never
}

/** What is the same each time, of what is not the same as a whole. */
const lasting: Partial<Record<CollectionName, (from: LocalCloud) => unknown[]>> = {
  // Where a sealed copy lies is chance on purpose, and a seal's trail proves that place.
  seals: (from) =>
    all('seals', {}, from).map(({ _id, recordId, state, sha256 }) => [
      ...[_id, recordId, state, sha256],
    ]),
  // Whether a message goes out before an answer or by the timer depends on the machine.
  deliveries: (from) => all('deliveries', {}, from).map(({ askedAt: _askedAt, ...row }) => row),
  reaches: (from) => all('reaches', {}, from).map(({ _id, switchedOffAt }) => [_id, switchedOffAt]),
  // Encrypted anew each time.
  informants: (from) => all('informants', {}, from).map(({ _id, keyId }) => [_id, keyId]),
  tipFiles: (from) =>
    all('tipFiles', {}, from).map(({ _id, kind, state, sha256 }) => [_id, kind, state, sha256]),
  // WeChat names each picture that it looks at by chance.
  contentChecks: (from) => all('contentChecks', {}, from).map(({ suggest }) => suggest),
  tipOffs: (from) =>
    all('tipOffs', {}, from).map(({ check, trail, ...tip }) => [
      ...[tip, check?.suggest, check?.traces.length],
      tip.photos.length === 0 && trail,
    ]),
  trail: (from) => {
    const looked = all('tipOffs', { 'photos.0': { $exists: true } }, from)
    const subjects = looked.map(({ _id }) => `tipOff:${_id}`)
    const itself = { $not: { $regex: '^(seal|informant|tipFile):' }, $nin: subjects }
    return all('trail', { subject: itself }, from)
  },
}

const reproducible = (name: CollectionName, from = cloud): unknown[] =>
  lasting[name]?.(from) ?? all(name, {}, from)

it(
  'is the same county for the same seed and day',
  async () => {
    const { made } = await seeded()
    for (const name of names())
      expect([name, hashOf(reproducible(name, made))]).toEqual([name, hashOf(reproducible(name))])
    await made.stop()
  },
  PATIENCE_MILLISECONDS,
)

it('has twelve centres, forty people, four hundred facilities and their patrols of two years', () => {
  const coordinators = all('people', { role: 'coordinator' })
  expect(new Set(coordinators.map(({ township }) => township)).size).toBe(12)
  expect(counts).toMatchObject({ people: 40, facilities: 400, counties: 1 })
  expect(counts['patrols']).toBeGreaterThan(1500)
  expect(counts['patrols']).toBeLessThan(2500)
})

it('keeps only documents that are what their schemas say', () => {
  for (const name of names()) for (const document of all(name)) checked(name, document)
})

it('is over before today', () => {
  const latest = all('trail').reduce((last, { at }) => (at > last ? at : last), '')
  expect(dayOf(latest) < TODAY).toBe(true)
})

describe('trails', () => {
  const chains = () => {
    const links = new Map<string, TrailLink[]>()
    for (const entry of all('trail'))
      links.set(entry.subject, [...(links.get(entry.subject) ?? []), entry])
    for (const chain of links.values()) chain.sort((one, other) => one.seq - other.seq)
    return links
  }

  it('hold from the first link to the head in every subject', () => {
    const links = chains()
    for (const name of Object.keys(subjects) as SubjectName[])
      for (const { _id, trail } of all(name)) {
        const subject = `${subjects[name]}:${_id}`
        expect([subject, firstBreak(links.get(subject) ?? [], trail)]).toEqual([subject, undefined])
      }
  })

  it('belong to a subject that exists', () => {
    const known = (Object.keys(subjects) as SubjectName[]).flatMap((name) =>
      all(name).map(({ _id }) => `${subjects[name]}:${_id}`),
    )
    expect([...chains().keys()].filter((subject) => !known.includes(subject))).toEqual([])
  })

  it('leave nothing to be told or sealed', () => {
    expect(all('trail', { tellAt: { $exists: true } })).toEqual([])
    expect(all('patrols', { sealAt: { $exists: true } })).toEqual([])
    expect(all('deliveries', { attemptAt: { $exists: true } })).toEqual([])
  })
})

describe('people', () => {
  it('are at least two coordinators in every centre', () => {
    const coordinators = all('people', { role: 'coordinator', status: 'active' })
    const townships = coordinators.map(({ township }) => township)
    for (const township of new Set(townships))
      expect(townships.filter((each) => each === township).length).toBeGreaterThanOrEqual(2)
  })

  it('work where the county has a name for it', () => {
    const [county] = all('counties')
    for (const { area } of all('people'))
      expect(spokenArea(area, namesOf(county!))).not.toContain('所辖')
  })

  it('are those that the preview offers, but for a resident and a coordinator who has signed out', async () => {
    const { people } = manifestFor({ seed: SEED })
    const strangers = people.filter(({ openid }) => all('people', { openid }).length === 0)
    expect(strangers.map(({ group }) => group)).toEqual(['未登录', '居民（不登录）'])

    const [entered] = all('people', { phone: strangers[0]?.phone })
    expect(entered).toMatchObject({ role: 'coordinator', status: 'active' })
    expect(entered?.openid).toBeUndefined()
  })

  it('sign in with the phone number that their label shows', async () => {
    const signedOut = manifestFor({ seed: SEED }).people.find(({ group }) => group === '未登录')
    const phone = await cloud.client('demo-new-phone')
    const { code } = await phone.getPhoneCode({ phone: signedOut?.phone ?? '' })
    const requestId = '01jdk1rw00a1jhca97xsz8nh69'

    await ask('demo-new-phone', 'session.signIn', { requestId, phoneCode: code })

    const { rows } = await ask('demo-new-phone', 'facilities.due', {})
    expect(rows.length).toBeGreaterThan(0)
  })

  it('can be sent as many messages as our books say', () => {
    for (const { personId, template, remaining } of all('credits')) {
      const [person] = all('people', { _id: personId })
      const templateId = account.templateIds[template as keyof typeof account.templateIds]
      expect(cloud.ledger.left(person?.openid ?? '', templateId)).toBe(remaining)
    }
  })

  it('are officers of whom most can be sent messages, one has none left and one wants none', async () => {
    const left = all('people', { role: 'officer' }).map(
      ({ _id }) => all('credits', { _id: creditId(_id, 'clueAlert') })[0]?.remaining ?? 0,
    )
    expect(left.filter((each) => each > 1).length).toBeGreaterThan(3)
    expect(left).toContain(0)
    const [county] = all('counties')
    const shown = await ask('demo-dispatcher-01', 'deliveries.reachability', {
      county: county?._id ?? '',
    })
    const states = new Set(shown.rows.map(({ state }) => state))
    expect([...states]).toEqual(['switchedOff', 'withoutCredit', 'fine'])
  })
})

describe('facilities', () => {
  it('each belong to an active coordinator of their area', () => {
    for (const facility of all('facilities')) {
      const [coordinator] = all('people', { _id: facility.coordinatorId })
      expect(coordinator).toMatchObject({ role: 'coordinator', status: 'active' })
      expect(coordinator && covers(coordinator, facility)).toBe(true)
    }
  })

  it('are due when their patrols say, and earlier where 游医 were reported', () => {
    for (const facility of all('facilities', { status: 'open' })) {
      const patrolled = earliestDueOn(facility, dayOf(facility.registeredAt))
      const { lookAgainOn = patrolled } = facility
      expect(facility.dueOn).toBe([patrolled, lookAgainOn].sort()[0])
    }
  })

  it('are patrolled as often as the county asks', () => {
    const [county] = all('counties')
    for (const facility of all('facilities'))
      expect(facility.frequencies).toEqual(frequenciesFor(facility, rulesOf(county!), []))
    const asked = all('facilities').flatMap(({ frequencies = {} }) => Object.values(frequencies))
    expect(asked).toContainEqual({ each: 'quarter' })
    expect(asked).toContainEqual({ timesAYear: 1 })
  })

  it('are of every kind, and every fact that is asked of a kind is registered of some', () => {
    const registered = all('facilities')
    for (const [kind, { traits }] of Object.entries(kinds))
      for (const trait of traits) {
        const known = registered.filter((each) => each.kind === kind && trait in each.traits)
        expect([kind, trait, known.length > 0]).toEqual([kind, trait, true])
      }
  })

  it('have gaps: some facts that nobody has registered, of which coordinators find a few', () => {
    const gaps = registry(ground(SEED), SEED, TODAY)
    const unregistered = gaps.flatMap((draft) => Object.keys(draft.unregistered))
    const facts = gaps.flatMap(({ traits }) => Object.keys(traits))
    const share = unregistered.length / (unregistered.length + facts.length)
    expect(share).toBeGreaterThan(0.05)
    expect(share).toBeLessThan(0.12)
    for (const { facilityId, found } of all('patrols', { found: { $exists: true } }))
      expect(all('facilities', { _id: facilityId })[0]?.traits).toMatchObject(found!)
    expect(all('patrols', { found: { $exists: true } }).length).toBeGreaterThan(5)
  })

  it('changed on the last day: some wait for the agency, some were decided, papers end, an authority is to be told', () => {
    const changes = all('changes')
    const statuses = new Set(changes.map(({ status }) => status))
    expect(statuses).toEqual(new Set(['proposed', 'confirmed', 'declined', 'recorded']))
    expect(new Set(all('facilities').map(({ status }) => status))).toEqual(
      new Set(['open', 'suspended', 'closed']),
    )
    expect(all('facilities', { nextExpiryOn: { $lt: TODAY } }).length).toBeGreaterThan(5)
    expect(all('deliveries', { kind: 'paperEnding' }).length).toBeGreaterThan(10)
    expect(all('authorityNotices')).toMatchObject([{ status: 'prepared' }])
  })

  it('count the patrols of this year that are there', () => {
    for (const { _id, visits } of all('facilities')) {
      const patrols = all('patrols', { facilityId: _id })
      for (const [specialty, { year, count }] of Object.entries(visits as Record<string, Visits>)) {
        const counted = patrols.filter(
          ({ specialties, endedAt }) =>
            specialties.includes(specialty as never) && dayOf(endedAt).startsWith(String(year)),
        )
        expect(counted.length).toBe(count)
      }
    }
  })
})

describe('patrols', () => {
  const judged = () => all('patrols').flatMap((patrol) => patrol.checklists)

  it('were made by every checklist', () => {
    const used = new Set(judged().map(({ checklistId }) => checklistId))
    expect(used).toEqual(new Set(checklists.map(({ id }) => id)))
  })

  it('were asked every item that has a condition, and elsewhere not asked it', () => {
    const asked = new Map<string, Set<string>[]>()
    for (const { checklistId, items } of judged())
      asked.set(checklistId, [
        ...(asked.get(checklistId) ?? []),
        new Set(items.map(({ itemId }) => itemId)),
      ])
    const conditional = checklists.flatMap(({ id, sections }) =>
      sections.flatMap(({ items }) =>
        items.filter(({ when }) => when).map((item) => [id, item.id]),
      ),
    )
    expect(conditional.length).toBeGreaterThan(40)
    for (const [checklistId = '', itemId = ''] of conditional) {
      const times = (asked.get(checklistId) ?? []).map((items) => items.has(itemId))
      expect([checklistId, itemId, new Set(times)]).toEqual([
        checklistId,
        itemId,
        new Set([true, false]),
      ])
    }
  })

  it('found wrong only what their checklists ask', () => {
    for (const { id, sections } of checklists) {
      const items = sections.flatMap((section) => section.items.map((each) => each.id))
      const strange = Object.keys(wrongs[id] ?? {}).filter((itemId) => !items.includes(itemId))
      expect([id, strange]).toEqual([id, []])
    }
  })

  it('complete two checklists in a hospital with maternal care', () => {
    const caring = all('facilities', { 'traits.maternalCare': true })
    expect(caring.length).toBeGreaterThan(5)
    for (const { _id } of caring)
      for (const patrol of all('patrols', { facilityId: _id, end: 'done' }))
        expect(patrol.specialties).toEqual(['illegalPractice', 'maternalChildHealth'])
  })

  it('of schools are mostly made in the first month of a term, some late and some not at all', () => {
    const schools = all('facilities', { kind: { $in: ['school', 'kindergarten'] } })
    const terms = ['2025-03-01', '2025-09-01', '2026-03-01', '2026-09-01']
    const timings = schools.flatMap(({ _id }) => {
      const days = all('patrols', { facilityId: _id }).map(({ endedAt }) => dayOf(endedAt))
      return terms.map((start) => {
        const made = days.filter((on) => termStartBefore(on) === start)
        if (made.length === 0) return 'missed'
        return made.some((on) => on <= addMonths(start, 1)) ? 'inTime' : 'late'
      })
    })
    const share = (wanted: string) =>
      timings.filter((each) => each === wanted).length / timings.length
    expect(share('inTime')).toBeGreaterThan(0.7)
    expect(share('late')).toBeGreaterThan(0.02)
    expect(share('missed')).toBeGreaterThan(0.02)
  })

  it('that reported 游医 are followed by a second look, within a month as a rule', () => {
    const reported = all('clues', { matter: 'itinerantPractice' })
    const looked = reported.filter(({ facilityId, reportedAt }) =>
      all('patrols', { facilityId }).some(
        ({ startedAt }) =>
          startedAt > reportedAt && dayOf(startedAt) <= addMonths(dayOf(reportedAt), 1),
      ),
    )
    const owed = reported.filter(({ reportedAt }) => addMonths(dayOf(reportedAt), 1) < TODAY)
    expect(looked.length).toBeGreaterThanOrEqual(owed.length / 2)
    expect(looked.length).toBeGreaterThan(0)
    expect(all('facilities', { lookAgainOn: { $gte: TODAY } }).length).toBeGreaterThan(0)
  })
})

describe("a coordinator's list of the day", () => {
  it('has overdue and due facilities for everybody whom the preview offers first', async () => {
    const coordinators = manifestFor({ seed: SEED }).people.slice(0, 5)
    for (const { openid } of coordinators) {
      const { rows } = await ask(openid, 'facilities.due', {})
      const states = rows.map(({ dueOn }) => dueOn && dueState(dueOn, TODAY))
      expect(new Set(states)).toEqual(new Set(['overdue', 'due']))
    }
  })

  it('has little that is overdue', () => {
    const overdue = all('facilities').filter(({ dueOn }) => dueOn && dueOn < TODAY)
    expect(overdue.length).toBeGreaterThan(400 * 0.05)
    expect(overdue.length).toBeLessThan(400 * 0.2)
  })

  it('leaves out what is due later', () => {
    const states = all('facilities').map(({ dueOn }) => dueOn && dueState(dueOn, TODAY))
    expect(states).toContain('later')
  })
})

describe('emergencies', () => {
  it('are told to everybody, told late from finding, and left to be told', () => {
    const told = all('emergencies').map((each) => ({
      status: each.status,
      flagged: clocksOf(each, startOf(TODAY)).some(
        ({ state, afterGoal }) => state === 'told' && afterGoal,
      ),
    }))
    expect(told).toContainEqual({ status: 'told', flagged: true })
    expect(told).toContainEqual({ status: 'told', flagged: false })
    expect(told).toContainEqual({ status: 'reported', flagged: false })
  })

  it('leave pupils to be looked into, and numbers to phone', () => {
    expect(all('clusters')).toMatchObject([{ status: 'found', count: 4 }])
    expect(all('counties')[0]?.contacts?.diseaseControl?.fax).toBeDefined()
  })
})

describe('what is done beside patrols', () => {
  it('is outreach of every kind, some with photos, and samples of every status', () => {
    const held = all('outreach')
    expect(new Set(held.map(({ kind }) => kind)).size).toBe(4)
    expect(held.some(({ photos }) => photos.length > 0)).toBe(true)
    const statuses = new Set(all('samples').map(({ status }) => status))
    expect(statuses).toEqual(new Set(['taken', 'handedOver', 'resultEntered']))
    const told = all('deliveries').filter(({ kind }) => kind === 'sampleResult')
    expect(told.length).toBeGreaterThan(0)
  })

  it('is help that officers asked for, in every state', () => {
    const statuses = new Set(all('assistances').map(({ status }) => status))
    expect(statuses).toEqual(new Set(Object.keys(assistanceStatusNames)))
  })

  it('is in the totals as often as it is there', () => {
    const counted = recountedTallies((name) => all(name))
    const there = (tallies: { _id: string; count: number }[]) =>
      Object.fromEntries(tallies.map(({ _id, count }) => [_id, count]).filter(([, count]) => count))
    expect(there(all('tallies'))).toEqual(there(counted))
    expect(new Set(counted.map(({ _id }) => _id.split(':')[0]))).toEqual(
      new Set(['open', 'tips', 'person', 'centre']),
    )
  })
})

describe('residents', () => {
  const statusesOf = (name: 'tipOffs' | 'rewards' | 'releases' | 'articles', filter = {}) =>
    new Set(all(name, filter).map(({ status }) => status))

  it('are answered, asked for, declined and waiting, and say what they think of it', () => {
    expect(statusesOf('tipOffs', { channel: 'miniProgram' })).toEqual(
      new Set(['submitted', 'received', 'declined', 'closed']),
    )
    const solved = all('tipOffs', { rating: { $exists: true } }).map(({ rating }) => rating?.solved)
    expect(new Set(solved)).toEqual(new Set([true, false]))
  })

  it('send photos and speak, which is taken over: what is shown is drawn anew, originals are kept apart', async () => {
    const files = all('tipFiles')
    expect(new Set(files.map(({ kind }) => kind))).toEqual(new Set(['photo', 'voice']))
    for (const { state, fileId, originalFileId = '', shownFileId = '' } of files) {
      expect(state).toBe('sealed')
      const [sent, original, shown] = await Promise.all(
        [fileId, originalFileId, shownFileId].map((each) => cloud.files.get(pathIn(each))),
      )
      expect([sent, original?.bytes.length, shown?.bytes.length]).toEqual([
        undefined,
        expect.any(Number),
        expect.any(Number),
      ])
    }
  })

  it('have applied for rewards: one waits, one is granted, one has the money', async () => {
    expect(statusesOf('rewards')).toEqual(new Set(['applied', 'granted', 'claimed']))
    const { rows } = await ask('demo-dispatcher-01', 'rewards.list', { status: 'applied' })
    expect(rows).toHaveLength(1)
  })

  it('read what the agency published, and articles with pictures and quizzes', async () => {
    expect(statusesOf('releases')).toEqual(new Set(['published', 'withdrawn']))
    expect(statusesOf('articles')).toEqual(
      new Set(['draft', 'scheduled', 'published', 'withdrawn']),
    )
    const [drawn] = all('articles', { status: 'published', 'photos.1': { $exists: true } })
    const { article, pictures } = await ask('o-anybody', 'articles.show', {
      articleId: drawn?._id ?? '',
    })
    expect(pictures.map((each) => each.startsWith('http'))).toEqual([true, true])
    expect(article.quiz.length).toBeGreaterThan(0)
  })

  it('are one of them for whoever types the code that README names', async () => {
    const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8')
    const code = /receipt code `([\d ]+)`/.exec(readme)?.[1] ?? ''
    const receipt = boxOf(code.replaceAll(' ', ''), new Chance(SEED))
    const followed = await ask('o-anybody', 'tipOffs.follow', { receipt })
    expect(followed).toMatchObject({ state: 'answered', reward: { status: 'granted' } })
  })

  it('read the county’s year in numbers', async () => {
    const county = all('counties')[0]?._id ?? ''
    const counts = await ask('o-anybody', 'counties.openCounts', { county })
    expect(counts.patrolCount).toBeGreaterThan(500)
    expect(counts.answeredTipCount).toBe(
      all('tipOffs', { status: 'closed', answer: { $exists: true } }).length,
    )
    expect(counts.closedCaseCount).toBeGreaterThan(0)
  })
})

describe('cases', () => {
  it('are open and closed, and carry the clues that they were opened from', () => {
    const statuses = new Set(all('cases').map(({ status }) => status))
    expect(statuses.has('opened')).toBe(true)
    expect(statuses.has('closed') || statuses.has('ended')).toBe(true)
    for (const { _id, clues, status, number } of all('cases')) {
      const found = clues.map((clue) => all('clues', { _id: clue._id })[0])
      const expected = status === 'opened' ? 'caseOpened' : 'closed'
      if (status !== 'withdrawn')
        for (const clue of found) expect(clue).toMatchObject({ caseId: _id, status: expected })
      if (status === 'closed' || status === 'ended') expect(number).toMatch(/渝云卫/)
    }
  })

  it('that keep recurring are told of in letters, each of cases that are closed', () => {
    const letters = all('letters').filter(({ status }) => status !== 'dropped')
    expect(letters.length).toBeGreaterThan(0)
    for (const { cases, preparedAt } of letters)
      for (const { _id } of cases) {
        const [named] = all('cases', { _id })
        expect(named?.number).toBeDefined()
        expect(String(named?.openedOn) < preparedAt).toBe(true)
      }
  })
})

describe('clues', () => {
  it('come from three to six patrols in a hundred', () => {
    const patrols = all('patrols')
    const failed = patrols.filter(({ failedCount }) => failedCount > 0)
    expect(failed.length / patrols.length).toBeGreaterThan(0.03)
    expect(failed.length / patrols.length).toBeLessThan(0.06)
  })

  it('are of every specialty that is patrolled', () => {
    const patrolled = all('clues').filter(({ origin }) => origin.kind === 'patrol')
    const found = new Set(patrolled.map(({ specialty }) => specialty))
    expect(found).toEqual(new Set(checklists.map(({ specialty }) => specialty)))
  })

  it('are in every status, and closed ones say what became of them', () => {
    expect(all('clues', { status: 'reported' }).length).toBeGreaterThanOrEqual(3)
    expect(all('clues', { status: 'accepted' }).length).toBeGreaterThanOrEqual(3)
    for (const clue of all('clues', { status: 'closed' })) {
      expect(clue.outcome).toBeDefined()
      expect(clue.words?.length).toBeGreaterThan(5)
      expect(clue.acceptedAt! > clue.reportedAt && clue.closedAt! > clue.acceptedAt!).toBe(true)
    }
  })

  it('of the last days have unread messages in their officers’ inboxes', () => {
    expect(all('deliveries', { kind: 'clueReported', status: 'unread' }).length).toBeGreaterThan(0)
  })

  it('rest on photos that are stored as they were taken', async () => {
    const photos = all('patrols').flatMap(photosOfPatrol)
    expect(photos.length).toBeGreaterThan(10)
    for (const { fileId, sha256, size } of photos) {
      const file = await cloud.files.get(fileId.slice(fileId.indexOf('photos/')))
      expect(file?.bytes.length).toBe(size)
      expect(size).toBeLessThan(40_000)
      expect(hashOfBytes(file!.bytes)).toBe(sha256)
    }
    expect(all('seals').every(({ state }) => state === 'sealed')).toBe(true)
  })
})
