// What others told us, in an information report or a tip: listed, told, and taken a step further.

import type { Clue } from '@domain/clues/clue'
import { outcomeNames } from '@domain/clues/outcome'
import { clueStatusNames } from '@domain/clues/status'
import { becameClue, clueOfWord, closed, type NextStep } from '@domain/clues/from-word'
import { onDutyAt } from '@domain/clues/duty'
import type { AnyWord, ReceivedWord } from '@domain/clues/received-word'
import { receiversOf } from '@domain/clues/receivers'
import { tellReported } from '@domain/clues/tellings'
import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { startOf, type Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import { staffOf } from './centre'
import type { Work } from './work'

export type WordName = 'informationReports' | 'tipOffs'

/** The list keys of a year; the newest come first. */
export const betweenYears = (year: number | undefined, after: string | undefined) => ({
  after: after ?? (year === undefined ? undefined : startOf(`${year + 1}-01-01`)),
  ...(year !== undefined && { until: startOf(`${year}-01-01`) }),
})

interface Acting {
  actor: Person
  now: Instant
}

const origins = { informationReports: 'informationReport', tipOffs: 'tipOff' } as const

/** The clue that it becomes is added to the work; what changes of the word itself is answered. */
export async function takeStep(
  work: Work,
  name: WordName,
  word: Omit<ReceivedWord, 'trail'>,
  next: NextStep,
  acting: Acting,
): Promise<Partial<ReceivedWord>> {
  if (next.step === 'close') return closed(word, next, acting)
  const county = await work.find('counties', word.county)
  if (!county) throw problem('countyUnready')
  const clue = clueOfWord(word, origins[name], next.severity, acting, county)
  work.add('clues', clue, { what: 'clue.reported', tell: [tellReported(clue)] })
  return becameClue(word, clue)
}

/** What has become of a clue, in words that need no other page. */
export const stateOfClue = ({ status, outcome }: Clue): string =>
  outcome ? outcomeNames[outcome] : clueStatusNames[status]

/** Where nobody else is in service at the centre, whoever is on duty in the agency. */
export async function receivers(work: Work, word: AnyWord, now: Instant): Promise<Id[]> {
  const found = receiversOf(word, await staffOf(work, word.township))
  if (found.length > 0) return found
  const county = await work.find('counties', word.county)
  const duty = county && onDutyAt(county, now)
  return duty && duty !== word.receivedBy ? [duty] : []
}
