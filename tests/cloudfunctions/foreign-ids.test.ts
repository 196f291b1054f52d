// An id of another county is answered as one that nobody has: whoever tries ids learns nothing of which there are.

import type { Answer } from '../../cloudfunctions/kernel/answer'
import { needsNoSignIn } from '../../cloudfunctions/kernel/use-case'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { staffRoles } from '@domain/people/roles'
import { subjects, type SubjectName } from '../../cloudfunctions/kernel/collections'
import { startCloud, type TestCloud } from '../kit/cloud'
import { inputs, names, useCases, type Name } from '../kit/inputs'
import { anId, aPerson, OTHER_COUNTY } from '../kit/people'
import { aPlace, putPlace, type Place } from '../kit/places'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

type Path = readonly (string | number)[]

const kept = Object.keys(subjects) as SubjectName[]

const ID = /^(?:[a-z]+:)?[0-9a-hjkmnp-tv-z]{26}$/

/** Where ids are in what is sent. */
function idsIn(sent: unknown, path: Path = []): { path: Path; id: string }[] {
  if (typeof sent === 'string') return ID.test(sent) ? [{ path, id: sent }] : []
  if (typeof sent !== 'object' || sent === null) return []
  return Object.entries(sent).flatMap(([step, value]) => idsIn(value, [...path, step]))
}

function withId(sent: unknown, [step, ...rest]: Path, id: string): unknown {
  if (step === undefined) return id
  const copy = (Array.isArray(sent) ? [...(sent as unknown[])] : { ...(sent as object) }) as Record<
    string,
    unknown
  >
  copy[step] = withId(copy[step], rest, id)
  return copy
}

/** Whoever reported or was asked answers wherever that is by now; an article and what is public of a facility are for everybody. */
const isForThem: string[] = [
  ...['clues.answer', 'assistances.answer'],
  ...['articles.show', 'facilities.public', 'advice.own'],
]

/** Another that nobody has, of the same form. */
const unknownLike = (id: string): string => id.slice(0, -26) + anId()

describe('ids of another county', () => {
  let cloud: TestCloud
  let here: Place
  let there: Place

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    here = putPlace(cloud, aPlace({ now: AT }), AT)
    const area = `${OTHER_COUNTY.slice(0, 6)}101000`
    there = putPlace(cloud, aPlace({ now: AT, area, marker: '1暗号丙' }), AT)
  })
  afterAll(() => cloud.stop())

  const isKept = (id: string): boolean =>
    kept.some((name) => cloud.local.store.count(name, { _id: id.slice(-26) }) > 0)

  /** Everybody of the place who may ask for it. */
  function askers(name: Name): Person[] {
    const { action } = useCases[name]
    const able = staffRoles.filter((role) => needsNoSignIn(action) || mayDo(role, action))
    const made = able.filter((role) => role !== 'cityOffice').map((role) => aPerson(role))
    cloud.put('people', ...made)
    return made
  }

  it.each(names.filter((name) => !isForThem.includes(name)))(
    '%s tells nobody of them',
    async (name) => {
      const told: Record<string, unknown> = {}
      const wanted: Record<string, unknown> = {}
      for (const actor of askers(name)) {
        const ask = (input: unknown) => cloud.as(actor).send({ name, input })
        const own = () => inputs[name]({ cloud, place: here, actor, at: AT })
        const elsewhere = inputs[name]({ cloud, place: there, actor, at: AT })
        for (const { path, id } of idsIn(elsewhere)) {
          if (id === actor._id || !isKept(id)) continue
          const where = `${actor.role}, ${path.join('.')}`
          told[where] = said(await ask(withId(own(), path, id)))
          wanted[where] = said(await ask(withId(own(), path, unknownLike(id))))
        }
      }
      expect(told).toEqual(wanted)
    },
  )
})

const said = (answer: Answer): unknown => (answer.ok ? 'ok' : answer.problem)
