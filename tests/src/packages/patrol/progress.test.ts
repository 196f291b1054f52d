import type { Answers } from '@domain/checklists/answers'
import { checklistsFor } from '@domain/checklists'
import type { Facility } from '@domain/facilities/facility'
import type { Draft, DraftPhoto } from '../../../../src/outbox/draft'
import { askedIn, type DraftReport, type PatrolContent } from '../../../../src/outbox/patrol-report'
import { choose, measure, passRest } from '../../../../src/packages/patrol/patrol/answering'
import {
  faultsOf,
  progressOf,
  reportOnPhone,
} from '../../../../src/packages/patrol/patrol/progress'
import { aFacility } from '../../../kit/facilities'
import { anId } from '../../../kit/people'

const NOW = '2026-11-22T02:00:00.000Z'
const water: Facility = aFacility({ coordinatorId: anId() })
const [checklist] = checklistsFor(water)
if (!checklist) throw new Error('no checklist for water')
const { id: checklistId, version, sections } = checklist

const blank: Answers = { checklistId, version, answers: [], readings: [] }
const clean = [
  measure('ph', 'outlet', '7.2'),
  measure('disinfectantResidue', 'outlet', '0.5'),
  ...sections.map(({ items }) => passRest(items)),
].reduce<Answers>((given, change) => change(given), blank)

function draftOf(said: Partial<DraftReport>, photos: DraftPhoto[] = []): Draft<PatrolContent> {
  const times = { startedAt: NOW, endedAt: NOW }
  const report: DraftReport = {
    ...{ ...times, facilityId: water._id, end: 'done', differences: [], photos: [] },
    checklists: [clean],
    ...said,
  }
  return {
    ...{ _id: anId(), kind: 'patrol', personId: anId(), title: water.name, lostPhotoCount: 0 },
    content: { facility: water, report },
    photos,
    ...{ startedAt: NOW, changedAt: NOW, state: { name: 'open' } },
  }
}

const photoAt = (place: string): DraftPhoto => ({
  ...{ _id: anId(), place, source: 'camera', takenAt: NOW },
  kept: { path: 'kept', sha256: 'a'.repeat(64), size: 9 },
})

const faults = (draft: Draft<PatrolContent>) =>
  faultsOf(reportOnPhone(draft), askedIn(draft.content))

describe('what keeps a patrol from being submitted', () => {
  it('is every item without an answer, each leading to its place', () => {
    const found = faults(draftOf({ checklists: [blank] }))

    expect(found).toHaveLength(24)
    expect(found[0]).toEqual({
      at: 'ruralCentralSupply/licenceHeld',
      code: 'answerMissing',
      words: '还没回答：办有供水《卫生许可证》',
    })
  })

  it('is a failed item whose note is only spaces', () => {
    const spaces = choose('waterClear', 'fail')(clean)
    const answers = spaces.answers.map((each) =>
      each.itemId === 'waterClear' ? { ...each, note: '  ' } : each,
    )

    expect(faults(draftOf({ checklists: [{ ...spaces, answers }] }))).toMatchObject([
      { at: 'ruralCentralSupply/waterClear', code: 'noteMissing' },
    ])
  })

  it('is a difference without a photo, and one without words', () => {
    const differences = [{ what: 'operator' as const, words: ' ', photos: [] }]

    expect(faults(draftOf({ differences }))).toMatchObject([{ code: 'photoRequired' }])
    expect(faults(draftOf({ differences }, [photoAt('difference/operator')]))).toMatchObject([
      { code: 'invalidInput' },
    ])
  })

  it('is a closed facility of which there is no photo', () => {
    expect(faults(draftOf({ end: 'closedDown' }))).toMatchObject([{ code: 'photoRequired' }])
    expect(faults(draftOf({ end: 'closedDown' }, [photoAt('patrol')]))).toEqual([])
  })

  it('is nothing once everything is answered', () => {
    expect(faults(draftOf({}))).toEqual([])
  })
})

describe('how far a patrol has come', () => {
  it('counts a field whose number was taken away again as not answered', () => {
    const draft = draftOf({ checklists: [measure('ph', 'outlet', ' ')(clean)] })

    expect(progressOf(24, faults(draft))).toEqual({
      asked: 24,
      answered: 23,
      nextAt: 'ruralCentralSupply/ph',
    })
  })

  it('asks nothing where the visit did not come about', () => {
    const draft = draftOf({ end: 'refusedEntry', checklists: [blank] })

    expect(reportOnPhone(draft).checklists).toEqual([])
    expect(faults(draft)).toEqual([])
  })
})
