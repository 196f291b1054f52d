// docs/permissions.md is what is expected: every cell of its tables is asked for.

import type { Person } from '@domain/people/person'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { inputs, names, useCases, type Name } from '../../kit/inputs'
import { tablesOf } from '../../kit/page-tables'
import { kinds, watchClues, type Kind, type Watched } from '../../kit/watched-clues'

const AT = '2026-03-02T01:30:00.000Z'
const NOW = '2026-03-02T02:00:00.000Z'

const [whose = [], what = [], phones = []] = tablesOf('permissions.md')

type Reach = 'all' | 'reads' | 'helps' | '–'
const reachOf = (called: string, kind: Kind): Reach => {
  const [[, ...heads] = [], ...rows] = whose
  const [, ...cells] = rows.find(([name]) => name === called) ?? []
  return cells[heads.indexOf(kind)] as Reach
}
const everybody = whose.slice(1).map(([called = '']) => called)

/** Which letters a use case tells a role; undefined where it may not ask. */
function lettersOf(row: readonly string[], role: string): string | undefined {
  const [heads = []] = what
  const cell = row[heads.indexOf(role)]
  return cell === 'no' ? undefined : (cell ?? '').replaceAll(' ', '')
}

/** Who was asked is the agency's own business, and begins anew with the next agency. */
const ofKind = (letters: string, kind: Kind): string =>
  kind === GIVEN_ON ? letters.replace('A', '') : letters

const GIVEN_ON: Kind = 'given to another county'

/** The record that is asked for where it is not the clue itself: everybody reads it by its own place. */
const asksAbout: Partial<Record<Name, Kind>> = {
  'facilities.show': 'patrol',
  'facilities.history': 'patrol',
  'cases.show': 'in a case',
  'assistances.show': 'with help',
}

const isTheirs = (ofWhom: string, reach: Reach): boolean => ofWhom.split(', ').includes(reach)

/** Whether the row is about a clue of that kind. */
const isAbout = (ofWhom: string, kind: Kind): boolean => {
  const words = ofWhom.split(', ')
  const named = kinds.filter((each) => words.includes(each))
  const isHere = !words.includes('in its own county') || kind !== GIVEN_ON
  return isHere && (named.length === 0 || named.includes(kind))
}

describe('who sees which clue, and what of it', () => {
  let cloud: TestCloud
  let watched: Watched

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    watched = await watchClues(cloud, everybody, AT)
  })
  afterAll(() => cloud.stop())

  /** What of the clue an answer says. */
  const lettersIn = (words: string, kind: Kind): string =>
    Object.entries(watched.marks[kind])
      .filter(([, mark]) => words.includes(mark))
      .map(([letter]) => letter)
      .join('')

  const aboutClue = (kind: Kind, { role, area: own }: Person) => {
    const { clues, place, assistance, enforcementCase } = watched
    const { _id: clueId, county } = clues[kind]
    // A city is too wide for one list.
    const area = role === 'cityOffice' ? `${county}000000` : own
    return {
      ...{ clueId, area, subject: `clue:${clueId}`, facilityId: place.facility._id },
      ...{ caseId: enforcementCase._id, assistanceId: assistance._id },
    }
  }

  /** The input of the kit, about this clue. */
  function inputOf(name: Name, kind: Kind, actor: Person): object {
    const { place } = watched
    const about: Record<string, unknown> = aboutClue(kind, actor)
    const input: object = inputs[name]({ cloud, place, actor, at: AT })
    const own = Object.keys(input).filter((field) => field in about)
    return { ...input, ...Object.fromEntries(own.map((field) => [field, about[field]])) }
  }

  async function ask(name: Name, kind: Kind, called: string) {
    const actor = watched.people[called]!
    const answer = await cloud.as(actor).send({ name, input: inputOf(name, kind, actor) })
    return { told: answer.ok ? 'ok' : answer.problem.code, words: JSON.stringify(answer) }
  }

  const isList = (name: Name) => /\.list$/.test(name) && name !== 'evidencePacks.list'

  it('names every kind of clue and every role that reads clues', () => {
    expect(whose[0]).toEqual(['who', ...kinds])
    const roles = [...new Set(everybody.map((each) => each.split(' ')[0]))]
    expect(what[0]).toEqual(['use case', 'of whom', ...roles])
  })

  it.each(what.slice(1))('%s, of %s', async (name = '', ofWhom = '', ...cells) => {
    const row = [name, ofWhom, ...cells]
    const found: Record<string, string> = {}
    const wanted: Record<string, string> = {}
    for (const called of everybody) {
      for (const kind of kinds) {
        const { told, words } = await ask(name as Name, kind, called)
        const isBlank = lettersOf(row, watched.people[called]!.role) === ''
        found[`${called}: ${kind}`] = `${told} ${isBlank ? '' : lettersIn(words, kind)}`
        wanted[`${called}: ${kind}`] = expected(row as [Name, string], kind, called)
      }
    }
    expect(found).toEqual(wanted)
  })

  function expected(row: [Name, string, ...string[]], kind: Kind, called: string): string {
    const [name, ofWhom] = row
    const letters = lettersOf(row, watched.people[called]!.role)
    if (letters === undefined) return 'notAllowed '
    const told = isTheirs(ofWhom, reachOf(called, kind)) && isAbout(ofWhom, kind)
    if (told) return `ok ${ofKind(letters, kind)}`
    if (isList(name)) return called === 'cityOffice of another city' ? 'notAllowed ' : 'ok '
    return isTheirs(ofWhom, reachOf(called, asksAbout[name] ?? kind)) ? 'ok ' : 'notFound '
  }

  /** What its page tells that person, and what only the page of help tells. */
  function mostOf(kind: Kind, called: string): string {
    const reach = reachOf(called, kind)
    if (reach === '–') return ''
    if (reach === 'helps') return 'C'
    const [, page = []] = what
    return ofKind(lettersOf(page, watched.people[called]!.role) ?? '', kind)
  }

  const reading = names.filter((name) => useCases[name].kind === 'query')

  /** Where what is asked does not name a clue, it is asked once. */
  const kindsAsked = (name: Name, called: string): readonly Kind[] => {
    const [first, ...others] = kinds.map((kind) =>
      JSON.stringify(inputOf(name, kind, watched.people[called]!)),
    )
    return others.includes(first ?? '') ? kinds.slice(0, 1) : kinds
  }

  it.each(reading)('%s tells of a clue nothing that its page does not', async (name) => {
    const beyond: string[] = []
    const withPhones: string[] = []
    const everyone = cloud.all('people')
    for (const called of everybody) {
      const own = watched.people[called]!.phone
      for (const kind of kindsAsked(name, called)) {
        const { words } = await ask(name, kind, called)
        for (const other of kinds) {
          const allowed = mostOf(other, called)
          const more = [...lettersIn(words, other)].filter((letter) => !allowed.includes(letter))
          if (more.length > 0) beyond.push(`${called}: ${more.join('')} of ${other}`)
        }
        if (everyone.some(({ phone }) => phone !== own && words.includes(phone)))
          withPhones.push(called)
      }
    }
    expect(beyond).toEqual([])
    expect(withPhones.length > 0).toBe(phones.some(([telling]) => telling === name))
  })
})
