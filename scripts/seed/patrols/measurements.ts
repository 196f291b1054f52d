// On-site tests: readings as coordinators note them, or why there are none.

import type { Answer, Reading } from '@domain/checklists/answers'
import type { MeasuredItem, ReadingItem } from '@domain/checklists/checklist'
import { disinfectantOf, pointsOf } from '@domain/checklists/judge-reading'
import type { Measure, MeasuredDisinfectant } from '@domain/checklists/water-limits'
import type { Chance } from '../chance'
import type { Seen, Wrong } from './answers'

interface Measurement {
  measured: Reading[]
  untested: Answer[]
}

const untestedShare: Record<Measure, number> = { ph: 0.35, disinfectant: 0.12 }
const untestedNotes: Record<Measure, string[]> = {
  ph: ['没有带 pH 试纸', 'pH 试纸受潮，没有测'],
  disinfectant: ['余氯比色计没电了', '试剂用完，下次补测'],
}
const EVERY_POINT_SHARE = 0.4

type Tested = 'ph' | MeasuredDisinfectant

const good: Record<Tested, string[]> = {
  ph: ['7.0', '7.2', '7.4', '7.6', '7.8', '7.1'],
  chlorine: ['0.35', '0.40', '0.5', '0.45', '0.6', '0.30'],
  chlorineDioxide: ['0.15', '0.20', '0.3', '0.12', '0.25'],
}
/** Outside the limits at every point. */
const bad: Record<Tested, string[]> = {
  ph: ['6.2', '6.3'],
  chlorine: ['0.02', '0.01'],
  chlorineDioxide: ['0.01', '0'],
}

export function measurementOf(
  item: MeasuredItem,
  there: Seen,
  wrong: Wrong | undefined,
  chance: Chance,
): Measurement {
  if (item.kind === 'quantity') throw new Error(`nobody has measured ${item.id} here`)
  const { id: itemId, measure } = item
  if (wrong || !chance.happens(untestedShare[measure]))
    return { measured: readingsOf(item, there, wrong, chance), untested: [] }
  const note = chance.pick(untestedNotes[measure])
  return { measured: [], untested: [{ itemId, result: 'notApplicable', note, photos: [] }] }
}

/** What is wrong shows where the water has come farthest. */
function readingsOf(
  item: ReadingItem,
  { registered, actual }: Seen,
  wrong: Wrong | undefined,
  chance: Chance,
): Reading[] {
  const used = disinfectantOf(actual, {}) ?? 'chlorine'
  const said = item.measure === 'disinfectant' && !disinfectantOf(registered, {})
  const tested = item.measure === 'ph' ? 'ph' : used
  const points = pointsOf(item).slice(0, chance.happens(EVERY_POINT_SHARE) ? undefined : 1)
  return points.map((point, index) => {
    const isWrong = wrong !== undefined && index === points.length - 1
    return {
      ...{ itemId: item.id, point, raw: chance.pick((isWrong ? bad : good)[tested]) },
      ...(said && { disinfectant: used }),
      photos: isWrong ? wrong.photos : [],
    }
  })
}
