import fc from 'fast-check'
import { checklists } from '@domain/checklists'
import type { Checklist } from '@domain/checklists/checklist'
import { isNewer, offering, ownChecklistId } from '@domain/checklists/own-checklist'
import { publishable, sentChecklist } from '@domain/checklists/publishable'
import { Problem } from '@domain/kernel/problems'

const [ours] = checklists
if (!ours) throw new Error('there is no checklist')
const own = (said: Partial<Checklist> = {}): Checklist => ({ ...ours, id: 'ownWater', ...said })

function codeOf(sent: unknown, specialties: Parameters<typeof publishable>[1] = []): string {
  try {
    publishable(sent, specialties)
    return 'published'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

describe('a version', () => {
  it.each([
    ['2026.1', '2026.1', false],
    ['2026.2', '2026.1', true],
    ['2026.10', '2026.9', true],
    ['2026.9', '2026.10', false],
    ['2027.1', '2026.99', true],
    ['2026.99', '2027.1', false],
  ])('%s is newer than %s: %s', (one, other, expected) => {
    expect(isNewer(one, other)).toBe(expected)
  })

  it('is newer than another, or the other is, or they are one', () => {
    const version = fc.tuple(fc.integer({ min: 2022, max: 2030 }), fc.integer({ min: 0, max: 200 }))
    fc.assert(
      fc.property(version, version, ([year, number], [otherYear, otherNumber]) => {
        const [one, other] = [`${year}.${number}`, `${otherYear}.${otherNumber}`]
        const found = [isNewer(one, other), isNewer(other, one), one === other]
        expect(found.filter(Boolean)).toHaveLength(1)
        expect(isNewer(one, other)).toBe(year * 1000 + number > otherYear * 1000 + otherNumber)
      }),
      { seed: 20260302 },
    )
  })

  it('of a county has an id of its own', () => {
    expect(ownChecklistId('500299', own({ version: '2026.3' }))).toBe('500299.ownWater.2026.3')
  })
})

describe('what a county offers', () => {
  it('has one version of each, the one that was offered last', () => {
    const [first, second, other] = [own(), own({ version: '2026.9' }), own({ id: 'ownTea' })]
    const now = [first, other, second].reduce<Checklist[]>(
      (before, each) => offering(before, each) as Checklist[],
      [],
    )
    expect(now.map(({ id, version }) => [id, version])).toEqual([
      ['ownTea', ours.version],
      ['ownWater', '2026.9'],
    ])
  })

  it('is ten at most, whatever takes the place of another', () => {
    const ten = Array.from({ length: 10 }, (_, at) => own({ id: `own${at}` }))
    expect(() => offering(ten, own({ id: 'ownTen' }))).toThrow('10')
    expect(offering(ten, own({ id: 'own3', version: '2027.1' }))).toHaveLength(10)
  })
})

describe('what may be published', () => {
  it('is everything that we publish ourselves, under another id', () => {
    for (const each of checklists) {
      expect(codeOf(each)).toBe('checklistReserved')
      expect(codeOf({ ...each, id: 'ownAnother' })).toBe('published')
      expect(sentChecklist.safeParse(each).success).toBe(true)
    }
  })

  it('is kept without what does not belong to a checklist', () => {
    expect(publishable({ ...own(), area: '500299000000' }, [])).toEqual(own())
  })

  it('is of a specialty that the county has', () => {
    const matters = [{ id: 'tea', name: '茶水不符合要求' }]
    const items = ours.sections[0]!.items.map((item) => ({ ...item, matter: 'tea' }))
    const sections = [{ name: '茶水', items }]
    const checklist = own({ specialty: 'own_tea', matters, sections })
    expect(codeOf(checklist)).toBe('checklistFaulty')
    expect(codeOf(checklist, [{ id: 'own_tea', name: '茶馆' }])).toBe('published')
  })

  it('is for facilities of its specialty, among them those that may belong to it', () => {
    expect(codeOf(own({ kinds: [...ours.kinds, 'employer'] }))).toBe('checklistFaulty')
    const maternal = checklists.find(({ specialty }) => specialty === 'maternalChildHealth')!
    expect(codeOf({ ...maternal, id: 'ownCare', kinds: ['licensedInstitution'] })).toBe('published')
    expect(codeOf({ ...maternal, id: 'ownCare', kinds: ['school'] })).toBe('checklistFaulty')
  })

  it('is refused before it is read where it is too deep or too long', () => {
    let deep: unknown = []
    for (let levels = 0; levels < 50_000; levels += 1) deep = [deep]
    expect(sentChecklist.safeParse({ ...own(), deep }).success).toBe(false)
    expect(sentChecklist.safeParse({ ...own(), long: '长'.repeat(30_000) }).success).toBe(false)
    expect(sentChecklist.safeParse([]).success).toBe(false)
  })
})
