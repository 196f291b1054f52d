import type { CaseRules } from '@domain/clues/case-rules'
import type { CountyClocks } from '@domain/clues/county-clocks'
import type { TipRules } from '@domain/clues/tip-rules'
import type { CountyRules } from '@domain/patrols/county-rules'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import type { Rules } from './asked'

type Changes = Partial<
  Pick<CountyRules, 'specialties' | 'frequencies' | 'termStarts' | 'construal'> &
    CountyClocks &
    CaseRules &
    TipRules
>

/** Setting one rule at a time; `onDone` comes once it is set. */
export function useSetting({ county }: Rules, onChanged: () => void) {
  const { busy, act, once } = useActing()
  const set = (changes: Changes, onDone?: () => void) =>
    once(() =>
      act(async () => {
        await callOnce('counties.setRules', county, { county, ...changes })
        say('已保存')
        onChanged()
        onDone?.()
      }),
    )
  return { busy, set }
}

export type Setting = ReturnType<typeof useSetting>

export interface RulesPartProps {
  rules: Rules
  /** Absent for whoever may only read. */
  setting: Setting | undefined
}
