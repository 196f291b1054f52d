import type { ShownCase } from './case/shown'

/** What to look at again, one a line: each kind of thing that was found. */
export const questionsOf = ({ matters }: Pick<ShownCase, 'matters'>): string =>
  matters.map(({ matterName }) => `“${matterName}”有没有改正`).join('\n')
