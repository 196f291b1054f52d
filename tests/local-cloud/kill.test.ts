import { runKills } from '../../scripts/chaos/kill'

// 10 of what `npm run chaos -- kill` does as often as you like.
it('keeps every answered write and no half transaction when its process is killed', async () => {
  const { runs, failures } = await runKills({ runs: 10, seed: 5 })
  expect(failures).toEqual([])
  expect(runs).toBe(10)
})
