// What a county measures beside water: any number with a unit and limits, both inclusive.

import { enum as oneOf, object, string } from '../kernel/z'
import { tenThousandths } from './decimal'

/** Units a number may have; an unknown one is refused, so that no two spellings of one stand side by side. */
export const units = ['mg/L', 'mg/m³', '%', '℃', 'dB', 'lx', 'm/s', 'NTU', 'cfu/mL', '人', '次']

const decimal = string().refine((text) => tenThousandths(text) !== undefined, '请填数字')

export const quantity = object({
  unit: oneOf(units),
  lowest: decimal.optional(),
  highest: decimal.optional(),
  /** Above this the number is a slip of the finger. */
  possibleTo: decimal,
})
  .refine(
    ({ lowest, highest }) => lowest !== undefined || highest !== undefined,
    '至少要有一个限值',
  )
  .refine(
    ({ lowest = '0', highest, possibleTo }) =>
      inOrder(lowest, highest ?? possibleTo) && inOrder(highest ?? lowest, possibleTo),
    '限值的大小顺序不对',
  )

const inOrder = (one: string, other: string): boolean =>
  (tenThousandths(one) ?? 0) <= (tenThousandths(other) ?? 0)
