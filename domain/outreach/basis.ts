// Which clauses an occasion fulfils, so that the record sheet and whoever appraises it can say why it counts.

import type { Clause } from '../guide/clause'
import type { Specialty } from '../people/specialties'
import type { Audience } from './kinds'
import type { OutreachContent } from './outreach'

/** （三）宣传教育 of each chapter. */
const ofSpecialty: Partial<Record<Specialty, Clause>> = {
  drinkingWater: { part: 'drinkingWater', number: '（三）2' },
  schoolHealth: { part: 'schoolHealth', number: '（三）' },
  illegalPractice: { part: 'illegalPractice', number: '（三）' },
  maternalChildHealth: { part: 'maternalChildHealth', number: '（三）' },
  occupationalHealth: { part: 'occupationalHealth', number: '（三）' },
}

/** Training of these is a clause of its own. */
const ofTrained: Partial<Record<Audience, Clause>> = {
  waterStaff: { part: 'drinkingWater', number: '（三）1' },
  schoolDoctors: { part: 'schoolHealth', number: '（三）' },
  kindergartenStaff: { part: 'plan', number: '二（四）4' },
}

/** The most special first; each once. */
export function clausesOf({
  kind,
  audiences,
  specialty,
}: Pick<OutreachContent, 'kind' | 'audiences' | 'specialty'>): Clause[] {
  const trained = kind === 'training' ? audiences.map((each) => ofTrained[each]) : []
  const taught = specialty && kind !== 'training' ? [ofSpecialty[specialty]] : []
  const all = [...trained, ...taught, { part: 'plan', number: '二（四）4' } as const]
  const keyOf = ({ part, number }: Clause) => `${part} ${number}`
  return [...new Map(all.flatMap((each) => (each ? [[keyOf(each), each] as const] : []))).values()]
}
