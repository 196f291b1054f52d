import { checklists } from '@domain/checklists'
import { phrasesFor } from '../../../../src/packages/patrol/patrol/phrases'

it('“没有” is no phrase under a question that begins with it, or asks for its absence', () => {
  const doubtful = checklists
    .flatMap(({ sections }) => sections.flatMap(({ items }) => items))
    .filter(({ question }) => question.includes('没有'))
    .filter(({ id }) => phrasesFor(id).includes('没有'))

  expect(doubtful.map(({ question }) => question)).toEqual([])
})
