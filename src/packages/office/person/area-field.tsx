import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Area } from '@domain/kernel/areas'
import { isAreaOfRole, type PersonEntry } from '@domain/people/person'
import type { OwnProfile } from '@domain/people/profile'
import { Field } from '../../../components/field'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import { areasWithin } from '../../../areas-within'

interface AreaFieldProps {
  actor: OwnProfile
  role: PersonEntry['role'] | undefined
  value: Area | undefined
  wrong: string | undefined
  onChoose: (area: Area) => void
}

/** Where somebody works: one's own area or one within it, as wide as the role's work. */
export function AreaField({ actor, role, value, wrong, onChoose }: AreaFieldProps) {
  const [open, setOpen] = useState(false)
  const areas = areasWithin(actor).filter(({ area }) => !role || isAreaOfRole({ role, area }))
  const chosen = areas.find(({ area }) => area === value)
  const choose = (area: Area) => {
    setOpen(false)
    onChoose(area)
  }
  return (
    <View>
      <Field label="辖区" wrong={wrong}>
        <Row title={chosen?.name ?? '请选辖区'} onTap={() => setOpen(true)} />
      </Field>
      <Sheet title="选辖区" open={open} onClose={() => setOpen(false)}>
        {areas.map(({ area, name }) => (
          <Row key={area} title={name} onTap={() => choose(area)} />
        ))}
      </Sheet>
    </View>
  )
}
