// What a coordinator answered, and what it was judged to be. A judged item keeps the words of its question as they were.

import { array, enum as oneOf, object, string, type infer as Infer } from '../kernel/z'
import { specialty } from '../people/specialties'
import { severity } from './severity'
import { basis } from './basis'
import { law } from './laws'
import { matterId } from './matters'
import { PHOTOS_PER_ITEM, photoRef } from '../photos/photo'
import { result } from './result'
import { limit, measure, measuredDisinfectant, point } from './water-limits'

/** Of a checklist or an item. */
export const LONGEST_ID = 40
export const ANSWERS_PER_CHECKLIST = 120
export const READINGS_PER_CHECKLIST = 20

const itemId = string().max(LONGEST_ID)
const note = string().trim().max(500)
const photos = array(photoRef).max(PHOTOS_PER_ITEM)

/** An on-site test that was not made is answered `notApplicable`, with the reason as its note. */
export const answer = object({ itemId, result, note: note.optional(), photos })

export const reading = object({
  itemId,
  /** Where water was taken; absent where something else was measured. */
  point: point.optional(),
  /** As it was read, such as 0.30. */
  raw: string().trim().max(12),
  /** What was in use on the spot; where it is absent, what is registered. */
  disinfectant: measuredDisinfectant.optional(),
  photos,
})

/** The answers to one checklist, as they are sent. */
export const answers = object({
  checklistId: string().max(LONGEST_ID),
  version: string().max(12),
  answers: array(answer).max(ANSWERS_PER_CHECKLIST),
  readings: array(reading).max(READINGS_PER_CHECKLIST),
})

export const judgedReading = object({
  point: point.optional(),
  measure: measure.optional(),
  raw: string(),
  unit: string(),
  disinfectant: measuredDisinfectant.optional(),
  limit,
  verdict: oneOf(['pass', 'fail']),
  photos,
})

export const judgedItem = object({
  itemId,
  kind: oneOf(['check', 'reading', 'quantity']),
  section: string(),
  question: string(),
  clause: basis,
  law: law.optional(),
  severity,
  matter: matterId,
  matterName: string(),
  result,
  note: note.optional(),
  photos,
  readings: array(judgedReading),
})

export const judgedChecklist = object({
  checklistId: string(),
  version: string(),
  name: string(),
  specialty,
  items: array(judgedItem),
})

export type Answer = Infer<typeof answer>
export type Reading = Infer<typeof reading>
export type Answers = Infer<typeof answers>
export type JudgedReading = Infer<typeof judgedReading>
export type JudgedItem = Infer<typeof judgedItem>
export type JudgedChecklist = Infer<typeof judgedChecklist>

/** Every photo that the answers rest on. */
export const photosOfAnswers = ({ answers: given, readings }: Answers) =>
  [...given, ...readings].flatMap((each) => each.photos)
