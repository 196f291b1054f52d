// The emergency that a report makes, and the clue by which the agency is told of it.

import { clueIdOf, type Suspicion, type Whereabouts } from '../clues/report'
import type { Finding } from '../clues/clue'
import { spokenClause } from '../guide/clause'
import type { Id } from '../kernel/ids'
import { listKey } from '../kernel/list-key'
import { problem } from '../kernel/problems'
import { spokenInstant } from '../kernel/time'
import { questions } from './asked'
import {
  PHOTOS_PER_EMERGENCY,
  TELLINGS_PER_EMERGENCY,
  type Emergency,
  type EmergencyMore,
  type EmergencyReport,
} from './emergency'
import { grown, type Said } from './grow'
import { kindOf, type EmergencyKind } from './kinds'
import { answersTo } from './questions'
import { remindAfter } from './remind'
import { spokenAnswer } from './spoken'
import { instantOf } from './stamp'

/** Problem invalidInput, for an answer that its question does not take. */
export function checkAnswers(
  kind: EmergencyKind,
  answers: EmergencyReport['answers'] | undefined,
): void {
  const parsed = answersTo(kind).safeParse(answers ?? {})
  if (parsed.success) return
  const [first] = parsed.error.issues
  const asked = questions[kind].find(({ id }) => id === first?.path[0])
  throw problem('invalidInput', { field: asked?.words ?? '情况', reason: '填写的内容不对' })
}

/** Problems photosTooMany, emergencyFull. */
export function checkRoom({ photos, tellings }: Pick<Emergency, 'photos' | 'tellings'>): void {
  const [most, count] = [PHOTOS_PER_EMERGENCY, photos.length]
  if (count > most) throw problem('photosTooMany', { count: `${count}`, most: `${most}` })
  if (tellings.length > TELLINGS_PER_EMERGENCY)
    throw problem('emergencyFull', { most: `${TELLINGS_PER_EMERGENCY}` })
}

/** What the agency suspects; the same matter whatever is added to the emergency later. */
export const suspicionOf = (
  emergency: Pick<Emergency, 'kind' | 'foundAt' | 'verifiedAt' | 'answers' | 'photos'>,
): Suspicion => {
  const { name, specialty } = kindOf(emergency.kind)
  return {
    matter: emergency.kind,
    matterName: name,
    ...(specialty && { specialty }),
    severity: 'emergency',
    findings: findingsOf(emergency),
  }
}

function findingsOf({
  kind,
  foundAt,
  verifiedAt,
  answers,
  photos,
}: Parameters<typeof suspicionOf>[0]): Finding[] {
  const verified = verifiedAt ? `，${spokenInstant(verifiedAt)}初步核实` : '，还没有核实'
  const first = {
    question: '发现或接到信息',
    clause: spokenClause(kindOf(kind).clause),
    words: `${spokenInstant(foundAt)}${verified}`,
    photos,
  }
  const answered = questions[kind].flatMap((question) => {
    const given = answers[question.id]
    if (!given) return []
    const clause = question.clause && { clause: spokenClause(question.clause) }
    const words = spokenAnswer(question, given.value)
    return [{ question: question.words, words, ...clause, photos: [] }]
  })
  return [first, ...answered]
}

/** The clue is what tells the agency; so it is told when the report has arrived. */
export function emergencyOf(
  report: EmergencyReport,
  where: Whereabouts,
  said: Said,
): Omit<Emergency, 'trail'> {
  const { _id, kind } = report
  const clueId = clueIdOf(_id, { matter: kind, specialty: kindOf(kind).specialty })
  return reportedWith(clueId, report, where, said)
}

/** The same where the clue's id does not matter: a phone hashes no words, and makes none. */
export function reportedWith(
  clueId: Id,
  report: EmergencyReport,
  where: Whereabouts,
  said: Said,
): Omit<Emergency, 'trail'> {
  const { by, lag, now } = said
  const { _id, kind, found, clusterId, heard } = report
  const toldNow = { by: by._id, byName: by.name, at: now }
  const first: Omit<Emergency, 'trail' | 'status'> = {
    ...{ _id, kind, ...where, clueId },
    ...(clusterId && { clusterId }),
    ...(heard && { heard }),
    foundAt: instantOf(found, said),
    foundSource: found.source,
    answers: {},
    tellings: [{ _id: clueId, recipient: 'agency', channel: 'app', ...toldNow } as const],
    photos: [],
    ...{ reportedBy: by._id, reportedByName: by.name, reportedAt: now },
    ...(lag !== 0 && { clockCorrection: lag }),
    listKey: listKey(now, _id),
    ...(report.photos.length > 0 && { sealAt: now }),
  }
  const reported = grown(first, report, said)
  return { ...reported, remindAt: remindAfter(reported, now) }
}

/** As it is after what was added. */
export function withMore(emergency: Emergency, more: EmergencyMore, said: Said): Emergency {
  const next = grown(emergency, more, said)
  checkRoom(next)
  const sealAt = more.photos.length > 0 && { sealAt: said.now }
  return { ...next, ...sealAt, remindAt: remindAfter(next, said.now) }
}
