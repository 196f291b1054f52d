import { useState } from 'react'
import { Button } from '@tarojs/components'
import { ownSpecialty } from '@domain/patrols/county-rules'
import type { OwnSpecialty } from '@domain/people/specialties'
import { Field, TextInput } from '../../../components/field'
import { Sheet } from '../../../components/sheet'
import { TextButton } from '../../../components/text-button'
import { agreed } from '../../../dialogs'
import { newId } from '../../../session'
import type { RulesPartProps, Setting } from './use-setting'

const NAME_LETTERS = 12
const ID_LETTERS = 16

interface SpecialtySheetProps extends RulesPartProps {
  setting: Setting
  /** Undefined for a new one. */
  asked: OwnSpecialty | undefined
  onClose: () => void
}

/** What one of the county's own specialties is called; its id is made here and stays. */
export function SpecialtySheet({ rules, setting, asked, onClose }: SpecialtySheetProps) {
  const [name, setName] = useState(asked?.name ?? '')
  const [wrong, setWrong] = useState<string>()
  const { specialties, frequencies } = rules
  const others = specialties.filter(({ id }) => id !== asked?.id)

  const save = async () => {
    const id = asked?.id ?? `own_${(await newId()).slice(-ID_LETTERS)}`
    const read = ownSpecialty.safeParse({ id, name })
    if (!read.success) setWrong('请写名称，2 到 12 个字')
    else
      setting.set(
        {
          specialties: asked
            ? specialties.map((each) => (each.id === id ? read.data : each))
            : [...specialties, read.data],
        },
        onClose,
      )
  }
  const remove = async ({ id }: OwnSpecialty) => {
    if (!(await agreed('删除这个专业', '它的巡查频次和分派也一起去掉', '删除'))) return
    const kept = frequencies.filter(({ specialty }) => specialty !== id)
    setting.set({ specialties: others, frequencies: kept }, onClose)
  }

  return (
    <Sheet title={asked ? '改专业' : '添加专业'} open onClose={onClose}>
      <Field label="专业名称" wrong={wrong}>
        <TextInput
          label="专业名称"
          value={name}
          maxLength={NAME_LETTERS}
          placeholder="如：茶馆、农村宴席"
          onChange={(words) => {
            setName(words)
            setWrong(undefined)
          }}
        />
      </Field>
      <Button className="main-button" disabled={setting.busy} onClick={() => void save()}>
        保存
      </Button>
      {asked && <TextButton word="删除这个专业" onTap={() => void remove(asked)} />}
    </Sheet>
  )
}
