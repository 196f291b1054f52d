import { useState } from 'react'
import { severity, severityNames, type Severity } from '@domain/checklists/severity'
import { spokenTimeLimit, stepNames, type Step } from '@domain/clues/time-limits'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import type { RulesPartProps } from '../rules/use-setting'
import { LimitSheet } from './limit-sheet'

const under: Record<Step, string> = {
  open: '多久没打开就提醒下一个人',
  accept: '从上报算起',
  answer: '退回后上报的人多久补充',
  close: '从受理算起',
}

export interface Place {
  step: Step
  of: Severity
}

/** Each step of a clue, by how urgent it is. */
export function Limits({ rules, setting }: RulesPartProps) {
  const [open, setOpen] = useState<Place>()
  const steps = Object.keys(stepNames) as Step[]
  return (
    <>
      {steps.map((step) => (
        <Card key={step} title={stepNames[step]} under={under[step]}>
          {severity.options.map((of) => (
            <Row
              key={of}
              title={`${severityNames[of]}线索`}
              beside={spokenTimeLimit(rules.timeLimits[step][of])}
              {...(setting && { onTap: () => setOpen({ step, of }) })}
            />
          ))}
        </Card>
      ))}
      {setting && open && (
        <LimitSheet {...{ rules, setting }} place={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  )
}
