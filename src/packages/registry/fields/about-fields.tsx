import { useState } from 'react'
import { View } from '@tarojs/components'
import { levelOf, type Area } from '@domain/kernel/areas'
import type { OwnProfile } from '@domain/people/profile'
import { areasWithin } from '../../../areas-within'
import { Card } from '../../../components/card'
import { Field, TextInput } from '../../../components/field'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import type { FactsWritten } from '../../../outbox/kinds/registry-written'
import { PlaceField } from './place-field'

export interface FieldsProps {
  written: FactsWritten
  onChange: (changed: Partial<FactsWritten>) => void
}

/** What it is called and where it is. */
export function AboutFields({ written, onChange, actor }: FieldsProps & { actor: OwnProfile }) {
  return (
    <Card title="名称和地址">
      <Field label="名称（照招牌或证件写）">
        <TextInput
          label="名称"
          value={written.name}
          maxLength={60}
          onChange={(name) => onChange({ name })}
        />
      </Field>
      <VillageField actor={actor} value={written.area} onChoose={(area) => onChange({ area })} />
      <Field label="地址">
        <TextInput
          label="地址"
          value={written.address}
          maxLength={120}
          placeholder="路名门牌，或者村民小组"
          onChange={(address) => onChange({ address })}
        />
      </Field>
      <PlaceField place={written.place} onChoose={onChange} address={written.address} />
    </Card>
  )
}

interface VillageFieldProps {
  actor: OwnProfile
  value: Area | undefined
  onChoose: (area: Area) => void
}

/** The villages of one's own area; where they have no names here, the area itself. */
function VillageField({ actor, value, onChoose }: VillageFieldProps) {
  const [open, setOpen] = useState(false)
  const all = areasWithin(actor)
  const villages = all.filter(({ area }) => levelOf(area) === 'village')
  const areas = villages.length > 0 ? villages : all
  const choose = (area: Area) => {
    setOpen(false)
    onChoose(area)
  }
  return (
    <View>
      <Field label="所在村（社区）">
        <Row
          title={all.find(({ area }) => area === value)?.name ?? '请选'}
          onTap={() => setOpen(true)}
        />
      </Field>
      <Sheet title="所在村（社区）" open={open} onClose={() => setOpen(false)}>
        {areas.map(({ area, name }) => (
          <Row key={area} title={name} onTap={() => choose(area)} />
        ))}
      </Sheet>
    </View>
  )
}
