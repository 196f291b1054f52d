import { Chips } from '../../../components/chips'
import { Field, TextInput } from '../../../components/field'
import type { FactsWritten } from '../../../outbox/kinds/registry-written'
import { PaperSheet, type SheetFor } from './paper-sheet'

type Licence = FactsWritten['licences'][number]

const NAMES = ['卫生许可证', '医疗机构执业许可证', '放射诊疗许可证', '母婴保健技术服务执业许可证']
const NEW: Licence = { name: '', number: '' }

export const LicenceSheet = ({ onKeep, ...sheet }: SheetFor<Licence>) => (
  <PaperSheet
    {...sheet}
    title="许可证"
    blank={NEW}
    faultOf={({ name }) => (name.trim() ? undefined : '请写是什么证')}
    onKeep={(licence) => onKeep(licence && { ...licence, name: licence.name.trim() })}
    fields={({ name }, change) => (
      <Field label="什么证">
        <TextInput
          label="证件名称"
          value={name}
          maxLength={40}
          onChange={(typed) => change({ name: typed })}
        />
        <Chips words={NAMES} onTap={(chosen) => change({ name: chosen })} />
      </Field>
    )}
  />
)
