import { runQueries } from '../../scripts/chaos/queries'

// 500 of what `npm run chaos -- queries` asks by the thousand.
it('finds, counts and orders what mingo does over all documents, whatever the indexes', async () => {
  const { runs, failures } = await runQueries({ runs: 500, seed: 11 })
  expect(failures).toEqual([])
  expect(runs).toBe(500)
})
