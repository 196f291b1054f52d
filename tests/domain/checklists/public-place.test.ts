import { publicPlace } from '@domain/checklists/public-place'
import type { Described } from '@domain/facilities/kinds'
import { publicPlaceKindNames } from '@domain/facilities/traits'
import { askedIds, foundWhere } from './answering'

type PlaceKind = keyof typeof publicPlaceKindNames

const aPlace = (publicPlaceKind?: PlaceKind): Described => ({
  kind: 'publicPlace',
  traits: publicPlaceKind ? { publicPlaceKind } : {},
})

const water = ['poolTested', 'poolClear', 'footBathReady']
const special: Record<PlaceKind, string[]> = {
  lodging: ['utensilsDisinfected', 'linenChanged'],
  bathing: ['utensilsDisinfected', 'linenChanged'],
  hairdressing: ['utensilsDisinfected', 'toolsDisinfected'],
  swimming: water,
  entertainment: [],
  shopping: [],
  waitingRoom: [],
  other: [],
}
const ofSome = [...new Set(Object.values(special).flat())]
const all = publicPlace.sections.flatMap(({ items }) => items)

describe('the checklist for public places', () => {
  it('is ours and claims no law', () => {
    for (const { clause, law } of all) {
      expect(clause).toEqual({ own: expect.stringMatching(/^公共场所 [1-9]$/) })
      expect(law).toBeUndefined()
    }
  })

  it.each(Object.keys(publicPlaceKindNames) as PlaceKind[])(
    'asks %s for what is its own, and for what all have',
    (kind) => {
      const asked = askedIds(publicPlace, aPlace(kind))
      expect(asked.filter((id) => ofSome.includes(id)).sort()).toEqual([...special[kind]].sort())
      expect(asked).toHaveLength(all.length - ofSome.length + special[kind].length)
    },
  )

  it('asks a place of a kind nobody has registered for everything', () => {
    expect(askedIds(publicPlace, aPlace())).toEqual(all.map(({ id }) => id))
  })

  it('makes one clue of three failed items about one licence', () => {
    const ids = ['placeLicenceHeld', 'licenceInDate', 'placeLicenceMatches']
    expect(foundWhere(publicPlace, aPlace('shopping'), ...ids)).toEqual([
      ['publicPlaceLicence', 'ordinary'],
    ])
  })

  it('is urgent about the water that people are in', () => {
    expect(foundWhere(publicPlace, aPlace('swimming'), 'poolTested', 'nobodySmokes')).toEqual([
      ['poolWater', 'urgent'],
      ['publicSmoking', 'ordinary'],
    ])
  })
})
