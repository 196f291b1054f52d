import type { EnforcementCase } from '@domain/cases/enforcement-case'
import type { Clue } from '@domain/clues/clue'
import { refuseOthersWords } from '@domain/releases/own-words'
import { published, withdrawn } from '@domain/releases/releasing'
import { resultOfCase, resultOfClue, resultOfSample } from '@domain/releases/results'
import { releasedKind, releaseIdOf } from '@domain/releases/source'
import { toReleaseRow } from '@domain/releases/row'
import { aCase } from '../../kit/cases'
import { aClueOf } from '../../kit/clues'
import { aPerson, anId } from '../../kit/people'
import { aPlace } from '../../kit/places'
import { foundClue } from '../../kit/releases'
import { aSample, aTestResult } from '../../kit/samples'

const NOW = '2026-03-02T02:00:00.000Z'
const place = aPlace({ now: NOW })
const officers = [aPerson('officer'), aPerson('officer')] as const
const clue = (said: Partial<Clue> = {}) => aClueOf(place, 'closed', said)
const found = foundClue(place.reported, NOW)
const closed = (said: Partial<EnforcementCase> = {}): EnforcementCase => ({
  ...aCase([clue()], officers, { at: NOW }),
  ...{ status: 'closed', outcome: 'penalised', closedOn: '2026-03-01', words: '已处罚' },
  ...said,
})

describe('what an agency may release', () => {
  it.each(['patrol', 'advice', 'reinspection', 'finding', 'tipOff', 'emergency'])(
    'is never a %s: what a coordinator found has no kind',
    (kind) => expect(releasedKind.safeParse(kind).success).toBe(false),
  )

  it.each<[string, Clue]>([
    ['is only suspected', aClueOf(place, 'reported')],
    ['is still looked into', aClueOf(place, 'accepted', { outcome: 'penalised' })],
    ['was unfounded', clue({ outcome: 'unfounded' })],
    ['went to another body', clue({ outcome: 'referred' })],
    ['is in a case', clue({ caseId: anId() })],
    ['was merged', clue({ mergedInto: anId() })],
    ['is of no registered facility', { ...clue(), facilityId: undefined }],
  ])('is no clue that %s', (_, of) => expect(resultOfClue(of)).toBeUndefined())

  it.each<[string, Partial<EnforcementCase>]>([
    ['is open', { status: 'opened', outcome: undefined }],
    ['was opened again', { status: 'opened' }],
    ['was withdrawn', { status: 'withdrawn' }],
    ['was unfounded', { outcome: 'unfounded' }],
    ['is of no registered facility', { facilityId: undefined }],
  ])('is no case that %s', (_, said) => expect(resultOfCase(closed(said))).toBeUndefined())

  it('is no sample without a result, or one that the laboratory did not judge', () => {
    const sample = aSample(place.facility, place.coordinator, { at: NOW })
    expect(resultOfSample(sample)).toBeUndefined()
    const result = aTestResult({ conclusion: 'notJudged' })
    expect(resultOfSample({ ...sample, status: 'resultEntered', result })).toBeUndefined()
  })

  it('is what was found, with nothing of who reported it or how it was found', () => {
    expect(resultOfClue(found)).toEqual({
      ...{ facilityId: place.facility._id, facilityName: place.facility.name },
      ...{ area: found.area, county: found.county, township: found.township },
      ...{ about: found.matterName, found: '查实，已处罚', foundOn: '2026-03-02' },
    })
    const fined = closed({ penalties: ['warning', 'fine'], fineFen: 500_000 })
    expect(resultOfCase(fined)?.found).toBe('查实，已处罚（警告、罚款 5,000 元）')
    const sample = aSample(place.facility, place.coordinator, { at: NOW })
    const result = aTestResult({ conclusion: 'fail' })
    expect(resultOfSample({ ...sample, status: 'resultEntered', result })).toMatchObject({
      ...{ found: '不合格', foundOn: '2026-03-02' },
    })
  })
})

describe('the words of a release', () => {
  const unsaid = { findings: ['消毒设备没有运行，记录本上停在二月'], names: ['赵协管'] }

  it.each([
    [
      'repeat what a coordinator wrote',
      '查明：消毒设备 没有运行，记录本上停在二月。',
      'releaseCopied',
    ],
    ['name who reported it', '经赵协管上报查实', 'releaseNames'],
    ['have a phone number', '有事请打 139 0000 1111', 'releaseNames'],
  ])('are refused where they %s', (_, words, code) => {
    expect(() => refuseOthersWords(words, unsaid)).toThrow(expect.objectContaining({ code }))
  })

  it('are the agency’s own', () => {
    expect(() => refuseOthersWords('未按规定消毒，已责令改正并处警告', unsaid)).not.toThrow()
  })
})

describe('a release', () => {
  const source = { kind: 'clue' as const, sourceId: found._id }
  const by = { _id: anId(), name: '王执法' }
  const result = resultOfClue(found)!
  const publishing = {
    source,
    result,
    words: '未按规定消毒，已处罚',
    publisher: '支队',
    by,
    now: NOW,
  }

  it('is not published twice, nor withdrawn twice', () => {
    expect(() => published({ status: 'published' }, publishing)).toThrow('已公布')
    expect(() => withdrawn({ status: 'withdrawn' }, '写错了', { by, now: NOW })).toThrow('已撤回')
    expect(published({ status: 'withdrawn' }, publishing).status).toBe('published')
  })

  it('tells the public neither its source nor who is behind it', () => {
    const release = { ...published(undefined, publishing), trail: found.trail }
    const read = JSON.stringify(toReleaseRow(release))
    expect(release._id).toBe(releaseIdOf(source))
    for (const hidden of [found._id, by._id, by.name, found.reportedBy, found.reportedByName])
      expect(read).not.toContain(hidden)
  })
})
