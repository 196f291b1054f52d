import { runAlerts } from '../../scripts/chaos/alerts'

/** Many minutes of many counties, on a machine that may have others to serve. */
const PATIENCE_MILLISECONDS = 20 * 60_000

// Some of what `npm run chaos -- alerts` does as often as you like: as many as it takes until everything has been met.
const AT_LEAST = 25
const FURTHER = 10
const AT_MOST = 200

const certain = [
  ...['43101', '43107', '43108', '45168', '47003', 'timeout', 'answerLost'].map(
    (answer) => `answer ${answer}`,
  ),
  ...['timer killedBefore', 'timer killedAfter', 'api killedAfter', 'tickTwice', 'silence'],
  ...['emergencies.report done', 'clues.accept done', 'people.suspend done'],
]

it(
  'brings every alert into an inbox, none twice, and leaves no emergency lying, whatever fails',
  async () => {
    const met = new Set<string>()
    const missing = () => certain.filter((each) => !met.has(each))
    let runs = 0
    while (runs < AT_LEAST || (missing().length > 0 && runs < AT_MOST)) {
      const more = await runAlerts({ runs: runs === 0 ? AT_LEAST : FURTHER, seed: 7000 + runs })
      expect(more.failures).toEqual([])
      for (const [each, count] of Object.entries(more.met)) if (count) met.add(each)
      runs += more.runs
    }
    expect(missing()).toEqual([])
  },
  PATIENCE_MILLISECONDS,
)
