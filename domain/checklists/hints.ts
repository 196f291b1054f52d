// Rules that help to judge an item, said for this facility beside the question.

import type { Described } from '../facilities/kinds'
import type { Day } from '../kernel/time'
import { enum as oneOf } from '../kernel/z'
import { usualConstrual, type Construal } from './construal'
import { revalidationYears } from './revalidation'

/** What a rule is told beside the facility. */
export interface HintAsked {
  today: Day
  construal?: Construal
}

type Hint = (facility: Described, asked: Required<HintAsked>) => string | undefined

const hints = {
  revalidation: (facility, { construal }) => {
    const years = revalidationYears(facility, construal)
    return years && `按登记的情况，校验期为 ${years} 年`
  },
} satisfies Record<string, Hint>

export const hint = oneOf(Object.keys(hints) as (keyof typeof hints)[])

/** Undefined where the item has no hint, or too little is registered to give it. */
export const hintFor = (
  { hint: named }: { hint?: keyof typeof hints },
  facility: Described,
  { today, construal = usualConstrual }: HintAsked,
): string | undefined => (named ? hints[named](facility, { today, construal }) : undefined)
