import { staffCertificateNames, type Certificate } from '@domain/facilities/certificates'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import { PaperSheet, type SheetFor } from './paper-sheet'

const KINDS = Object.entries(staffCertificateNames).map(([value, word]) => ({
  value: value as Certificate['kind'],
  word,
}))
const NEW: Certificate = { holderName: '', kind: 'health', number: '' }
const LEAST_NAME = 2

export const CertificateSheet = ({ onKeep, ...sheet }: SheetFor<Certificate>) => (
  <PaperSheet
    {...sheet}
    title="从业人员证件"
    blank={NEW}
    faultOf={({ holderName }) =>
      holderName.trim().length < LEAST_NAME ? '请写姓名，至少两个字' : undefined
    }
    onKeep={(certificate) =>
      onKeep(certificate && { ...certificate, holderName: certificate.holderName.trim() })
    }
    fields={({ holderName, kind }, change) => (
      <>
        <Field label="姓名">
          <TextInput
            label="持证人姓名"
            value={holderName}
            maxLength={20}
            onChange={(typed) => change({ holderName: typed })}
          />
        </Field>
        <Field label="什么证">
          <Choice
            label="证件"
            options={KINDS}
            value={kind}
            onChoose={(chosen) => change({ kind: chosen })}
          />
        </Field>
      </>
    )}
  />
)
