import { database } from './cloud'

/** What begins with these very letters: a range of an index, where one begins with the field. */
export const beginningWith = (part: string) =>
  database.RegExp({ regexp: `^${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, options: '' })
