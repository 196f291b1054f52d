import { placeIn, transferred } from '@domain/clues/decisions/reassign'
import { reasonWords } from '@domain/clues/handling'
import { countyCode } from '@domain/kernel/areas'
import { problem } from '@domain/kernel/problems'
import { pick } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { mergedWith } from '../kernel/merged-with'
import { command } from '../kernel/use-case'
import { decidingOn, inHand, ofClue, write, type Handled } from './deciding'

/** To the agency of another county, where it begins anew by that county's clocks. */
export const transferClue = command({
  action: 'clue.triage',
  input: object({ ...ofClue, county: countyCode, words: reasonWords }),

  async run(asked): Promise<Handled> {
    const { input, work, actor, now } = asked
    const { clue } = await inHand(asked)
    const county = await work.find('counties', input.county)
    if (!county || county._id === clue.county) throw problem('notFound', { what: '该区县' })
    const deciding = await decidingOn(work, { county: county._id }, actor, now)
    const decision = transferred(clue, { county, words: input.words }, deciding)
    const whose = pick({ ...clue, ...decision.changes }, ['officerId', 'asked'])
    for (const each of await mergedWith(work, clue)) {
      const along = { ...placeIn(county, each), ...whose }
      work.change('clues', each, along, { what: 'clue.transferredAlong' })
    }
    return write(work, clue, decision)
  },
})
