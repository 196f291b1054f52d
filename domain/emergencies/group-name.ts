// What makes two spellings of a class or a dormitory the same: 三年级二班, 三（2）班 and 3年级2班. Whoever enters pupils who
// are ill types it, and colleagues type it differently.

const DIGITS = '零一二三四五六七八九'
// 一 before 十 is another number: 高一十二班.
const TENS = /([二三四五六七八九]?)十([一二三四五六七八九]?)/g
const ONES = /[零一二三四五六七八九]/g
const BETWEEN = /年级|年|级|第|[\s,·、:;/~()[\]{}<>_-]/g

const digitOf = (word: string): number => DIGITS.indexOf(word)

/** Each number by itself: 高一3班 is not 高13班. */
const inDigits = (name: string): string =>
  name
    .replace(/〇/g, '零')
    .replace(
      TENS,
      (_, tens: string, ones: string) => `.${digitOf(tens || '一') * 10 + digitOf(ones || '零')}.`,
    )
    .replace(ONES, (word) => `.${digitOf(word)}.`)

/** The same for all spellings of one name: what stands between two numbers is a point, and no other point is left. */
export const plainGroup = (name: string): string =>
  inDigits(name.normalize('NFKC').toLowerCase())
    .replace(BETWEEN, '.')
    .replace(/\.+/g, '.')
    .replace(/(^|\D)\./g, '$1')
    .replace(/\.(?!\d)/g, '')
