import { View } from '@tarojs/components'
import { visitEndNames } from '@domain/advice/words'
import type { PatrolEnd } from '@domain/patrols/patrol'
import { Card } from '../../components/card'
import { Choice } from '../../components/choice'
import { Field } from '../../components/field'
import { NoteField } from '../../components/note-field'
import { MAY_BE_EMPTY, TextField } from '../../components/text-field'
import type { Draft } from '../../outbox/draft'
import { VISIT, type VisitWritten } from '../../outbox/kinds/advice-written'
import type { Writing } from '../../outbox/use-draft'
import { PhotosHere } from '../../outbox/photos-here'
import { placeWords, usePlaceOnce } from '../../outbox/place-once'

const ENDS = (Object.keys(visitEndNames) as PatrolEnd[]).map((value) => ({
  value,
  word: visitEndNames[value],
}))

interface VisitFieldsProps<Content extends { visit: VisitWritten }> {
  draft: Draft<Content>
  writing: Writing<Content>
}

/** How the visit went: beside what was looked at, or instead of it. */
export function VisitFields<Content extends { visit: VisitWritten }>({
  draft,
  writing,
}: VisitFieldsProps<Content>) {
  const { visit } = draft.content
  const change = (changes: Partial<VisitWritten>) =>
    writing.change((said) => ({ ...said, visit: { ...said.visit, ...changes } }))
  usePlaceOnce(visit, change)
  return (
    <Card>
      <SaidFields visit={visit} onChange={change} />
      <Field label="现场照片">
        <PhotosHere place={VISIT} {...{ draft, writing }} />
      </Field>
    </Card>
  )
}

interface SaidFieldsProps {
  visit: VisitWritten
  onChange: (changes: Partial<VisitWritten>) => void
}

const SaidFields = ({ visit, onChange }: SaidFieldsProps) => (
  <>
    <Field label="现场情况">
      <Choice
        label="现场情况"
        options={ENDS}
        value={visit.end}
        onChoose={(end) => onChange({ end })}
      />
    </Field>
    <View className="quiet">{placeWords(visit)}</View>
    <TextField
      label="同行人员"
      hint={MAY_BE_EMPTY}
      value={visit.companion}
      most={20}
      onChange={(companion) => onChange({ companion })}
    />
    <NoteField
      label="还想说明的"
      placeholder="如：负责人不在，由值班人员陪同"
      value={visit.note}
      onChange={(note) => onChange({ note })}
    />
  </>
)
