import { severityNames, severity as severities } from '@domain/checklists/severity'
import {
  closingReason,
  closingReasonNames,
  verificationResult,
  verificationResultNames,
} from '@domain/clues/received-word'
import { phoneNow } from '../../clock'
import { Card } from '../../components/card'
import { Choice } from '../../components/choice'
import { Field } from '../../components/field'
import { NoteInput } from '../../components/note-input'
import type { DraftPhoto } from '../../outbox/draft'
import { DraftPhotos } from '../../outbox/draft-photos'
import { placeOf, type FoundContent } from '../../outbox/kinds/word'

const RESULTS = verificationResult.options.map((value) => ({
  value,
  word: verificationResultNames[value],
}))
const SEVERITIES = severities.options.map((value) => ({ value, word: severityNames[value] }))
const REASONS = closingReason.options.map((value) => ({ value, word: closingReasonNames[value] }))

interface FindingProps {
  finding: FoundContent
  onChange: (changed: Partial<FoundContent>) => void
}

interface FoundFieldsProps extends FindingProps {
  photos: readonly DraftPhoto[]
  onAdd: (place: string) => Promise<void>
  onRemove: (photo: DraftPhoto) => Promise<void>
}

/** What was found on looking into it. */
export function FoundFields({ finding, onChange, photos, onAdd, onRemove }: FoundFieldsProps) {
  return (
    <Card title="核实得怎么样">
      <Field label="结果">
        <Choice
          label="结果"
          options={RESULTS}
          value={finding.result}
          onChoose={(result) => onChange({ result, verifiedAt: finding.verifiedAt ?? phoneNow() })}
        />
      </Field>
      <Field label="怎么核实的，看到了什么">
        <NoteInput
          label="核实情况"
          value={finding.found}
          placeholder="到现场看到、电话问到什么；不要写是谁举报的"
          onChange={(found) => onChange({ found })}
        />
      </Field>
      <Field label="照片（没有就不拍）">
        <DraftPhotos
          place={placeOf.found}
          photos={photos.filter(({ place }) => place === placeOf.found)}
          {...{ onAdd, onRemove }}
        />
      </Field>
    </Card>
  )
}

const STEPS = [
  { value: 'clue', word: '报给执法机构' },
  { value: 'close', word: '不用上报，办结' },
] as const
const LATER = [...STEPS, { value: 'later', word: '先不定', tone: 'quiet' }] as const

interface NextFieldsProps extends FindingProps {
  /** How pressing it was when it was told. */
  told: keyof typeof severityNames
  mayWait?: boolean
}

/** What follows from it: a clue for an officer, or its end with a reason. */
export function NextFields({ finding, onChange, told, mayWait = false }: NextFieldsProps) {
  const { step, pressing = told, reason, why } = finding
  return (
    <Card title="下一步">
      <Field label="怎么办">
        <Choice
          label="下一步"
          options={mayWait ? LATER : STEPS}
          value={step}
          onChoose={(chosen) => onChange({ step: chosen })}
        />
      </Field>
      {step === 'clue' && (
        <Field label="线索急不急">
          <Choice
            label="线索急不急"
            options={SEVERITIES}
            value={pressing}
            onChoose={(chosen) => onChange({ pressing: chosen })}
          />
        </Field>
      )}
      {step === 'close' && <ClosingFields {...{ reason, why, onChange }} />}
    </Card>
  )
}

type ClosingFieldsProps = Pick<FoundContent, 'reason' | 'why'> & Pick<FindingProps, 'onChange'>

const ClosingFields = ({ reason, why, onChange }: ClosingFieldsProps) => (
  <>
    <Field label="为什么不上报">
      <Choice
        label="为什么不上报"
        options={REASONS}
        value={reason}
        onChoose={(chosen) => onChange({ reason: chosen })}
      />
    </Field>
    <Field label="说明（报信息的人会看到）">
      <NoteInput
        label="说明"
        value={why}
        maxLength={300}
        placeholder="怎么处理的，告诉了谁"
        onChange={(typed) => onChange({ why: typed })}
      />
    </Field>
  </>
)

/** What still keeps it from being sent; the first of it. */
export function missingInFinding({ result, found }: FoundContent): string | undefined {
  if (!result) return '还没选核实结果'
  if (found.trim().length < 2) return '还没写核实情况'
  return undefined
}

export function missingInNext({ step, reason, why }: FoundContent): string | undefined {
  if (!step) return '还没选下一步'
  if (step !== 'close') return undefined
  if (!reason) return '还没选不上报的原因'
  return why.trim().length < 2 ? '还没写说明' : undefined
}
