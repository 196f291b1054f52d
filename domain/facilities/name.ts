// Finding a facility by any part of its Chinese name: every end of the name is kept, and a part is the beginning of one.
import { listKey } from '../kernel/list-key'

const ENDS_AT_MOST = 40

/** 云台水厂 → 云台水厂, 台水厂, 水厂, 厂; spaces and brackets are passed over, letters are small. */
export function nameParts(name: string): string[] {
  const letters = [...searchable(name)]
  return [...new Set(letters.slice(0, ENDS_AT_MOST).map((_, from) => letters.slice(from).join('')))]
}

export const searchable = (words: string): string =>
  words.toLowerCase().replace(/[\s()（）\-—·,，.。]/g, '')

export const nameKey = (name: string, id: string): string => listKey(searchable(name), id)
