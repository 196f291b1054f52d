// How far it has come. Help that was given is kept whenever it arrives: whoever was there without a signal did not know that
// it was withdrawn meanwhile (docs/decisions/0040).

import type { Machine } from '../kernel/machine'
import { enum as oneOf, type infer as Infer } from '../kernel/z'

export const assistanceStatusNames = {
  asked: '待办',
  answered: '已回复',
  declined: '办不了',
  withdrawn: '已撤回',
} as const
export const assistanceStatus = oneOf(
  Object.keys(assistanceStatusNames) as (keyof typeof assistanceStatusNames)[],
)
export type AssistanceStatus = Infer<typeof assistanceStatus>

export const assistanceMachine: Machine<AssistanceStatus> = {
  asked: ['answered', 'declined', 'withdrawn'],
  answered: [],
  declined: ['answered'],
  withdrawn: ['answered'],
}
