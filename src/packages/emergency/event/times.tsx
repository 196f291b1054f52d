import { Button, View } from '@tarojs/components'
import { awaitsVerification } from '@domain/emergencies/clocks'
import { openQuestions } from '@domain/emergencies/questions'
import { spokenInstant } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { Field } from '../../../components/field'
import { TextButton } from '../../../components/text-button'
import { StampField } from '../time-field'
import { changeReport } from './acting'
import type { Known } from './known'

interface TimesProps {
  known: Known
  /** Absent for whoever only reads. */
  onVerify?: () => void
}

/** Received, verified: each its own instant. */
export const Times = ({ known, onVerify }: TimesProps) => (
  <Card title="时间">
    <Found known={known} />
    <Verified known={known} {...(onVerify && { onVerify })} />
  </Card>
)

function Found({ known: { id, report, stage, emergency } }: { known: Known }) {
  return (
    <Field label="发现，或接到信息">
      {report && stage === 'open' ? (
        <StampField
          label="发现"
          value={report.content.found}
          onChange={(found) => changeReport(id, { found })}
        />
      ) : (
        <View>{spokenInstant(emergency.foundAt)}</View>
      )}
    </Field>
  )
}

function Verified({ known, onVerify }: TimesProps) {
  const { id, report, stage, emergency } = known
  const { verifiedAt } = emergency
  const verified = report?.content.verified
  if (stage === 'open' && verified)
    return (
      <Field label="初步核实">
        <StampField
          label="核实"
          value={verified}
          onChange={(next) => changeReport(id, { verified: next })}
        />
        <TextButton word="还没核实，去掉" onTap={() => changeReport(id, { verified: undefined })} />
      </Field>
    )
  return (
    <Field label="初步核实">
      {verifiedAt ? <View>{spokenInstant(verifiedAt)}</View> : <NotVerified known={known} />}
      {!verifiedAt && onVerify && (
        <Button className="plain-button" onClick={onVerify}>
          已初步核实
        </Button>
      )}
    </Field>
  )
}

function NotVerified({ known: { emergency } }: { known: Known }) {
  const values = Object.fromEntries(
    Object.entries(emergency.answers).map(([question, { value }]) => [question, value]),
  )
  const open = openQuestions(emergency.kind, values).map(({ words }) => words)
  if (!awaitsVerification(emergency)) return <View>不用等核实，马上报告</View>
  return (
    <View className="quiet">
      {open.length > 0 ? `还要问清：${open.join('、')}。` : '要问的都问清了。'}不核实也可以先报告
    </View>
  )
}
