// How a rate is written: one decimal, rounded half up. 100% is said only where none is missing and 0% only where there is
// none, so what would round to them is written 99.9% and 0.1%: docs/decisions/0023.

/** 96.5%, or — where there was nothing to count of. */
export function spokenRate(counted: number, of: number): string {
  if (of === 0) return '—'
  if (counted === 0) return '0%'
  if (counted === of) return '100%'
  const thousandths = Math.floor((2000 * counted + of) / (2 * of))
  return `${(Math.min(999, Math.max(1, thousandths)) / 10).toFixed(1)}%`
}
