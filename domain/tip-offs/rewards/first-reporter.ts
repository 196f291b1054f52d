// Who may have a reward: whoever told first of a matter that was found to be so, where the county rewards such matters.

import { isSubstantiated, type Outcome } from '../../clues/outcome'
import { rewardFor, type RewardedKind, type TipRules } from '../../clues/tip-rules'
import { problem } from '../../kernel/problems'
import type { AnswerKind } from '../answer'
import type { TipOff } from '../tip-off'
import { isResidents } from '../whose'

type Told = Pick<TipOff, '_id' | 'receivedAt'>

/** By time; of two in the same instant the one whose id is smaller. */
export const firstReporter = <Tip extends Told>(one: Tip, others: readonly Tip[]): Tip =>
  others.reduce((first, each) => (orderOf(each) < orderOf(first) ? each : first), one)

const orderOf = ({ receivedAt, _id }: Told): string => `${receivedAt} ${_id}`

const FOUND_SO: readonly AnswerKind[] = ['putRight', 'penalised']

/**
 * Whether the agency has said that it is so: to a resident by its answer, of what was taken at the counter by what became of its
 * clue.
 */
export const isFoundSo = (
  main: Pick<TipOff, 'status' | 'answer' | 'channel'>,
  outcome: Outcome | undefined,
): boolean =>
  isResidents(main)
    ? main.status === 'closed' && main.answer !== undefined && FOUND_SO.includes(main.answer.kind)
    : isSubstantiated(outcome)

/** Before the agency has answered there is nothing to apply for. */
export const isAnswered = (main: Pick<TipOff, 'answer' | 'clueId' | 'channel'>): boolean =>
  isResidents(main) ? main.answer !== undefined : main.clueId !== undefined

/** `main` is what the tip was joined to, or itself; `others` all that told of the matter. */
export interface Matter {
  tip: TipOff
  main: TipOff
  outcome: Outcome | undefined
  others: readonly TipOff[]
}

export const isFirst = ({ tip, others }: Pick<Matter, 'tip' | 'others'>): boolean =>
  firstReporter<Told>(tip, others)._id === tip._id

const whyUnfit = (matter: Matter) => {
  if (!isFoundSo(matter.main, matter.outcome)) return 'rewardTooEarly'
  return isFirst(matter) ? undefined : 'rewardNotFirst'
}

/** Problems rewardTooEarly and rewardNotFirst. */
export function refuseUnfit(matter: Matter): void {
  const why = whyUnfit(matter)
  if (why) throw problem(why)
}

/** Of what is somebody else’s business nothing. */
export const rewardedKindOf = (
  { beyond, concern }: Pick<TipOff, 'beyond' | 'concern'>,
  county: Partial<TipRules>,
): RewardedKind | undefined => (beyond ? undefined : rewardFor(county, concern))

/** What may be applied for; Problems rewardUnoffered, rewardTooEarly and rewardNotFirst. */
export function rewardOpenTo(matter: Matter, county: Partial<TipRules>): RewardedKind {
  const kind = rewardedKindOf(matter.main, county)
  if (!kind) throw problem('rewardUnoffered')
  refuseUnfit(matter)
  return kind
}

/** The same, for whoever is shown whether there is one. */
export const rewardOffered = (
  matter: Matter,
  county: Partial<TipRules>,
): RewardedKind | undefined => (whyUnfit(matter) ? undefined : rewardedKindOf(matter.main, county))
