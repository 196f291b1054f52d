import { builtInSpecialties, spokenSpecialty, type Specialty } from '@domain/people/specialties'
import { Card } from '../../../components/card'
import { Chips } from '../../../components/chips'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { Toggles } from '../../../components/toggles'
import { useOwnSpecialties } from '../../../county-rules'
import type { Draft } from '../../../outbox/draft'
import { OUTREACH_PHOTOS, type OutreachWritten } from '../../../outbox/kinds/outreach-written'
import type { Writing } from '../../../outbox/use-draft'
import { FacilityField } from '../facility-field'
import { PhotosField } from '../photos-field'
import { MaterialsField } from './materials-field'
import { audienceOptions, intoOptions, kindOptions, meansOptions, topicsOf } from './options'
import { WhenField } from './when-field'

const WHOLE = 'whole'

interface OutreachFormProps<Content extends OutreachWritten> {
  draft: Draft<Content>
  writing: Writing<Content>
}

/** Entered once: the record sheet and every count are read from it. */
export function OutreachForm<Content extends OutreachWritten>(props: OutreachFormProps<Content>) {
  const { draft, writing } = props
  const said = draft.content
  const own = useOwnSpecialties()
  const change = (changes: Partial<OutreachWritten>) =>
    writing.change((content) => ({ ...content, ...changes }))
  const specialties: Specialty[] = [...builtInSpecialties, ...own.map(({ id }) => id)]
  const once = <Value extends string>(chosen: Value, now: Value | undefined) =>
    chosen === now ? undefined : chosen
  return (
    <>
      <Card>
        <Field label="类别">
          <Choice
            label="类别"
            options={kindOptions}
            value={said.kind}
            onChoose={(kind) => change({ kind })}
          />
        </Field>
        <Field label="主题">
          <TextInput
            label="主题"
            value={said.topic}
            placeholder="讲的是什么"
            maxLength={60}
            onChange={(topic) => change({ topic })}
          />
          <Chips words={topicsOf[said.kind]} onTap={(topic) => change({ topic })} />
        </Field>
        <WhenField said={said} onChange={change} />
        <Field label="地点">
          <TextInput
            label="地点"
            value={said.placeName}
            placeholder="如：云台村村委会"
            maxLength={80}
            onChange={(placeName) => change({ placeName })}
          />
        </Field>
        <FacilityField
          value={said.facility}
          onChange={(facility) =>
            change({ facility, ...(facility && !said.placeName && { placeName: facility.name }) })
          }
        />
        <Field label="普法五进（不属于就不选）">
          <Choice
            label="普法五进"
            options={intoOptions}
            value={said.into}
            onChoose={(into) => change({ into: once(into, said.into) })}
          />
        </Field>
      </Card>
      <Card>
        <Field label="对象，可以多选">
          <Toggles
            label="对象"
            options={audienceOptions(said.kind)}
            values={said.audiences}
            onChange={(audiences) => change({ audiences })}
          />
        </Field>
        <Field label="人数">
          <TextInput
            label="人数"
            type="number"
            value={said.people}
            placeholder="到场或受益的人数"
            maxLength={6}
            onChange={(people) => change({ people })}
          />
        </Field>
        <Field label="形式，可以多选">
          <Toggles
            label="形式"
            options={meansOptions}
            values={said.means}
            onChange={(means) => change({ means })}
          />
        </Field>
        <MaterialsField
          materials={said.materials}
          onChange={(materials) => change({ materials })}
        />
        <Field label="专业">
          <Choice
            label="专业"
            options={[
              { value: WHOLE, word: '综合' },
              ...specialties.map((value) => ({ value, word: spokenSpecialty(value, own) })),
            ]}
            value={said.specialty ?? WHOLE}
            onChoose={(chosen) =>
              change({ specialty: chosen === WHOLE ? undefined : (chosen) })
            }
          />
        </Field>
      </Card>
      <Card>
        <PhotosField label="照片" place={OUTREACH_PHOTOS} {...{ draft, writing }} />
        <Field label="内容（想补充的，没有就不填）">
          <NoteInput
            label="内容"
            value={said.words}
            placeholder="讲了什么，效果怎么样"
            onChange={(words) => change({ words })}
          />
        </Field>
        <Field label="主讲人（没有就不填）">
          <TextInput
            label="主讲人"
            value={said.speaker}
            maxLength={20}
            onChange={(speaker) => change({ speaker })}
          />
        </Field>
        <Field label="协助、联合的单位（没有就不填）">
          <TextInput
            label="协助、联合的单位"
            value={said.partner}
            placeholder="如：区疾控中心"
            maxLength={60}
            onChange={(partner) => change({ partner })}
          />
        </Field>
      </Card>
    </>
  )
}
