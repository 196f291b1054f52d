import { useState } from 'react'
import { Button } from '@tarojs/components'
import { spokenAddressee, type Addressee } from '@domain/cases/letter'
import { bodyNames, type Body } from '@domain/clues/outcome'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import { MAY_BE_EMPTY, TextField } from '../../../components/text-field'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'

interface AddresseeCardProps {
  letter: Addressee & { _id: string }
  mayChange: boolean
  readAgain: () => Promise<unknown>
}

const BODIES = (Object.keys(bodyNames) as Body[]).map((value) => ({
  value,
  word: bodyNames[value],
}))

/** To whom it goes; the commission may choose another before it is sent. */
export function AddresseeCard({ letter, mayChange, readAgain }: AddresseeCardProps) {
  const [open, setOpen] = useState(false)
  const { busy, act, once } = useActing()
  const save = async (said: Addressee) => {
    setOpen(false)
    await act(async () => {
      await callOnce('letters.address', letter._id, { letterId: letter._id, ...said })
      say('已改好')
    })
    await readAgain()
  }
  return (
    <Card title="收函单位">
      <Row
        title={spokenAddressee(letter)}
        {...(mayChange && {
          under: busy ? '请稍候…' : '点一下可以换成别的部门，或写全称',
          onTap: () => setOpen(true),
        })}
      />
      <Sheet title="收函单位" open={open} onClose={() => setOpen(false)}>
        <AddresseeForm letter={letter} onSave={(said) => once(() => save(said))} />
      </Sheet>
    </Card>
  )
}

function AddresseeForm({
  letter,
  onSave,
}: {
  letter: Addressee
  onSave: (said: Addressee) => void
}) {
  const [body, setBody] = useState(letter.body)
  const [typed, setTyped] = useState(letter.bodyName ?? '')
  const bodyName = typed.trim()
  const done = () =>
    body === 'otherAgency' && bodyName.length < 2
      ? say('请写部门名称')
      : onSave({ body, ...(bodyName && { bodyName }) })
  return (
    <>
      <Field label="哪个部门">
        <Choice<Body> label="哪个部门" options={BODIES} value={body} onChoose={setBody} />
      </Field>
      <TextField
        label={body === 'otherAgency' ? '部门名称' : '部门全称'}
        {...(body !== 'otherAgency' && { hint: MAY_BE_EMPTY })}
        most={40}
        value={typed}
        placeholder="如：云岭县水利局"
        onChange={setTyped}
      />
      <Button className="main-button" onClick={done}>
        确定
      </Button>
    </>
  )
}
