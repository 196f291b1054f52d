// Commands on clues that are not theirs: whoever tries learns nothing, and nothing happens.

import type { Person } from '@domain/people/person'
import { mayDo } from '@domain/people/permissions'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { inputs, names, useCases, type Name } from '../../kit/inputs'
import { anId, aPerson } from '../../kit/people'
import { kinds, watchClues, type Kind, type Watched } from '../../kit/watched-clues'

const AT = '2026-03-02T01:30:00.000Z'
const NOW = '2026-03-02T02:00:00.000Z'

const outsiders = [
  'coordinator of the next village',
  'coordinator who was asked to help',
  'centreLead of the next township',
  'officer of the next township',
  'officer of a third county',
  'dispatcher of a third county',
]
const others = [
  'coordinator who reported it',
  'officer of the county',
  'dispatcher of the county',
  'commission of the county',
  'officer of the other county',
  'dispatcher of the other county',
  'cityOffice of the city',
]

/** Each reached otherwise: by place, by the centre, by nobody here any more, by who helps. */
const tried: Kind[] = ['patrol', 'emergency', 'given to another county', 'with help']

let cloud: TestCloud
let watched: Watched

beforeAll(async () => {
  cloud = await startCloud({ now: NOW })
  watched = await watchClues(cloud, [...outsiders, ...others], AT)
})
afterAll(() => cloud.stop())

const called = (who: string): Person => watched.people[who]!
const as = (who: string) => cloud.as(called(who))

const commands = names.filter((name) => useCases[name].kind === 'command')

/** With this clue in the place of every other. */
function about(name: Name, clueId: string, actor: Person): object | undefined {
  const input: object = inputs[name]({ cloud, place: watched.place, actor, at: AT })
  if ('clueId' in input) return { ...input, clueId }
  if ('subject' in input) return { ...input, subject: `clue:${clueId}` }
  if ('clues' in input) return { ...input, clues: [{ clueId, seen: 0 }] }
  return undefined
}

async function told(name: Name, who: string, clueId: string): Promise<unknown> {
  const answer = await as(who).send({ name, input: about(name, clueId, called(who)) })
  return answer.ok ? 'ok' : answer.problem
}

describe('a command on a clue that is not theirs', () => {
  let onClues: Name[]
  beforeAll(() => {
    onClues = commands.filter((name) => about(name, anId(), called('officer of the county')))
  })

  it('is tried with every command that names one', () => {
    expect(onClues.length).toBeGreaterThan(20)
  })

  it.each(outsiders)('by %s is answered as if there were no such clue', async (who) => {
    const written = cloud.commitCount()
    for (const name of onClues) {
      const nowhere = await told(name, who, anId())
      for (const kind of tried)
        expect({ name, kind, told: await told(name, who, watched.clues[kind]._id) }).toEqual({
          ...{ name, kind, told: nowhere },
        })
    }
    expect(cloud.commitCount()).toBe(written)
  })

  it.each([
    'officer of the county',
    'dispatcher of the county',
    'commission of the county',
    'coordinator who reported it',
  ])('that was given to another county, by %s, too', async (who) => {
    const { _id } = watched.clues['given to another county']
    for (const name of onClues) {
      if (name === 'clues.answer') continue
      expect({ name, told: await told(name, who, _id) }).toEqual({
        ...{ name, told: await told(name, who, anId()) },
      })
    }
  })

  it('is not there for the other county either, but for the one that was given to it', async () => {
    const who = 'officer of the other county'
    const nowhere = await told('clues.accept', who, anId())
    for (const kind of kinds.filter((each) => each !== 'given to another county'))
      expect(await told('clues.accept', who, watched.clues[kind]._id)).toEqual(nowhere)
  })

  it('needs somebody who may, and is in service', async () => {
    const { _id } = watched.clues.patrol
    const gone = aPerson('officer', { status: 'suspended' })
    const post = aPerson('reporter')
    cloud.put('people', gone, post)
    for (const name of onClues) {
      const input = about(name, _id, gone)
      const code = async (person: { openid?: string | undefined }) =>
        (await cloud.as(person).send({ name, input })) as unknown
      const refused = (why: string) => ({ ok: false, problem: { code: why } })
      expect(await code(gone)).toMatchObject(refused('suspended'))
      expect(await code({ openid: 'o-nobody' })).toMatchObject(refused('notSignedIn'))
      expect(mayDo('reporter', useCases[name].action as never)).toBe(false)
      expect(await code(post)).toMatchObject(refused('notAllowed'))
    }
  })
})
