// Where a list looks: the part of the caller's area that was asked for, as equalities that the indexes begin with.

import { countyOf, coversArea, levelOf, townshipOf, type Area } from '@domain/kernel/areas'
import { problem } from '@domain/kernel/problems'
import type { Person } from '@domain/people/person'

/** Of a whole county, what everybody there may read; Problem notFound for another that is not theirs. */
export function countyAsked(actor: Person, asked = actor.county): string {
  if (asked === actor.county || coversArea(actor.area, `${asked}000000`)) return asked
  throw problem('notFound', { what: '该区县' })
}

/** The same where a centre shares its whole township, however it divides it. */
export const scopeOfCentre = (actor: Person, asked: Area | undefined): Record<string, string> =>
  scopeOf(
    levelOf(actor.area) === 'village' ? { ...actor, area: `${actor.township}000` } : actor,
    asked,
  )

export function scopeOf(actor: Person, asked: Area | undefined): Record<string, string> {
  const where = asked ?? actor.area
  if (!coversArea(actor.area, where)) throw problem('notAllowed')
  const level = levelOf(where)
  if (level === 'village') return { area: where }
  if (level === 'township') return { township: townshipOf(where) }
  if (level === 'county') return { county: countyOf(where) }
  throw problem('areaTooWide')
}
