// What WeChat allows as the value of a template's keyword, by the prefix of its key (thing1, time2 …).

export interface Keyword {
  /** As in the template, e.g. `thing1`. */
  key: string
  label: string
  /** What an enum may be. */
  values?: string[]
}

const chars = (text: string) => [...text].length
const CHINESE = /\p{Script=Han}/u
const TIME = String.raw`([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?`
const DAY = String.raw`(\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})`
const TIME_OR_BOTH = String.raw`(${DAY}\s*)?${TIME}`
const DATE_OR_BOTH = String.raw`${DAY}(\s*${TIME})?`
const oneOrRange = (pattern: string) => new RegExp(`^${pattern}(\\s*~\\s*${pattern})?$`)
const TIMES = oneOrRange(`(${TIME_OR_BOTH}|${DAY})`)
const DATES = oneOrRange(DATE_OR_BOTH)

const ALLOWS: Record<string, (value: string, keyword: Keyword) => boolean> = {
  thing: (value) => chars(value) <= 20,
  number: (value) => /^[\d.]{1,32}$/.test(value) && /^\d+(\.\d+)?$/.test(value),
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => /^[^\p{L}\p{N}\s]{1,5}$/u.test(value),
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: (value) => TIMES.test(value),
  date: (value) => DATES.test(value),
  amount: (value) => /^[¥￥$€£]?\d{1,10}(\.\d+)?元?$/.test(value),
  phone_number: (value) => /^[\d+\-() #*]{1,17}$/.test(value),
  car_number: (value) => chars(value) <= 8 && /^.[A-Z\d·]*.$/u.test(value),
  name: (value) => chars(value) <= (CHINESE.test(value) ? 10 : 20) && !/\d/.test(value),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
  enum: (value, { values = [] }) => values.includes(value),
}

/** The type of a keyword: `character_string2` → `character_string`. */
export const keywordType = (key: string) => key.replace(/\d+$/, '')

export function isKeywordType(type: string): boolean {
  return Object.hasOwn(ALLOWS, type)
}

export function keywordAllows(keyword: Keyword, value: string): boolean {
  if (value.trim() === '' || /\p{Cc}/u.test(value)) return false
  return ALLOWS[keywordType(keyword.key)]?.(value, keyword) ?? false
}
