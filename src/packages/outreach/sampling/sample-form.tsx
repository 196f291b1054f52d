import { phoneNow } from '../../../clock'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import type { Draft } from '../../../outbox/draft'
import { samplePlaces, type SampleWritten } from '../../../outbox/kinds/sample-written'
import type { Writing } from '../../../outbox/use-draft'
import { PhotosField } from '../photos-field'
import { HandOverFields } from './hand-over-fields'
import { TakenCard } from './taken-card'

const HANDED = [
  { value: 'later', word: '还没送' },
  { value: 'now', word: '已经交了' },
] as const

interface SampleFormProps {
  draft: Draft<SampleWritten>
  writing: Writing<SampleWritten>
}

/** What was taken, where, and by whom; and to whom it was given, where it was given already. */
export function SampleForm({ draft, writing }: SampleFormProps) {
  const said = draft.content
  const change = (changes: Partial<SampleWritten>) =>
    writing.change((content) => ({ ...content, ...changes }))
  const empty = () => ({ laboratory: '', receiverName: '', at: phoneNow() })
  return (
    <>
      <TakenCard {...{ said, change }}>
        <PhotosField label="采样照片" place={samplePlaces.sample} {...{ draft, writing }} />
      </TakenCard>
      <Card title="送检">
        <Field label="样品交给检验单位了吗">
          <Choice
            label="送检"
            options={HANDED}
            value={said.handOver ? 'now' : 'later'}
            onChoose={(chosen) =>
              change({ handOver: chosen === 'later' ? undefined : (said.handOver ?? empty()) })
            }
          />
        </Field>
        {said.handOver && (
          <HandOverFields given={said.handOver} onChange={(handOver) => change({ handOver })}>
            <PhotosField
              label="签收的单子（必拍）"
              place={samplePlaces.handOver}
              {...{ draft, writing }}
            />
          </HandOverFields>
        )}
      </Card>
    </>
  )
}
