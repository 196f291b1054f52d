import { faultsIn } from '@domain/checklists/judge'
import { otherPlace } from '@domain/checklists/other-place'
import type { Described } from '@domain/facilities/kinds'
import { placeKindNames } from '@domain/facilities/traits'
import { answering, askedIds, failing, foundWhere } from './answering'

type PlaceKind = keyof typeof placeKindNames

const aPlace = (placeKind?: PlaceKind): Described => ({
  kind: 'otherPlace',
  traits: placeKind ? { placeKind } : {},
})

const indoors = ['noTreatment', 'noPracticeGoods']
const everywhere = ['noItinerant', 'noBloodTaken', 'noBloodGoods', 'nothingElseWrong']
const afterTreatment = ['practitionersQualified']
const afterItinerant = ['itinerantQualified', 'noItinerantGoods']

const askedAfter = (place: Described, ...failed: string[]) =>
  askedIds(
    otherPlace,
    place,
    failed.map((id) => failing(id)),
  ).sort()

describe('what is asked of another place (指南·非法行医 3.3, 3.4.1)', () => {
  it.each([...Object.keys(placeKindNames), undefined] as (PlaceKind | undefined)[])(
    'is no more than a look where nobody treats (%s)',
    (placeKind) => {
      const expected = placeKind === 'itinerant' ? everywhere : [...indoors, ...everywhere]
      expect(askedAfter(aPlace(placeKind))).toEqual([...expected].sort())
    },
  )

  it.each([
    [['noTreatment'], afterTreatment],
    [['noItinerant'], afterItinerant],
    [
      ['noTreatment', 'noItinerant'],
      [...afterTreatment, ...afterItinerant],
    ],
    [['noBloodTaken'], []],
  ])('is also who practises and with what, where %j failed', (failed, more) => {
    const expected = [...indoors, ...everywhere, ...more].sort()
    expect(askedAfter(aPlace('market'), ...failed)).toEqual(expected)
  })

  it('is not left out once somebody was seen to practise', () => {
    const market = aPlace('market')
    const given = answering(otherPlace, market, { answers: [failing('noTreatment')] })
    expect(faultsIn(otherPlace, market, given)).toMatchObject([
      { itemId: 'practitionersQualified', problem: { code: 'answerMissing' } },
    ])
  })
})

describe('what is found at another place', () => {
  const practice = ['noTreatment', 'practitionersQualified', 'noPracticeGoods']
  const stall = ['noItinerant', 'itinerantQualified', 'noItinerantGoods']

  it('is one clue for practice without a licence', () => {
    expect(foundWhere(otherPlace, aPlace('beautySalon'), ...practice)).toEqual([
      ['unlicensedPractice', 'urgent'],
    ])
  })

  it.each(['itinerant', 'market'] as const)(
    'is one clue for 游医 at a %s, to be looked for again',
    (placeKind) => {
      expect(foundWhere(otherPlace, aPlace(placeKind), ...stall)).toEqual([
        ['itinerantPractice', 'urgent'],
      ])
    },
  )

  it('is one clue for blood, and a clue of its own for each other thing', () => {
    const all = [...practice, ...stall, 'noBloodTaken', 'noBloodGoods', 'nothingElseWrong']
    expect(foundWhere(otherPlace, aPlace('market'), ...all)).toEqual([
      ['unlicensedPractice', 'urgent'],
      ['itinerantPractice', 'urgent'],
      ['bloodCollection', 'urgent'],
      ['otherViolation', 'ordinary'],
    ])
  })
})
