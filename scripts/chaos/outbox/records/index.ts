// Every kind of record that is written in the chaos.

import { advice, rectification, reinspection } from './advice'
import { assistance } from './assistance'
import { change } from './change'
import { clueAnswer } from './clue-answer'
import { caseCount, emergency, emergencyMore } from './emergency'
import { orderedVisit } from './ordered-visit'
import { outreach, outreachCorrection } from './outreach'
import { patrol } from './patrol'
import { registration } from './registration'
import { sample, sampleHandOver, sampleResult } from './sample'
import { information, tipOff, verification } from './word'
import type { Writable } from './writable'

export const writables: Record<string, Writable> = {
  patrol,
  registration,
  change,
  advice,
  rectification,
  reinspection,
  orderedVisit,
  assistance,
  clueAnswer,
  emergency,
  emergencyMore,
  caseCount,
  outreach,
  outreachCorrection,
  information,
  tipOff,
  verification,
  sample,
  sampleHandOver,
  sampleResult,
}
