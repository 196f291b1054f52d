import { seenNames } from '@domain/advice/ordered-visit'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import type { Draft } from '../../../outbox/draft'
import { placeOfResult, type VisitAnswerWritten } from '../../../outbox/kinds/advice-written'
import type { Writing } from '../../../outbox/use-draft'
import { PhotosHere } from '../../../outbox/photos-here'

const SEEN = (Object.keys(seenNames) as (keyof typeof seenNames)[]).map((value) => ({
  value,
  word: seenNames[value],
}))

type Result = VisitAnswerWritten['results'][number]

interface SeenCardProps {
  /** Which of the things asked, from 0. */
  place: number
  draft: Draft<VisitAnswerWritten>
  writing: Writing<VisitAnswerWritten>
}

/** One thing that the officer asked about, and how it is now. */
export function SeenCard({ place, draft, writing }: SeenCardProps) {
  const { asked, results } = draft.content
  const question = asked[place] ?? ''
  const change = (changes: Partial<Result>) =>
    writing.change((said) => ({
      ...said,
      results: said.results.map((each, at) => (at === place ? { ...each, ...changes } : each)),
    }))
  return (
    <Card title={question}>
      <Field label="现在">
        <Choice
          label={question}
          options={SEEN}
          value={results[place]?.seen}
          onChoose={(seen) => change({ seen })}
        />
      </Field>
      <Field label="看到的情况">
        <NoteInput
          label={`${question}的情况`}
          value={results[place]?.words ?? ''}
          maxLength={300}
          placeholder="现场是什么样"
          onChange={(words) => change({ words })}
        />
      </Field>
      <Field label="照片">
        <PhotosHere place={placeOfResult(place)} {...{ draft, writing }} />
      </Field>
    </Card>
  )
}
