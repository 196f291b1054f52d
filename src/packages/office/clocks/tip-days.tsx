import { useState } from 'react'
import { Button } from '@tarojs/components'
import { tipRules, type TipRules } from '@domain/clues/tip-rules'
import { present } from '@domain/kernel/records'
import { Card } from '../../../components/card'
import { CountInput } from '../../../components/count-input'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import type { RulesPartProps, Setting } from '../rules/use-setting'

interface Asked {
  title: string
  unit: string
  of: (rules: TipRules) => number
  set: (rules: TipRules, count: number) => Partial<TipRules>
}

const ASKED: readonly Asked[] = [
  {
    title: '多久告诉举报人受不受理',
    unit: '个工作日',
    of: ({ tipDays }) => tipDays.accept,
    set: ({ tipDays }, accept) => ({ tipDays: { ...tipDays, accept } }),
  },
  {
    title: '受理后多久答复',
    unit: '个工作日',
    of: ({ tipDays }) => tipDays.answer,
    set: ({ tipDays }, answer) => ({ tipDays: { ...tipDays, answer } }),
  },
  {
    title: '办完后举报人身份保存多久',
    unit: '个月',
    of: ({ identityMonths }) => identityMonths,
    set: (_, identityMonths) => ({ identityMonths }),
  },
  {
    title: '奖励批准后多久内领取',
    unit: '天',
    of: ({ rewards }) => rewards.claimDays,
    set: ({ rewards }, claimDays) => ({ rewards: { ...rewards, claimDays } }),
  },
]

/** By when residents are told, and for how long it is known who they are. */
export function TipDays({ rules, setting }: RulesPartProps) {
  const [asked, setAsked] = useState<Asked>()
  return (
    <Card title="居民举报" under="改了以后，从下一步开始按新的算">
      {ASKED.map((each) => (
        <Row
          key={each.title}
          title={each.title}
          beside={`${each.of(rules)} ${each.unit}`}
          {...(setting && { onTap: () => setAsked(each) })}
        />
      ))}
      {setting && asked && (
        <DaysSheet {...{ rules, setting, asked }} onClose={() => setAsked(undefined)} />
      )}
    </Card>
  )
}

interface DaysSheetProps {
  rules: TipRules
  setting: Setting
  asked: Asked
  onClose: () => void
}

function DaysSheet({ rules, setting, asked, onClose }: DaysSheetProps) {
  const { title, unit } = asked
  const [count, setCount] = useState<number | undefined>(asked.of(rules))
  const set = tipRules.partial().safeParse(asked.set(rules, count ?? 0))
  return (
    <Sheet title={title} open onClose={onClose}>
      <CountInput label={title} unit={unit} value={count} onChange={setCount} />
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
