// Beginnings of an answer for the officer to tap and finish.

import type { Outcome } from '@domain/clues/clue'

export const phrases: Record<Outcome, readonly string[]> = {
  corrected: [
    '现场核实，情况属实，已当场改正。',
    '现场核实，情况属实，已责令改正，经复查已改正到位。',
  ],
  penalised: ['现场核实，情况属实，已立案并作出行政处罚。'],
  referred: ['不属于本机构职责，已书面移送有管辖权的部门。'],
  unfounded: ['现场核实，未发现上报的问题。', '现场核实，情况与上报不符，符合要求。'],
}
