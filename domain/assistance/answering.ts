// What is answered, what it becomes, and how it may be withdrawn.

import { move } from '../kernel/machine'
import type { PhoneClock } from '../kernel/phone-clock'
import { problem } from '../kernel/problems'
import type { Instant } from '../kernel/time'
import { correctedTimes, isTimeDoubtful } from '../patrols/report'
import type { Person } from '../people/person'
import type { Assistance, AssistanceAnswer } from './assistance'
import { assistanceMachine, assistanceStatusNames, type AssistanceStatus } from './status'

/** Problem countMissing where something was to be counted and no number is there. */
export function checkAnswer(
  { kind, asked }: Pick<Assistance, 'kind' | 'asked'>,
  { given, count }: Pick<AssistanceAnswer, 'given' | 'count'>,
): void {
  if (kind === 'count' && given && count === undefined) throw problem('countMissing', { asked })
}

/** That it cannot be done is of no use to anybody once it is answered or withdrawn; Problems assistanceAnswered and assistanceWithdrawn. */
function refuseBelated({ status }: Pick<Assistance, 'status'>, given: boolean): void {
  if (status === 'answered' || (status === 'declined' && !given))
    throw problem('assistanceAnswered')
  if (status === 'withdrawn' && !given) throw problem('assistanceWithdrawn')
}

/** What changes; Problems assistanceAnswered, assistanceWithdrawn and countMissing. */
export function answered(
  assistance: Pick<Assistance, 'kind' | 'asked' | 'status'>,
  input: AssistanceAnswer,
  clock: PhoneClock,
): Partial<Assistance> & { status: AssistanceStatus; answer: NonNullable<Assistance['answer']> } {
  const { assistanceId: _of, given, ...said } = input
  refuseBelated(assistance, given)
  checkAnswer(assistance, input)
  const to = given ? 'answered' : 'declined'
  const status = move(assistanceMachine, assistanceStatusNames, assistance.status, to)
  const times = correctedTimes(said, clock)
  const answer = {
    ...{ ...said, ...times, submittedAt: clock.now },
    ...(isTimeDoubtful(input, clock) && { timeDoubtful: true }),
  }
  return {
    ...{ status, answer, dueKey: undefined },
    ...(given && { givenAt: answer.endedAt }),
    ...(answer.photos.length > 0 && { sealAt: clock.now }),
  }
}

/** What changes where an officer needs the help no more; Problem moveForbidden. */
export function withdrawn(
  { status }: Pick<Assistance, 'status'>,
  reason: string,
  { actor, now }: { actor: Person; now: Instant },
): Partial<Assistance> {
  return {
    status: move(assistanceMachine, assistanceStatusNames, status, 'withdrawn'),
    withdrawal: { reason, byName: actor.name, at: now },
    dueKey: undefined,
  }
}
