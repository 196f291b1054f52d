import { runOutbox } from '../../scripts/chaos/outbox'

// 100 of what `npm run chaos -- outbox` does as often as you like.
it('loses, doubles and halves nothing that a phone has written, whatever fails', async () => {
  const { runs, failures } = await runOutbox({ runs: 100, seed: 5000 })
  expect(failures).toEqual([])
  expect(runs).toBe(100)
})
