// Illness after eating or drinking: what the guide asks of a foodborne disease (指南·食源性疾病（一）), as far as a resident knows.

import { strangersWords } from '../kernel/legible'
import { int, object, type infer as Infer } from '../kernel/z'

const people = int().min(0).max(100_000)
const words = strangersWords().max(200)

export const illness = object({
  exposedCount: people.optional(),
  illCount: people.optional(),
  /** When it began, in words. */
  since: words.optional(),
  suspectedFood: words.optional(),
  symptoms: words.optional(),
})
export type Illness = Infer<typeof illness>

/** As a resident is asked; the ids are those of the emergency's own questions. */
export const illnessQuestions = {
  exposedCount: '几个人吃了（喝了）',
  illCount: '几个人不舒服',
  since: '什么时候开始不舒服',
  suspectedFood: '吃了（喝了）什么',
  symptoms: '怎么不舒服',
} as const satisfies Record<keyof Illness, string>

const units: Partial<Record<keyof Illness, string>> = { exposedCount: ' 人', illCount: ' 人' }

/** 几个人不舒服：11 人；… Empty where nothing was said. */
export const spokenIllness = (said: Illness): string[] =>
  (Object.keys(illnessQuestions) as (keyof Illness)[]).flatMap((each) =>
    said[each] === undefined || said[each] === ''
      ? []
      : [`${illnessQuestions[each]}：${said[each]}${units[each] ?? ''}`],
  )

/** Whoever is ill ate or drank it. */
export const addsUp = ({ exposedCount, illCount }: Illness): boolean =>
  exposedCount === undefined || illCount === undefined || illCount <= exposedCount

export const TOO_MANY_ILL = '不舒服的人比吃了（喝了）的人还多，请核对'

/** Somebody is ill: it is handled as an emergency, whatever else it is about. */
export const isIll = (said: Illness | undefined): boolean => (said?.illCount ?? 0) > 0
