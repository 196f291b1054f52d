// Items that find nothing to be judged: what is not there, and how often.

import { isMeasured, type Item } from '@domain/checklists/checklist'

/** Where one item fails, these have nothing to be judged by. */
export const thenUnjudged: Record<string, readonly string[]> = {
  licenceHeld: ['licenceInDate', 'licenceMatches'],
  ownLicenceHeld: ['ownLicenceInDate', 'ownLicenceMatches'],
  secondaryLicenceHeld: ['secondaryLicenceInDate', 'secondaryLicenceMatches'],
  placeLicenceHeld: ['licenceInDate', 'placeLicenceMatches'],
  careLicenceHeld: ['careLicenceInDate'],
  stationLicenceHeld: ['stationLicenceInDate'],
  plasmaLicenceHeld: ['plasmaLicenceInDate'],
  hazardsDeclared: ['declaredTruly'],
  measuredTriennially: ['resultsKept', 'resultsReported', 'resultsPublished', 'withinStandards'],
}

/** How often, and why. */
export const oftenAbsent: Record<string, { share: number; note: string }> = {
  assistantsQualified: { share: 0.8, note: '没有助理医师' },
  expertsQualified: { share: 0.97, note: '没有专长中医师' },
  returnProven: { share: 0.6, note: '这学期没有传染病病例' },
  vaccinationCaughtUp: { share: 0.5, note: '没有漏种的' },
  controlEvaluated: { share: 0.3, note: '还没到验收' },
  changeEvaluated: { share: 0.8, note: '规模、工艺没有变' },
  copiesGiven: { share: 0.8, note: '没有人来要过' },
  gradeShown: { share: 0.1, note: '还没评级' },
  airConditioningCleaned: { share: 0.75, note: '没有集中空调' },
  drinkingWaterSafe: { share: 0.3, note: '不供水' },
}

const nothingToMeasure: Record<string, string> = {
  phAtOutlet: '没有自建供水',
  residueAtOutlet: '没有自建供水',
  ph: '只喝桶装水，没有水龙头',
  disinfectantResidue: '没有消毒过的水龙头水',
}

/** A test that is not made says why; a question does not have to. */
export const absentAt = (item: Item): { note?: string } =>
  isMeasured(item) ? { note: nothingToMeasure[item.id] ?? '这里没有可测的' } : {}
