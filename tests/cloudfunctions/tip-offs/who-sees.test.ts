// docs/permissions.md is what is expected: every cell of its tables of tips is asked for.

import type { SealedBox } from '@domain/kernel/sealed-box'
import type { Person } from '@domain/people/person'
import { rewardIdOf } from '@domain/tip-offs/rewards/reward'
import type { Answer } from '../../../cloudfunctions/kernel/answer'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { anAnswerKey, openedAnswer } from '../../kit/closed-answers'
import { inputs, names, useCases, type Name } from '../../kit/inputs'
import { tablesOf } from '../../kit/page-tables'
import { anId, aPerson, COUNTY } from '../../kit/people'
import { aPlace, putPlace, type Place } from '../../kit/places'
import { aRelease, foundClue } from '../../kit/releases'
import { tipKinds, watchTips, type TipKind, type WatchedTips } from '../../kit/watched-tips'
import { aReceipt, aVerification } from '../../kit/words'

const AT = '2026-03-02T01:30:00.000Z'
const NOW = '2026-03-02T02:00:00.000Z'

const [, , , whose = [], what = [], open = []] = tablesOf('permissions.md')
const everybody = whose.slice(1).map(([called = '']) => called)

function reachOf(called: string, kind: TipKind): string {
  const [[, ...heads] = [], ...rows] = whose
  const [, ...cells] = rows.find(([name]) => name === called) ?? []
  return cells[heads.indexOf(kind)] ?? ''
}

const isOf = (ofWhich: string, kind: TipKind): boolean =>
  ofWhich === 'all' || ofWhich === kind || (ofWhich === "residents'" && kind !== 'at the counter')

/** Of everybody those whose reach differs. */
const SOME = [
  ...['nobody signed in', 'informant with the code', 'informant with the code of another tip'],
  ...['coordinator who was asked to verify', 'coordinator of the next township'],
  ...['officer of the township', 'officer of the other county'],
  ...['commission of the county', 'cityOffice of the city'],
]

/** What its page tells of a tip; who told, and originals, no page does. */
const MOST: Record<string, string> = { agency: 'LWKMAFB', centre: 'LWKB', reads: 'LWKB', code: '' }

/** Who told comes closed for the phone that asks. */
const openedIn = (answer: Answer): unknown => {
  const { who } = (answer.ok ? answer.value : {}) as { who?: SealedBox }
  return who && openedAnswer(who)
}

