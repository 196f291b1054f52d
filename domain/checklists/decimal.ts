// Readings are compared as decimals with four places, so that 0.3 is 0.30 and no binary rounding decides a limit.

const PLACES = 4

/** Ten-thousandths, or undefined where the text is no plain decimal with at most four places. */
export function tenThousandths(text: string): number | undefined {
  const [, whole, fraction = ''] = /^(0|[1-9]\d{0,5})(?:\.(\d{1,4}))?$/.exec(text) ?? []
  return whole === undefined ? undefined : Number(whole + fraction.padEnd(PLACES, '0'))
}
