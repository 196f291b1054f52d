import { useState } from 'react'
import { Button } from '@tarojs/components'
import { staffCertificateNames, type Certificate } from '@domain/facilities/certificates'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import { Sheet } from '../../../components/sheet'
import { TextButton } from '../../../components/text-button'
import { say } from '../../../dialogs'
import { DayField } from './day-field'

const KINDS = Object.entries(staffCertificateNames).map(([value, word]) => ({
  value: value as Certificate['kind'],
  word,
}))

interface CertificateSheetProps {
  open: boolean
  /** Absent for a new one. */
  certificate: Certificate | undefined
  /** Undefined takes it away. */
  onKeep: (certificate: Certificate | undefined) => void
  onClose: () => void
}

export const CertificateSheet = ({ open, onClose, ...rest }: CertificateSheetProps) => (
  <Sheet title="从业人员证件" open={open} onClose={onClose}>
    {open && <CertificateForm {...rest} />}
  </Sheet>
)

const NEW: Certificate = { holderName: '', kind: 'health', number: '' }
const LEAST_NAME = 2

function CertificateForm({
  certificate,
  onKeep,
}: Pick<CertificateSheetProps, 'certificate' | 'onKeep'>) {
  const [typed, setTyped] = useState(certificate ?? NEW)
  const keep = () => {
    const holderName = typed.holderName.trim()
    if (holderName.length < LEAST_NAME) say('请写姓名，至少两个字')
    else onKeep({ ...typed, holderName, number: typed.number.trim() })
  }
  const expiring = (expiresOn: string | undefined) =>
    setTyped(({ expiresOn: _before, ...rest }) => ({ ...rest, ...(expiresOn && { expiresOn }) }))
  return (
    <>
      <Field label="姓名">
        <TextInput
          label="持证人姓名"
          value={typed.holderName}
          maxLength={20}
          onChange={(holderName) => setTyped({ ...typed, holderName })}
        />
      </Field>
      <Field label="什么证">
        <Choice
          label="证件"
          options={KINDS}
          value={typed.kind}
          onChoose={(kind) => setTyped({ ...typed, kind })}
        />
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
      {certificate && <TextButton word="去掉这个证" onTap={() => onKeep(undefined)} />}
    </>
  )
}
