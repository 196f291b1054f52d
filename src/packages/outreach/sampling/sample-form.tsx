import { materialNames, type SampleMaterial } from '@domain/samples/sample'
import { phoneNow } from '../../../clock'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Chips } from '../../../components/chips'
import { Field, TextInput } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import type { Draft } from '../../../outbox/draft'
import { samplePlaces, type SampleWritten } from '../../../outbox/kinds/sample-written'
import type { Writing } from '../../../outbox/use-draft'
import { ChosenInstant } from '../chosen-time'
import { PhotosField } from '../photos-field'
import { HandOverFields } from './hand-over-fields'

const materials = (Object.keys(materialNames) as SampleMaterial[]).map((value) => ({
  value,
  word: materialNames[value],
}))

const usual: Partial<Record<SampleMaterial, readonly string[]>> = {
  water: ['出厂水', '末梢水', '二次供水', '水源水', '直饮水'],
  air: ['室内空气', '作业场所空气'],
  surface: ['物体表面', '手表面'],
  supplies: ['毛巾', '床单', '茶具'],
}

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
  const handOver = (chosen: (typeof HANDED)[number]['value']) =>
    change({
      handOver:
        chosen === 'later'
          ? undefined
          : (said.handOver ?? { laboratory: '', receiverName: '', at: phoneNow() }),
    })
  return (
    <>
      <Card title={said.facility.name}>
        <Field label="采的是什么">
          <Choice
            label="样品类别"
            options={materials}
            value={said.material}
            onChoose={(material) => change({ material })}
          />
        </Field>
        <Field label="样品名称">
          <TextInput
            label="样品名称"
            value={said.sampleName}
            placeholder="如：末梢水"
            maxLength={30}
            onChange={(sampleName) => change({ sampleName })}
          />
          <Chips
            words={usual[said.material] ?? []}
            onTap={(sampleName) => change({ sampleName })}
          />
        </Field>
        <Field label="采样地点">
          <TextInput
            label="采样地点"
            value={said.takenFrom}
            placeholder="如：清水池出口、二组水龙头"
            maxLength={60}
            onChange={(takenFrom) => change({ takenFrom })}
          />
        </Field>
        <Field label="数量">
          <TextInput
            label="数量"
            value={said.quantity}
            placeholder="如：500 毫升 × 2 瓶"
            maxLength={30}
            onChange={(quantity) => change({ quantity })}
          />
        </Field>
        <Field label="瓶上的编号">
          <TextInput
            label="瓶上的编号"
            value={said.bottleNumber}
            maxLength={30}
            onChange={(bottleNumber) => change({ bottleNumber })}
          />
        </Field>
        <Field label="采样时间">
          <ChosenInstant
            label="采样时间"
            value={said.takenAt}
            onChange={(takenAt) => change({ takenAt })}
          />
        </Field>
        <Field label="送检项目（没有就不填）">
          <TextInput
            label="送检项目"
            value={said.testsAsked}
            placeholder="如：微生物、余氯"
            maxLength={100}
            onChange={(testsAsked) => change({ testsAsked })}
          />
        </Field>
        <Field label="同行人员（没有就不填）">
          <TextInput
            label="同行人员"
            value={said.companion}
            maxLength={20}
            onChange={(companion) => change({ companion })}
          />
        </Field>
        <PhotosField label="采样照片" place={samplePlaces.sample} {...{ draft, writing }} />
        <Field label="说明（没有就不填）">
          <NoteInput
            label="说明"
            value={said.words}
            maxLength={300}
            onChange={(words) => change({ words })}
          />
        </Field>
      </Card>
      <Card title="送检">
        <Field label="样品交给检验单位了吗">
          <Choice
            label="送检"
            options={HANDED}
            value={said.handOver ? 'now' : 'later'}
            onChoose={handOver}
          />
        </Field>
        {said.handOver && (
          <HandOverFields
            given={said.handOver}
            onChange={(given) => change({ handOver: given })}
            photos={
              <PhotosField
                label="签收的单子（必拍）"
                place={samplePlaces.handOver}
                {...{ draft, writing }}
              />
            }
          />
        )}
      </Card>
    </>
  )
}
