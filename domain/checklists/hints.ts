// Rules that help to judge an item, said for this facility beside the question.

import type { Described } from '../facilities/kinds'
import { enum as oneOf } from '../kernel/z'
import { revalidationYears } from './revalidation'

const hints = {
  revalidation: (facility: Described) => {
    const years = revalidationYears(facility)
    return years && `按登记的情况，校验期为 ${years} 年`
  },
}

export const hint = oneOf(Object.keys(hints) as (keyof typeof hints)[])

/** Undefined where the item has no hint, or too little is registered to give it. */
export const hintFor = (
  { hint: named }: { hint?: keyof typeof hints },
  facility: Described,
): string | undefined => (named ? hints[named](facility) : undefined)
