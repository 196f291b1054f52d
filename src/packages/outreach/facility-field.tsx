import { useState } from 'react'
import { View } from '@tarojs/components'
import { mayDo } from '@domain/people/permissions'
import { Field } from '../../components/field'
import { TextButton } from '../../components/text-button'
import { useProfile } from '../../use-profile'
import { ChooseFacility } from './choose-facility'
import './outreach.scss'

interface FacilityFieldProps {
  value: { _id: string; name: string } | undefined
  onChange: (facility: { _id: string; name: string } | undefined) => void
}

/** At which registered facility it was, where it was at one; not for those who read no registry. */
export function FacilityField({ value, onChange }: FacilityFieldProps) {
  const [open, setOpen] = useState(false)
  const profile = useProfile()
  if (!profile || !mayDo(profile.role, 'facility.read')) return null
  return (
    <Field label="所在单位（在某个巡查对象那里才选）">
      <View className="chosen-times">
        {value && <View>{value.name}</View>}
        <TextButton word={value ? '换一个' : '选单位'} onTap={() => setOpen(true)} />
        {value && <TextButton word="去掉" onTap={() => onChange(undefined)} />}
      </View>
      <ChooseFacility
        open={open}
        onClose={() => setOpen(false)}
        onChoose={(facility) => {
          setOpen(false)
          onChange(facility)
        }}
      />
    </Field>
  )
}
