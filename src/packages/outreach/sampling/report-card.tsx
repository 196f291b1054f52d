import type { ReactNode } from 'react'
import { conclusionNames, type Conclusion } from '@domain/samples/sample'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import type { ResultWritten } from '../../../outbox/kinds/sample-written'
import { ChosenDay } from '../../../components/chosen-day'
import { NoteField } from '../../../components/note-field'
import { TextField } from '../../../components/text-field'

const conclusions = (Object.keys(conclusionNames) as Conclusion[]).map((value) => ({
  value,
  word: conclusionNames[value],
  ...(value === 'fail' && { tone: 'danger' as const }),
}))

interface ReportCardProps {
  said: ResultWritten
  change: (changes: Partial<ResultWritten>) => void
  /** Its photos. */
  children: ReactNode
}

export const ReportCard = ({ said, change, children }: ReportCardProps) => (
  <Card title="检验报告">
    <TextField
      label="报告编号"
      value={said.reportNumber}
      most={40}
      onChange={(reportNumber) => change({ reportNumber })}
    />
    <Field label="报告日期">
      <ChosenDay
        label="报告日期"
        value={said.reportedOn}
        onChange={(reportedOn) => change({ reportedOn })}
      />
    </Field>
    <Field label="报告的结论">
      <Choice
        label="结论"
        options={conclusions}
        value={said.conclusion}
        onChoose={(conclusion) => change({ conclusion })}
      />
    </Field>
    {children}
    <NoteField
      label="说明"
      value={said.words}
      placeholder="协管员会看到这里写的"
      most={300}
      onChange={(words) => change({ words })}
    />
  </Card>
)
