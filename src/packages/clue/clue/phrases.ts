// Beginnings of an answer for the officer to tap and finish.

import type { Found } from '@domain/clues/outcome'

export const phrases: Record<Found, readonly string[]> = {
  corrected: [
    '现场核实，情况属实，已当场改正。',
    '现场核实，情况属实，已责令改正，经复查已改正到位。',
  ],
  penalised: ['现场核实，情况属实，已立案并作出行政处罚。'],
  unfounded: ['现场核实，未发现上报的问题。', '现场核实，情况与上报不符，符合要求。'],
}
