import { useState } from 'react'
import { Button } from '@tarojs/components'
import { caseRules, caseStepNames, type CaseStep } from '@domain/clues/case-rules'
import { present } from '@domain/kernel/records'
import { Card } from '../../../components/card'
import { CountInput } from '../../../components/count-input'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import type { RulesPartProps, Setting } from '../rules/use-setting'

type Asked = CaseStep | typeof RECURRING
const RECURRING = 'recurring'

/** Calendar days of each step of a case, and how often is often. */
export function CaseDays({ rules, setting }: RulesPartProps) {
  const [asked, setAsked] = useState<Asked>()
  const steps = Object.keys(caseStepNames) as CaseStep[]
  const tapped = (what: Asked) => setting && { onTap: () => setAsked(what) }
  return (
    <Card title="案件" under="按自然日算；立案后作出处罚决定，法律规定最多 90 天">
      {steps.map((each) => (
        <Row
          key={each}
          title={caseStepNames[each]}
          beside={`${rules.caseDays[each]} 天内`}
          {...tapped(each)}
        />
      ))}
      <Row
        title="同类案件几起就函告有关部门"
        under="12 个月内"
        beside={`${rules.recurringCount} 起`}
        {...tapped(RECURRING)}
      />
      {setting && asked && (
        <CountSheet {...{ rules, setting, asked }} onClose={() => setAsked(undefined)} />
      )}
    </Card>
  )
}

interface CountSheetProps {
  rules: RulesPartProps['rules']
  setting: Setting
  asked: Asked
  onClose: () => void
}

function CountSheet({ rules, setting, asked, onClose }: CountSheetProps) {
  const isRecurring = asked === RECURRING
  const now = isRecurring ? rules.recurringCount : rules.caseDays[asked]
  const [count, setCount] = useState<number | undefined>(now)
  const set = caseRules
    .partial()
    .safeParse(
      isRecurring
        ? { recurringCount: count ?? 0 }
        : { caseDays: { ...rules.caseDays, [asked]: count } },
    )
  const title = isRecurring ? '同类案件几起就函告' : `案件多久${caseStepNames[asked]}`
  return (
    <Sheet title={title} open onClose={onClose}>
      <CountInput
        label={title}
        unit={isRecurring ? '起' : '天'}
        value={count}
        onChange={setCount}
      />
      <Button
        className="main-button"
        {...((!set.success || setting.busy) && { disabled: true })}
        onClick={() => set.success && setting.set(present(set.data), onClose)}
      >
        {set.success ? '保存' : '这个数不能用，请改一改'}
      </Button>
    </Sheet>
  )
}
