// Values of a subscription message, fitted to the rule of their keyword: WeChat refuses the whole message for one
// character too many (47003).

const THING_CHARACTERS = 20
const PHRASE_CHARACTERS = 5

type Fit = (value: string) => string

const plain: Fit = (value) => value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()

const shortened = (value: string, most: number): string => {
  const characters = [...plain(value)]
  return characters.length <= most
    ? characters.join('')
    : `${characters.slice(0, most - 1).join('')}…`
}

const fits: Record<string, Fit> = {
  thing: (value) => shortened(value, THING_CHARACTERS) || '无',
  phrase: (value) =>
    [...value.replace(/[^\p{Script=Han}]/gu, '')].slice(0, PHRASE_CHARACTERS).join('') || '待办',
  time: plain,
  date: plain,
  number: (value) => (/\d+(\.\d+)?/.exec(value)?.[0] ?? '0').slice(0, 32).replace(/\.$/, ''),
  character_string: (value) => value.replace(/[^\x21-\x7e]/g, '').slice(0, 32) || '-',
}

/** The value as the keyword `key` (such as `thing1`) takes it. */
export function fitKeyword(key: string, value: string): string {
  const rule = key.replace(/\d+$/, '')
  const fit = fits[rule]
  if (!fit) throw new Error(`No rule for the message keyword ${key}`)
  return fit(value)
}
