import { sharedNames } from '@domain/emergencies/cluster'
import type { CaseEntry } from '@domain/emergencies/watch'
import { spokenDay } from '@domain/kernel/time'

type Said = Pick<CaseEntry, 'on' | 'group' | 'newCaseCount' | 'symptoms' | 'exposures'>

/** 2026年3月2日 三年级2班 新发 2 例：呕吐、腹泻，一起用餐：午餐 */
export function spokenCases({ on, group, newCaseCount, symptoms, exposures }: Said): string {
  const shared = exposures.map(({ kind, name }) => sharedNames[kind] + name)
  const common = [symptoms.join('、'), ...shared].filter(Boolean).join('，')
  return `${spokenDay(on)} ${group.name} 新发 ${newCaseCount} 例${common && `：${common}`}`
}
