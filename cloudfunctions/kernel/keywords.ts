// Values of a subscription message, fitted to the rule of their keyword: WeChat refuses the whole message for one
// character too many (47003). Characters are counted by code points. The rules are those of WeChat's page on
// subscribeMessage.send; what fits in no way becomes the word that says least.

type Fit = (value: string, values: readonly string[]) => string

const plain = (value: string): string => value.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim()

const cut = (value: string, most: number): string => [...value].slice(0, most).join('').trim()

const shortened = (value: string, most: number): string => {
  const characters = [...plain(value)]
  return characters.length <= most
    ? characters.join('')
    : `${characters.slice(0, most - 1).join('')}…`
}

/** Nothing but what the pattern matches. */
const only =
  (pattern: RegExp, most: number): ((value: string) => string) =>
  (value) =>
    cut((value.match(pattern) ?? []).join(''), most)

const CLOCK = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?`
const DAY = String.raw`(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})`
const TIME = `(?:${DAY}\\s*)?${CLOCK}`
const DATE = `${DAY}(?:\\s*${CLOCK})?`
/** The first that stands there, or a range of two. */
const first = (pattern: string, otherwise: string): Fit => {
  const found = new RegExp(`(?<!\\d)${pattern}(?:\\s*~\\s*${pattern})?(?!\\d)`)
  return (value) => found.exec(plain(value))?.[0] ?? otherwise
}

const number =
  (most: number) =>
  (value: string): string =>
    (/\d+(\.\d+)?/.exec(value)?.[0] ?? '0').slice(0, most).replace(/\.$/, '')

const CURRENCY = /[¥￥$€£](?=\s*\d)/
const isChinese = (value: string): boolean => /\p{Script=Han}/u.test(value)

const han = only(/\p{Script=Han}/gu, 5)
const letters = only(/[A-Za-z]/g, 32)
const symbols = only(/[^\p{L}\p{M}\p{N}\p{C}\s]/gu, 5)
const printable = only(/[\x21-\x7e]/g, 32)
const dialled = only(/[\d+*#()-]/g, 17)
const plate = only(/[A-Z\d·]/g, 6)

const fits: Record<string, Fit> = {
  thing: (value) => shortened(value, 20) || '无',
  number: number(32),
  letter: (value) => letters(value) || 'X',
  symbol: (value) => symbols(value) || '-',
  character_string: (value) => printable(value) || '-',
  time: first(TIME, '00:00'),
  date: first(DATE, '2000-01-01'),
  amount: (value) => `${CURRENCY.exec(value)?.[0] ?? ''}${number(10)(value)}元`,
  phone_number: (value) => dialled(value) || '0',
  car_number: (value) => carNumber(plain(value)),
  name: (value) => named(plain(value).replace(/\p{N}/gu, '').trim()) || '无',
  phrase: (value) => han(value) || '待办',
  enum: (value, values) => (values.includes(value) ? value : (values[0] ?? '无')),
}

/** First and last may be Chinese. */
function carNumber(value: string): string {
  const characters = [...value.replace(/\s/g, '')]
  const [head = '无', ...rest] = characters
  const tail = rest.pop() ?? '牌'
  return `${head}${plate(rest.join(''))}${tail}`
}

/** Ten where any of it is Chinese, else twenty. */
const named = (value: string): string => cut(value, isChinese(value) ? 10 : 20)

/** The value as the keyword `key` (such as `thing1`) takes it; `values` are those of an enum in the template. */
export function fitKeyword(key: string, value: string, values: readonly string[] = []): string {
  const rule = key.replace(/\d+$/, '')
  const fit = Object.hasOwn(fits, rule) ? fits[rule] : undefined
  if (!fit) throw new Error(`No rule for the message keyword ${key}`)
  return fit(value, values)
}
