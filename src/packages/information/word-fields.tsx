import { View } from '@tarojs/components'
import { severityNames } from '@domain/checklists/severity'
import { concernOf } from '@domain/clues/concerns'
import { severityOf } from '@domain/clues/received-word'
import { Card } from '../../components/card'
import { Chips } from '../../components/chips'
import { Choice } from '../../components/choice'
import { Field, TextInput } from '../../components/field'
import { NoteInput } from '../../components/note-input'
import type { Draft } from '../../outbox/draft'
import { DraftPhotos } from '../../outbox/draft-photos'
import { placeOf, type WordContent } from '../../outbox/kinds/word'
import type { Writing } from '../../outbox/use-draft'
import { joined, phrases } from './phrases'

const SEVERITIES = [
  { value: 'ordinary', word: '一般' },
  { value: 'urgent', word: severityNames.urgent },
  { value: 'emergency', word: '突发，马上告诉所有人', tone: 'danger' },
] as const

interface WordFieldsProps<Content extends WordContent> {
  draft: Draft<Content>
  writing: Writing<Content>
  asks: string
}

/** What it is, where, and how pressing: what every report and every tip says. */
export function WordFields<Content extends WordContent>(props: WordFieldsProps<Content>) {
  const { draft, writing, asks } = props
  const { concern, words, place, severity } = draft.content
  const set = (changed: Partial<WordContent>) =>
    writing.change((content) => ({ ...content, ...changed }))
  return (
    <>
      <Card title={concernOf(concern).name}>
        <Field label={asks}>
          <Chips
            words={phrases[concern]}
            onTap={(phrase) => set({ words: joined(words, phrase) })}
          />
          <NoteInput
            label={asks}
            value={words}
            placeholder="点上面的话，或自己写；不要写病人和举报人的姓名"
            onChange={(typed) => set({ words: typed })}
          />
        </Field>
        <Field label="在哪里">
          <TextInput
            label="在哪里"
            value={place}
            maxLength={60}
            placeholder="村、街道、店名"
            onChange={(typed) => set({ place: typed })}
          />
        </Field>
      </Card>
      <Pressing {...{ concern, severity }} onChoose={(chosen) => set({ severity: chosen })} />
      <Photos {...{ draft, writing }} />
    </>
  )
}

const Photos = <Content extends WordContent>({
  draft: { photos },
  writing,
}: Pick<WordFieldsProps<Content>, 'draft' | 'writing'>) => (
  <Card title="照片（没有就不拍）">
    <DraftPhotos
      place={placeOf.told}
      photos={photos.filter(({ place }) => place === placeOf.told)}
      onAdd={writing.addPhoto}
      onRemove={writing.removePhoto}
    />
  </Card>
)

type PressingProps = Pick<WordContent, 'concern' | 'severity'> & {
  onChoose: (severity: WordContent['severity']) => void
}

const Pressing = ({ concern, severity, onChoose }: PressingProps) => (
  <Card title="急不急">
    {severityOf(concern, 'ordinary') === 'emergency' ? (
      <View className="danger">这类情况按突发处理，会马上告诉本中心所有协管员</View>
    ) : (
      <Choice label="急不急" options={SEVERITIES} value={severity} onChoose={onChoose} />
    )}
  </Card>
)

/** What still keeps it from being sent; the first of it. */
export function missingIn({ words, place }: WordContent): string | undefined {
  if (words.trim().length < 2) return '还没写是什么情况'
  if (place.trim().length < 2) return '还没写在哪里'
  return undefined
}
