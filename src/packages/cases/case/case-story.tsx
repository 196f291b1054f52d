import { caseHandlingNames } from '@domain/cases/handling'
import type { CaseStatus } from '@domain/cases/status'
import { Card } from '../../../components/card'
import { Step, StepAhead } from '../../../components/step'
import type { ShownCase } from './shown'

const waiting: Partial<Record<CaseStatus, string>> = {
  opened: '还没有结案',
  reinspected: '等办案人员了结或重新办理',
}

/** Who did what with it, when and why. */
export function CaseStory({ of: { handlings, status } }: { of: ShownCase }) {
  const next = waiting[status]
  return (
    <Card title="办理经过">
      {handlings.map(({ what, byName, at, words }, place) => (
        <Step key={place} what={`${byName} ${caseHandlingNames[what]}`} words={words} at={at} />
      ))}
      {next && <StepAhead words={next} />}
    </Card>
  )
}
