import { useState } from 'react'
import { Field } from '../../../components/field'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import type { Duty } from '../duty/asked'

interface WhomProps {
  people: Duty['people']
  chosenId: string
  onChoose: (personId: string) => void
}

/** Whose absence it is. */
export function Whom({ people, chosenId, onChoose }: WhomProps) {
  const [choosing, setChoosing] = useState(false)
  const chosen = people.find(({ _id }) => _id === chosenId)
  return (
    <Field label="谁不在岗">
      <Row title={chosen?.name ?? '请选人'} onTap={() => setChoosing(true)} />
      {choosing && (
        <Sheet title="谁不在岗" open onClose={() => setChoosing(false)}>
          {people.map(({ _id, name }) => (
            <Row
              key={_id}
              title={name}
              mark={{ role: 'radio', checked: _id === chosenId }}
              onTap={() => {
                onChoose(_id)
                setChoosing(false)
              }}
            />
          ))}
        </Sheet>
      )}
    </Field>
  )
}
