import { useState } from 'react'
import { severity, severityNames } from '@domain/checklists/severity'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import { TextButton } from '../../../components/text-button'
import { matterNamesFor } from '../writing/written'
import type { ItemPartProps } from '.'

const MATTER_LETTERS = 20

const SEVERITIES = severity.options.map((value) => ({ value, word: severityNames[value] }))

/** What a failure points to, and how soon somebody must look after it. */
export function FailureFields({ written, item, set }: ItemPartProps) {
  const [open, setOpen] = useState(false)
  const names = matterNamesFor(written)
  return (
    <Card title="不合格时">
      <Field label="事项：疑似什么问题（一样的合成一条线索）">
        <TextInput
          label="疑似什么问题"
          value={item.matter}
          maxLength={MATTER_LETTERS}
          placeholder="如：杯具消毒不符合要求"
          onChange={(matter) => set({ matter })}
        />
        {names.length > 0 && <TextButton word="从常用的里选" onTap={() => setOpen(true)} />}
      </Field>
      <Field label="紧急程度">
        <Choice
          label="紧急程度"
          options={SEVERITIES}
          value={item.severity}
          onChoose={(chosen) => set({ severity: chosen })}
        />
      </Field>
      <Sheet title="选问题" open={open} onClose={() => setOpen(false)}>
        {names.map((name) => (
          <Row
            key={name}
            title={name}
            onTap={() => {
              set({ matter: name })
              setOpen(false)
            }}
          />
        ))}
      </Sheet>
    </Card>
  )
}
