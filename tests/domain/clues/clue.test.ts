import { spokenMatter } from '@domain/clues/clue'

describe('the name of a clue', () => {
  const matterName = '现场检测水质不符合要求'

  it.each([undefined, 'unfounded', 'referred'] as const)('is a suspicion when %s', (outcome) =>
    expect(spokenMatter({ outcome, matterName })).toBe(`疑似${matterName}`),
  )

  it.each(['corrected', 'penalised'] as const)('is a fact when %s', (outcome) =>
    expect(spokenMatter({ outcome, matterName })).toBe(matterName),
  )
})
