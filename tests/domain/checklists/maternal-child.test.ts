import { checklistsFor } from '@domain/checklists'
import { findingsByMatter } from '@domain/checklists/findings'
import { licensedInstitution } from '@domain/checklists/licensed-institution'
import { maternalChild } from '@domain/checklists/maternal-child'
import type { PatrolReport } from '@domain/patrols/patrol'
import { judgeAll } from '@domain/patrols/report'
import { aClinic, answering, failing, foundWhere } from './answering'

const AT = '2026-03-02T01:00:00.000Z'
const hospital = aClinic({ institutionKind: 'townshipHospital', maternalCare: true })

describe('maternal care (指南·妇幼健康 3)', () => {
  it.each([
    ['not offered', false],
    ['not known of', undefined],
  ])('has no checklist where it is %s', (_name, maternalCare) => {
    const ids = checklistsFor(aClinic({ maternalCare })).map(({ id }) => id)
    expect(ids).toEqual(['licensedInstitution'])
  })

  it.each(['noSexTold', 'noSexChosen'])('is an emergency where %s failed', (id) => {
    expect(foundWhere(maternalChild, hospital, id)).toEqual([['sexSelection', 'emergency']])
  })

  it('makes one clue of its licence, and a missing sign is no suspicion of more', () => {
    const licence = ['careLicenceHeld', 'careLicenceInDate', 'obstetricsApproved']
    expect(foundWhere(maternalChild, hospital, ...licence, 'banSigned')).toEqual([
      ['careLicence', 'ordinary'],
      ['banSigns', 'ordinary'],
    ])
  })
})

describe('one visit to a hospital with maternal care', () => {
  const both = [licensedInstitution, maternalChild]
  const visit = (...failed: string[]): PatrolReport => ({
    ...{ _id: '0'.repeat(26), facilityId: '1'.repeat(26), startedAt: AT, endedAt: AT, end: 'done' },
    checklists: both.map((checklist) =>
      answering(checklist, hospital, {
        answers: checklist.sections
          .flatMap(({ items }) => items)
          .flatMap(({ id }) => (failed.includes(id) ? [failing(id)] : [])),
      }),
    ),
    differences: [],
    photos: [],
  })

  it('completes two checklists', () => {
    expect(checklistsFor(hospital)).toEqual(both)
    const judged = judgeAll(visit(), hospital)
    expect(judged.map(({ checklistId, specialty }) => [checklistId, specialty])).toEqual([
      ['licensedInstitution', 'illegalPractice'],
      ['maternalChild', 'maternalChildHealth'],
    ])
    expect(findingsByMatter(judged)).toEqual([])
  })

  it('makes clues of each specialty', () => {
    const found = findingsByMatter(judgeAll(visit('licenceInDate', 'careLicenceInDate'), hospital))
    expect(found.map(({ specialty, matter }) => [specialty, matter])).toEqual([
      ['illegalPractice', 'practiceLicence'],
      ['maternalChildHealth', 'careLicence'],
    ])
  })
})
