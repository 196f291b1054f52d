// What the agency of the demo county publishes on its last day of what it found: of cases, of clues, and of samples that a laboratory
// tested. One is withdrawn again.

import type { EnforcementCase } from '@domain/cases/enforcement-case'
import type { Clue } from '@domain/clues/clue'
import { makeId } from '@domain/kernel/ids'
import type { Instant } from '@domain/kernel/time'
import { resultOfCase, resultOfClue, resultOfSample } from '@domain/releases/results'
import type { ReleaseSource } from '@domain/releases/source'
import type { Sample } from '@domain/samples/sample'
import { at } from './calendar'
import { call, documentsOf, type LastDay } from './calls'

const MORNING = 10 * 60 + 12
const APART = 9
const EACH = 2

const words = {
  penalised: '经检查情况属实，已依法处罚，并责令限期改正。改好以前请大家留意。',
  corrected: '经检查情况属实，已责令改正。到期再去看过，已经改好。',
  pass: '抽取水样送检，所检项目符合国家标准。',
  fail: '抽取水样送检，有项目不符合国家标准，已要求马上改正，合格以后再公布。',
}

export async function publishResults(day: LastDay, officer: string): Promise<void> {
  const found = [...ofCases(day), ...ofClues(day), ...ofSamples(day)]
  for (const [place, { said, ...source }] of found.entries()) {
    const now = at(day.on, MORNING + place * APART)
    const caller = { openid: officer, now }
    await call(day, caller, 'releases.publish', {
      ...{ ...source, requestId: idAt(day, now), words: said },
    })
  }
  const [first] = found
  if (first) await takeBack(day, officer, first, at(day.on, MORNING + found.length * APART))
}

const idAt = ({ chance }: LastDay, now: Instant) => makeId(Date.parse(now), chance.bytes(10))

type Found = ReleaseSource & { said: string }

/** The latest that may be released. */
const latest = <Of extends { _id: string }>(
  day: LastDay,
  name: string,
  mayBe: (record: Of) => unknown,
): Of[] => documentsOf<Of>(day.cloud, name, {}).filter(mayBe).slice(-EACH)

const wordsOf = (outcome: string | undefined) =>
  outcome === 'penalised' ? words.penalised : words.corrected

const ofCases = (day: LastDay): Found[] =>
  latest<EnforcementCase>(day, 'cases', resultOfCase).map(({ _id, outcome }) => ({
    ...{ kind: 'case', sourceId: _id, said: wordsOf(outcome) },
  }))

const ofClues = (day: LastDay): Found[] =>
  latest<Clue>(day, 'clues', resultOfClue).map(({ _id, outcome }) => ({
    ...{ kind: 'clue', sourceId: _id, said: wordsOf(outcome) },
  }))

const ofSamples = (day: LastDay): Found[] =>
  latest<Sample>(day, 'samples', resultOfSample).map(({ _id, result }) => ({
    ...{ kind: 'sample', sourceId: _id },
    said: result?.conclusion === 'fail' ? words.fail : words.pass,
  }))

async function takeBack(day: LastDay, openid: string, { kind, sourceId }: Found, now: Instant) {
  const reason = '处罚决定被申请复议，先撤下'
  await call(day, { openid, now }, 'releases.withdraw', {
    ...{ kind, sourceId, requestId: idAt(day, now), reason },
  })
}
