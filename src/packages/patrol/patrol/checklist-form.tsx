import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { findChecklist } from '@domain/checklists'
import { sectionsFor } from '@domain/checklists/checklist'
import { ChecklistSection, type AskedHere } from './checklist-section'

/** One checklist, as it is asked of this facility. */
export function ChecklistForm(here: AskedHere) {
  const { given, facility } = here
  const checklist = findChecklist(given.checklistId, given.version)
  const { answers } = given
  const sections = useMemo(
    () => sectionsFor(checklist, facility, { answers }),
    [checklist, facility, answers],
  )
  return (
    <>
      <View className="title checklist__name">{checklist.name}</View>
      {sections.map((section) => (
        <ChecklistSection key={section.name} section={section} {...here} />
      ))}
    </>
  )
}