describe('who sees which tip, and what of it', () => {
  let cloud: TestCloud
  let watched: WatchedTips

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    watched = await watchTips(cloud, everybody, AT)
  })
  afterAll(() => cloud.stop())

  const lettersIn = (words: string, kind: TipKind): string =>
    Object.entries(watched.marks[kind])
      .filter(([, mark]) => words.includes(mark))
      .map(([letter]) => letter)
      .join('')

  /** With the code of this tip, or of another. */
  const receiptFor = (name: Name, kind: TipKind, called: string) => {
    const has = name !== 'tipOffs.follow' || reachOf(called, kind) === 'code'
    return aReceipt(watched.codes[has ? kind : kind === 'submitted' ? 'clue' : 'submitted'])
  }

  const SEEN = { seen: 'becameEmergency' }

  function inputOf(name: Name, kind: TipKind, called: string): object {
    const { _id: tipOffId } = watched.tips[kind]
    const requestId = anId()
    const all: Partial<Record<Name, object>> = {
      'tipOffs.accept': SEEN,
      'tipOffs.decline': { ...SEEN, reason: 'tooVague', words: '地点不够具体，没法核实' },
      'tipOffs.pass': { ...SEEN, coordinatorId: anId(), words: '' },
      'tipOffs.answer': { ...SEEN, kind: 'putRight', words: '已经改好，谢谢您' },
      'tipOffs.verify': aVerification,
      'informants.show': { answerKey: anAnswerKey() },
      'informants.open': { reason: '要核实时间' },
    }
    if (/follow|find/.test(name)) return { receipt: receiptFor(name, kind, called) }
    if (name === 'rewards.show') return { rewardId: rewardIdOf(tipOffId) }
    return { requestId, tipOffId, ...all[name] }
  }

  const asCalled = (called: string) =>
    cloud.as({ openid: watched.people[called]?.openid ?? `o-${called.replace(/\W/g, '')}` })

  async function ask(name: Name, kind: TipKind, called: string) {
    const answer = await asCalled(called).send({ name, input: inputOf(name, kind, called) })
    const told = answer.ok ? 'ok' : answer.problem.code
    return `${told} ${lettersIn(JSON.stringify([answer, openedIn(answer)]), kind)}`
  }

  function expected(row: readonly string[], kind: TipKind, called: string): string {
    const [, who = '', ofWhich = '', ...cells] = row
    const [, , , ...reaches] = what[0] ?? []
    const person = watched.people[called]
    const refused = refusalOf(who, person)
    if (refused) return `${refused} `
    const reach = reachOf(called, kind)
    const cell = cells[reaches.indexOf(reach)]
    if (cell === undefined || !isOf(ofWhich, kind)) return who === 'anybody' ? 'ok ' : 'notFound '
    if (cell === 'may') return 'alreadyChanged '
    const has = Object.keys(watched.marks[kind])
    const letters = cell.split(' ').filter((letter) => has.includes(letter))
    return `ok ${has.filter((letter) => letters.includes(letter)).join('')}`
  }

  function refusalOf(who: string, person: WatchedTips['people'][string]): string | undefined {
    if (who === 'anybody') return undefined
    if (!person) return 'notSignedIn'
    if (person.status === 'suspended') return 'suspended'
    return who.split(', ').includes(person.role) ? undefined : 'notAllowed'
  }

  it('names every kind of tip', () => {
    expect(whose[0]).toEqual(['who', ...tipKinds])
  })

  const reading = names.filter(
    (name) => useCases[name].kind === 'query' && !['tipOffs.follow', 'rewards.find'].includes(name),
  )

  /** About each tip, where it asks about a tip at all; a city is too wide for one list. */
  function inputsOf(name: Name, called: string, place: Place): object[] {
    const actor = watched.people[called]
    const given: object = inputs[name]({ cloud, place, actor, at: AT })
    if ('tipOffId' in given || 'rewardId' in given)
      return tipKinds.map((kind) => inputOf(name, kind, called))
    if (!('area' in given) || !actor) return [given]
    return [{ ...given, area: actor.role === 'cityOffice' ? COUNTY : actor.area }]
  }

  it('is told in no other way, and who told is never told without a reason', async () => {
    const beyond: string[] = []
    const place = putPlace(cloud, aPlace({ now: AT, area: '500296101000' }), AT)
    const lookAt = async (name: Name, called: string) => {
      const said = await Promise.all(
        inputsOf(name, called, place).map((input) => asCalled(called).send({ name, input })),
      )
      const words = JSON.stringify(said)
      for (const kind of tipKinds) {
        const most = MOST[reachOf(called, kind)] ?? ''
        const more = [...lettersIn(words, kind)].filter((each) => !most.includes(each))
        if (more.length > 0) beyond.push(`${name} to ${called}: ${more.join('')} of ${kind}`)
      }
    }
    for (const called of SOME) await Promise.all(reading.map((name) => lookAt(name, called)))
    expect(beyond).toEqual([])
  })

  it.each(what.slice(1))('%s, for %s, of %s', async (...row) => {
    const [name] = row as [Name]
    const found: Record<string, string> = {}
    const wanted: Record<string, string> = {}
    for (const called of everybody) {
      const told = await Promise.all(tipKinds.map((kind) => ask(name, kind, called)))
      for (const [place, kind] of tipKinds.entries()) {
        found[`${called}: ${kind}`] = told[place] ?? ''
        wanted[`${called}: ${kind}`] = expected(row, kind, called)
      }
    }
    expect(found).toEqual(wanted)
  })

  describe('what anybody may ask', () => {
    const OWN = '13900004444'
    let place: Place
    let marks: Record<string, string>

    beforeAll(() => {
      place = putPlace(cloud, aPlace({ now: AT, area: '500295101000', marker: '1暗号戊' }), AT)
      const { facility, advice, county } = place
      const officer = aPerson('officer', { area: county.area })
      cloud.put('people', officer)
      const clue = foundClue(place.reported, AT)
      const release = aRelease(clue, AT)
      cloud.put('releases', release)
      const { store } = cloud.local
      const filter = { _id: facility._id }
      void store.update('facilities', { filter, multi: false }, { $set: { operatorPhone: OWN } })
      marks = {
        ...{ P: facility.name, R: release.words, G: advice.code },
        ...{ T: OWN, C: place.coordinator._id, S: clue._id, N: '说明' },
      }
    })

    function inputFor(name: Name, called: string): object {
      const asking = { cloud, place, actor: undefined, at: AT }
      if (name !== 'advice.own') return inputs[name](asking)
      const phone = called === 'operator with its phone' ? OWN : '13900005555'
      const phoneCode = cloud.local.phoneCodes.issue(`o-${anId()}`, phone)
      return { facilityId: place.facility._id, phoneCode }
    }

    function callerCalled(called: string): { openid?: string } {
      const [role = ''] = called.split(' ')
      if (role === 'nobody' || role === 'operator') return { openid: `o-${anId()}` }
      const status = /suspended/.test(called) ? 'suspended' : 'active'
      const person = aPerson(role as Person['role'] & 'officer', { status })
      cloud.put('people', person)
      return person
    }

    const [[, ...asked] = [], ...rows] = open
    it.each(rows)('%s', async (called = '', ...cells) => {
      const person = callerCalled(called)
      const told: string[] = []
      for (const name of asked as Name[]) {
        const answer = await cloud.as(person).send({ name, input: inputFor(name, called) })
        const words = JSON.stringify(answer)
        const letters = Object.keys(marks).filter((letter) => words.includes(marks[letter] ?? ''))
        told.push(answer.ok ? letters.join(' ') : answer.problem.code)
      }
      expect(told).toEqual(cells)
    })
  })
})
