import { useState, type ReactNode } from 'react'
import { Button } from '@tarojs/components'
import type { Day } from '@domain/kernel/time'
import { Field, TextInput } from '../../../components/field'
import { Sheet } from '../../../components/sheet'
import { TextButton } from '../../../components/text-button'
import { say } from '../../../dialogs'
import { DayField } from './day-field'

interface Paper {
  number: string
  expiresOn?: Day | undefined
}

interface PaperFormProps<Of extends Paper> {
  /** Absent for a new one. */
  paper: Of | undefined
  blank: Of
  /** What is asked beside its number and last day. */
  fields: (typed: Of, change: (changed: Partial<Of>) => void) => ReactNode
  /** What is still missing, in words. */
  faultOf: (typed: Of) => string | undefined
  /** Undefined takes it away. */
  onKeep: (paper: Of | undefined) => void
}

interface PaperSheetProps<Of extends Paper> extends PaperFormProps<Of> {
  title: string
  open: boolean
  onClose: () => void
}

/** What each sheet for one kind of paper is given. */
export type SheetFor<Of extends Paper> = Pick<
  PaperSheetProps<Of>,
  'open' | 'paper' | 'onKeep' | 'onClose'
>

/** A licence or a certificate: what it is, its number, and its last day where it has one. */
export const PaperSheet = <Of extends Paper>(props: PaperSheetProps<Of>) => (
  <Sheet title={props.title} open={props.open} onClose={props.onClose}>
    {props.open && <PaperForm {...props} />}
  </Sheet>
)

function PaperForm<Of extends Paper>({
  paper,
  blank,
  fields,
  faultOf,
  onKeep,
}: PaperFormProps<Of>) {
  const [typed, setTyped] = useState(paper ?? blank)
  const change = (changed: Partial<Of>) => setTyped((before) => ({ ...before, ...changed }))
  const keep = () => {
    const fault = faultOf(typed)
    if (fault) say(fault)
    else onKeep(withoutDay(typed))
  }
  return (
    <>
      {fields(typed, change)}
      <Field label="证号">
        <TextInput
          label="证号"
          value={typed.number}
          maxLength={60}
          onChange={(number) => change({ number } as Partial<Of>)}
        />
      </Field>
      <DayField
        label="有效期到"
        value={typed.expiresOn}
        none="选日期，长期的不填"
        onChoose={(expiresOn) => change({ expiresOn } as Partial<Of>)}
      />
      <Button className="main-button" onClick={keep}>
        确定
      </Button>
      {paper && <TextButton word="去掉这个证" onTap={() => onKeep(undefined)} />}
    </>
  )
}

/** A day that was taken back is not there at all. */
function withoutDay<Of extends Paper>(typed: Of): Of {
  const { expiresOn, ...rest } = typed
  return { ...rest, number: typed.number.trim(), ...(expiresOn && { expiresOn }) } as unknown as Of
}
