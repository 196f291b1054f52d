import { runAlerts } from '../../scripts/chaos/alerts'

/** Many minutes of many counties, on a machine that may have others to serve. */
const PATIENCE_MILLISECONDS = 20 * 60_000

// 25 of what `npm run chaos -- alerts` does as often as you like.
it(
  'brings every alert into an inbox, none twice, and leaves no emergency lying, whatever fails',
  async () => {
    const { runs, failures, met } = await runAlerts({ runs: 25, seed: 7000 })
    expect(failures).toEqual([])
    expect(runs).toBe(25)
    const certain = [
      ...['43101', '43107', '43108', '45168', '47003', 'timeout', 'answerLost'].map(
        (answer) => `answer ${answer}`,
      ),
      ...['timer killedBefore', 'timer killedAfter', 'api killedAfter', 'tickTwice', 'silence'],
      ...['emergencies.report done', 'clues.accept done', 'people.suspend done'],
    ]
    expect(certain.filter((each) => !met[each])).toEqual([])
  },
  PATIENCE_MILLISECONDS,
)
