import { useState } from 'react'
import { Button } from '@tarojs/components'
import { Chips } from '../../../components/chips'
import { Field, TextInput } from '../../../components/field'
import { Sheet } from '../../../components/sheet'
import { TextButton } from '../../../components/text-button'
import { say } from '../../../dialogs'
import type { FactsWritten } from '../../../outbox/kinds/registry-written'
import { DayField } from './day-field'

type Licence = FactsWritten['licences'][number]

const NAMES = ['卫生许可证', '医疗机构执业许可证', '放射诊疗许可证', '母婴保健技术服务执业许可证']

interface LicenceSheetProps {
  open: boolean
  /** Absent for a new one. */
  licence: Licence | undefined
  /** Undefined takes it away. */
  onKeep: (licence: Licence | undefined) => void
  onClose: () => void
}

export const LicenceSheet = ({ open, onClose, ...rest }: LicenceSheetProps) => (
  <Sheet title="许可证" open={open} onClose={onClose}>
    {open && <LicenceForm {...rest} />}
  </Sheet>
)

function LicenceForm({ licence, onKeep }: Pick<LicenceSheetProps, 'licence' | 'onKeep'>) {
  const [typed, setTyped] = useState<Licence>(licence ?? { name: '', number: '' })
  const keep = () => {
    const name = typed.name.trim()
    if (!name) say('请写是什么证')
    else onKeep({ ...typed, name, number: typed.number.trim() })
  }
  const expiring = (expiresOn: string | undefined) =>
    setTyped(({ name, number }) => ({ name, number, ...(expiresOn && { expiresOn }) }))
  return (
    <>
      <Field label="什么证">
        <TextInput
          label="证件名称"
          value={typed.name}
          maxLength={40}
          onChange={(name) => setTyped({ ...typed, name })}
        />
        <Chips words={NAMES} onTap={(name) => setTyped({ ...typed, name })} />
      </Field>
      <Field label="证号">
        <TextInput
          label="证号"
          value={typed.number}
          maxLength={60}
          onChange={(number) => setTyped({ ...typed, number })}
        />
      </Field>
      <DayField
        label="有效期到"
        value={typed.expiresOn}
        none="选日期，长期的不填"
        onChoose={expiring}
      />
      <Button className="main-button" onClick={keep}>
        确定
      </Button>
      {licence && <TextButton word="去掉这个证" onTap={() => onKeep(undefined)} />}
    </>
  )
}
