import { runClues } from '../../../scripts/chaos/clues'

// 600 of what `npm run chaos -- clues` does as often as you like.
it('leaves no clue and no case without an owner, a clock or a reason, whoever does what', async () => {
  const { failures, done } = await runClues({ runs: 2, seed: 4000, actions: 300 })
  expect(failures).toEqual([])
  const total = Object.values(done).reduce((sum, count) => sum + count, 0)
  expect(total).toBeGreaterThan(40)
})
