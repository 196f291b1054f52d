// The code by which whoever told us asks again, without a name: fifteen digits of chance and one that shows a slip of the
// pen. The phone makes it, so that it is given at the counter with no signal too.

import { string } from '../kernel/z'

const CHANCE_DIGITS = 15
export const CODE_DIGITS = CHANCE_DIGITS + 1
/** Bytes from here on would make some digits likelier than others. */
const EVEN_BELOW = 250

/** More bytes than digits, for those that are passed over. */
export const CODE_RANDOM_BYTES = 48

export function receiptCodeOf(random: Uint8Array): string {
  const digits = [...random].filter((byte) => byte < EVEN_BELOW).map((byte) => byte % 10)
  if (digits.length < CHANCE_DIGITS) throw new Error('too few random bytes for a receipt code')
  const chance = digits.slice(0, CHANCE_DIGITS)
  return [...chance, checkDigitOf(chance)].join('')
}

export const receiptCode = string()
  .regex(/^\d{16}$/)
  .refine(
    (code) => checkDigitOf([...code.slice(0, CHANCE_DIGITS)].map(Number)) === Number(code[15]),
  )

/** 1234 5678 9012 3456 */
export const spokenCode = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ')

/** As of bank cards (Luhn): one wrong digit, and nearly every swap of two, is noticed. */
function checkDigitOf(digits: readonly number[]): number {
  const sum = digits
    .map((digit, place) => (place % 2 === 0 ? doubled(digit) : digit))
    .reduce((total, digit) => total + digit, 0)
  return (10 - (sum % 10)) % 10
}

const doubled = (digit: number) => (digit * 2 > 9 ? digit * 2 - 9 : digit * 2)
