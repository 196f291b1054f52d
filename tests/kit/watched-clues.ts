// A clue of every kind, and everybody who might look at it. What each clue says carries its own marks, so that a test sees in an
// answer what of which clue somebody was told.

import type { Assistance } from '@domain/assistance/assistance'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import type { Clue } from '@domain/clues/clue'
import { dayOf, type Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { anAssistanceRequest } from './assistances'
import { decide, putClue } from './clues'
import type { TestCloud } from './cloud'
import { aCounty } from './counties'
import { aPhoto } from './patrols'
import { anId, aPerson } from './people'
import { aPlace, putPlace, type Place } from './places'

export const kinds = [
  'patrol',
  'emergency',
  'tip-off',
  'merged',
  'sent back',
  'in a case',
  'given to another county',
  'with help',
] as const
export type Kind = (typeof kinds)[number]

const areas = {
  'the village': '500299101201',
  'the next village': '500299101202',
  'the township': '500299101000',
  'the next township': '500299102000',
  'the county': '500299000000',
  'the other county': '500298000000',
  'a third county': '500297000000',
  'the city': '500000000000',
  'another city': '510000000000',
} as const

/** Such as “the village”. */
export const areaCalled = (called: string): string => areas[called as keyof typeof areas]

export interface Watched {
  place: Place
  clues: Record<Kind, Clue>
  marks: Record<Kind, Record<'C' | 'N' | 'P' | 'A', string>>
  assistance: Assistance
  enforcementCase: EnforcementCase
  /** By how the page of permissions calls them: “officer of the county”. */
  people: Record<string, Person>
}

/** “coordinator of the village”; whoever reported it or was asked to help works in a village. */
export function personCalled(called: string): Person {
  const [role = '', ...words] = called.split(' ')
  const of = words.join(' ').replace(/^of /, '')
  const where =
    of === 'who reported it'
      ? areas['the village']
      : of === 'who was asked to help'
        ? areas['the next village']
        : areas[of as keyof typeof areas]
  return aPerson(role as Person['role'], { area: where, name: called.slice(0, 20) })
}

/** Stores all of it; what was done with the clues was done by people. */
export async function watchClues(
  cloud: TestCloud,
  called: readonly string[],
  at: Instant,
): Promise<Watched> {
  const people = Object.fromEntries(called.map((each) => [each, personCalled(each)]))
  cloud.put('people', ...Object.values(people))
  const reporter = people['coordinator who reported it']!
  const officer = people['officer of the county']!
  const dispatcher = people['dispatcher of the county']!
  const place = putPlace(cloud, aPlace({ now: at, area: areas['the township'] }), at)
  for (const where of ['the other county', 'a third county'] as const) {
    const area = areas[where]
    const duty = people[`officer of ${where}`]!._id
    cloud.put('counties', aCounty({ _id: area.slice(0, 6), area, dutyOfficerId: duty }))
  }

  const marks = Object.fromEntries(
    kinds.map((kind, nth) => {
      const photo = aPhoto(reporter).fileId
      return [
        kind,
        {
          C: `第${nth}件事`,
          N: `上报的人${nth}`,
          P: photo,
          A: at.replace('000Z', `${100 + nth}Z`),
        },
      ]
    }),
  ) as Watched['marks']

  const putOf = (kind: Kind, said: Partial<Clue> = {}): Clue => {
    const { C: matterName, N: reportedByName, P: fileId, A: askedAt } = marks[kind]
    const findings = [
      { question: '水是否清澈', words: '浑浊', photos: [{ ...aPhoto(reporter), fileId }] },
    ]
    const asked: Clue['asked'] = [
      { personId: officer._id, at, why: 'named' },
      { personId: dispatcher._id, at: askedAt, why: 'next' },
    ]
    const own = { officerId: officer._id, reportedBy: reporter._id, reportedByName }
    return putClue(cloud, place, 'reported', { ...own, matterName, findings, asked, ...said })
  }
  const asOfficer = cloud.as(officer)
  const clues = {
    patrol: putOf('patrol'),
    emergency: putOf('emergency', {
      severity: 'emergency',
      origin: { kind: 'emergency', id: place.emergency._id },
    }),
    'tip-off': putOf('tip-off', { origin: { kind: 'tipOff', id: place.tip._id } }),
    merged: putOf('merged'),
    'sent back': putOf('sent back'),
    'in a case': putOf('in a case'),
    'given to another county': putOf('given to another county'),
    'with help': putOf('with help'),
  }
  const decideOn = (kind: Kind) => decide(clues[kind])
  const words = '说的是同一件事'
  await asOfficer.get('clues.merge', {
    ...decideOn('merged'),
    intoId: clues['sent back']._id,
    words,
  })
  await asOfficer.get('clues.sendBack', { ...decideOn('sent back'), words: '请补拍照片' })
  await asOfficer.get('clues.accept', decideOn('in a case'))
  const { caseId } = await asOfficer.get('cases.open', {
    ...{ requestId: anId(), openedOn: dayOf(at) },
    clues: [{ clueId: clues['in a case']._id, seen: 1 }],
    officerIds: [officer._id, dispatcher._id],
  })
  await asOfficer.get('clues.transfer', {
    ...decideOn('given to another county'),
    ...{ county: '500298', words: '不在本县' },
  })
  const { assistanceId } = await asOfficer.get(
    'assistances.ask',
    anAssistanceRequest(clues['with help'], people['coordinator who was asked to help']!, { at }),
  )
  const now = (kind: Kind) => cloud.one('clues', clues[kind]._id)!
  return {
    ...{ place, marks, people },
    clues: Object.fromEntries(kinds.map((kind) => [kind, now(kind)])) as Watched['clues'],
    assistance: cloud.one('assistances', assistanceId)!,
    enforcementCase: cloud.one('cases', caseId)!,
  }
}
