import { checkChecklist } from '@domain/checklists/check-checklist'
import { applies, type Checklist } from '@domain/checklists/checklist'
import { spokenBasis } from '@domain/checklists/basis'
import { checklists, checklistsFor, findChecklist } from '@domain/checklists/index'
import { licensedInstitution } from '@domain/checklists/licensed-institution'
import { revalidationClause } from '@domain/checklists/revalidation'
import { institutionKindNames, type InstitutionKind } from '@domain/facilities/institutions'
import { facilityKind, type FacilityKind } from '@domain/facilities/kinds'
import { Problem } from '@domain/kernel/problems'
import { aClinic, aSupply } from './answering'

const itemsOf = ({ sections }: Checklist) => sections.flatMap(({ items }) => items)
const upTo = (stem: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${stem}.${index + 1}`)

const cited = (id: string) => {
  const items = itemsOf(findChecklist(id, '2022.1'))
  const rules = items.some(({ hint }) => hint === 'revalidation') ? [revalidationClause] : []
  return [...items.map(({ clause }) => clause), ...rules]
}

describe('the checklists', () => {
  it('refuse an unknown one, and an unknown version', () => {
    for (const [id, version] of [
      ['rubbish', '2022.1'],
      ['ruralCentralSupply', '1999.1'],
    ] as const)
      expect(() => findChecklist(id, version)).toThrow(
        expect.objectContaining({ code: 'checklistUnknown' } satisfies Partial<Problem>),
      )
  })

  it.each(checklists.map((each) => [each.id, each] as const))(
    '%s has no fault',
    (_id, checklist) => {
      expect(checkChecklist(checklist)).toEqual([])
    },
  )

  it.each([
    ['ruralCentralSupply', '指南·饮用水', [...upTo('3.1', 10), '4.1', '4.2', '4.3']],
    ['urbanSecondarySupply', '指南·饮用水', [...upTo('3.2', 8), '4.1', '4.2', '4.3']],
    ['schoolInfectionControl', '指南·学校卫生', upTo('3.1', 11)],
    [
      'schoolDrinkingWater',
      '指南·学校卫生',
      [
        ...[...upTo('3.2.1', 7), ...upTo('3.2.2', 5), '3.2.2.5（第2处）'],
        ...[...upTo('3.2.3', 2), ...upTo('3.2.4', 3), ...upTo('3.3', 3)],
      ],
    ],
    ['licensedInstitution', '指南·非法行医', upTo('3.1.1', 13)],
    ['filedInstitution', '指南·非法行医', upTo('3.1.2', 5)],
    ['bloodInstitution', '指南·非法行医', upTo('3.2', 3)],
    ['otherPlace', '指南·非法行医', [...upTo('3.3', 5), '3.4.1']],
    ['maternalChild', '指南·妇幼健康', upTo('3', 5)],
    [
      'occupational',
      '指南·职业卫生',
      ['3.1', ...upTo('3.2', 6), ...upTo('3.3', 3), ...upTo('3.4', 3), ...upTo('3.5', 11)],
    ],
    ['publicPlace', '自定：公共场所', upTo('', 9).map((number) => number.slice(1))],
  ])('%s cites every clause of its part, and no other', (id, part, numbers) => {
    const said = new Set(cited(id).map(spokenBasis))
    expect([...said].sort()).toEqual(numbers.map((number) => `${part} ${number}`).sort())
  })

  it('are found again by id and version, and no two share both', () => {
    for (const each of checklists) expect(findChecklist(each.id, each.version)).toBe(each)
  })

  it.each(facilityKind.options)('for a %s are those made for its kind', (kind) => {
    const made: Record<FacilityKind, string[]> = {
      ruralCentralSupply: ['ruralCentralSupply'],
      urbanSecondarySupply: ['urbanSecondarySupply'],
      school: ['schoolInfectionControl', 'schoolDrinkingWater'],
      kindergarten: ['schoolInfectionControl', 'schoolDrinkingWater'],
      licensedInstitution: ['licensedInstitution'],
      filedInstitution: ['filedInstitution'],
      bloodInstitution: ['bloodInstitution'],
      otherPlace: ['otherPlace'],
      employer: ['occupational'],
      publicPlace: ['publicPlace'],
    }
    expect(checklistsFor({ kind, traits: {} }).map(({ id }) => id)).toEqual(made[kind])
  })
})

describe('the checklists for a facility', () => {
  const [newer, older] = ['2026.1', '2022.1'].map((version) => ({
    ...licensedInstitution,
    version,
  }))
  const maternal: Checklist = {
    ...licensedInstitution,
    id: 'maternal',
    specialty: 'maternalChildHealth',
  }

  it('leave out a specialty that the facility does not have', () => {
    expect(checklistsFor(aClinic(), [], [licensedInstitution, maternal])).toEqual([
      licensedInstitution,
    ])
    expect(
      checklistsFor(aClinic({ maternalCare: true }), [], [licensedInstitution, maternal]),
    ).toEqual([licensedInstitution, maternal])
  })

  it('are the newest version of each', () => {
    if (!newer || !older) throw new Error('two versions')
    expect(checklistsFor(aClinic(), [], [newer, older])).toEqual([newer])
  })
})

describe('what is asked where', () => {
  const asks = (id: string, itemId: string, facility: Parameters<typeof applies>[1]) => {
    const item = itemsOf(findChecklist(id, '2022.1')).find((each) => each.id === itemId)
    if (!item) throw new Error(`no item ${itemId}`)
    return applies(item, facility)
  }

  it.each(Object.keys(institutionKindNames) as InstitutionKind[])(
    'a %s is asked for village doctors only if it is a village clinic',
    (institutionKind) => {
      const asked = asks(
        'licensedInstitution',
        'villageDoctorsQualified',
        aClinic({ institutionKind }),
      )
      expect(asked).toBe(institutionKind === 'villageClinic')
    },
  )

  it('an institution of a kind nobody has registered is asked for village doctors', () => {
    const unknown = aClinic({ institutionKind: undefined })
    expect(asks('licensedInstitution', 'villageDoctorsQualified', unknown)).toBe(true)
  })

  it.each([
    ['surface', true],
    ['ground', false],
    [undefined, true],
  ] as const)('a supply from %s water is asked for its intake: %s', (waterSource, expected) => {
    expect(asks('ruralCentralSupply', 'intakeUndisturbed', aSupply({ waterSource }))).toBe(expected)
  })

  it.each([
    ['chlorine', true],
    ['chlorineDioxide', true],
    ['unknown', true],
    [undefined, true],
    ['none', false],
  ] as const)('a supply disinfected with %s is measured for it: %s', (disinfectant, expected) => {
    expect(asks('ruralCentralSupply', 'disinfectantResidue', aSupply({ disinfectant }))).toBe(
      expected,
    )
  })

  it('no other condition is left untested', () => {
    // What is asked of schools is compared whole with a model in their own tests.
    const others = checklists.filter(({ specialty }) => specialty !== 'schoolHealth')
    const conditional = others.flatMap((checklist) =>
      itemsOf(checklist).flatMap(({ id, when }) => (when ? `${checklist.id} ${id}` : [])),
    )
    expect(conditional.sort()).toEqual([
      'bloodInstitution plasmaLicenceHeld',
      'bloodInstitution plasmaLicenceInDate',
      'bloodInstitution plasmaWithinScope',
      'bloodInstitution stationLicenceHeld',
      'bloodInstitution stationLicenceInDate',
      'bloodInstitution stationWithinScope',
      'licensedInstitution villageDoctorsQualified',
      'occupational alarmInstalled',
      'occupational changeEvaluated',
      'occupational controlEvaluated',
      'occupational escapeReady',
      'occupational firstAidReady',
      'occupational hazardsForeseen',
      'occupational measuredTriennially',
      'occupational measuredYearly',
      'occupational projectReviewed',
      'occupational projectWritten',
      'occupational protectionTogether',
      'occupational statusEvaluated',
      'occupational toxinCards',
      'otherPlace itinerantQualified',
      'otherPlace noItinerantGoods',
      'otherPlace noPracticeGoods',
      'otherPlace noTreatment',
      'otherPlace practitionersQualified',
      'publicPlace footBathReady',
      'publicPlace linenChanged',
      'publicPlace poolClear',
      'publicPlace poolTested',
      'publicPlace toolsDisinfected',
      'publicPlace utensilsDisinfected',
      'ruralCentralSupply disinfectantResidue',
      'ruralCentralSupply intakeUndisturbed',
      'urbanSecondarySupply disinfectionRecorded',
      'urbanSecondarySupply disinfectionRunning',
    ])
  })
})
