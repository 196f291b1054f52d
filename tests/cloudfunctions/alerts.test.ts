import { runAlerts } from '../../scripts/chaos/alerts'
import { enoughRuns } from '../kit/enough-runs'

/** Many minutes of many counties, on a machine that may have others to serve. */
const PATIENCE_MILLISECONDS = 20 * 60_000

const certain = [
  ...['43101', '43107', '43108', '45168', '47003', 'timeout', 'answerLost'].map(
    (answer) => `answer ${answer}`,
  ),
  ...['timer killedBefore', 'timer killedAfter', 'api killedAfter', 'tickTwice', 'silence'],
  ...['emergencies.report done', 'clues.accept done', 'people.suspend done'],
]

// Some of what `npm run chaos -- alerts` does as often as you like.
it(
  'brings every alert into an inbox, none twice, and leaves no emergency lying, whatever fails',
  () =>
    enoughRuns({
      ...{ atLeast: 25, further: 10, atMost: 200, seed: 7000 },
      run: runAlerts,
      missing: (done) => certain.filter((each) => !done.some(({ met }) => met[each])),
    }),
  PATIENCE_MILLISECONDS,
)
