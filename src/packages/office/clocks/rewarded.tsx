import { useState } from 'react'
import { Button } from '@tarojs/components'
import { concern, concernOf, type ConcernId } from '@domain/clues/concerns'
import { rewardedKind, rewardFor, type RewardedKind } from '@domain/clues/tip-rules'
import { Card } from '../../../components/card'
import { CountInput } from '../../../components/count-input'
import { Field } from '../../../components/field'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import { TextButton } from '../../../components/text-button'
import type { RulesPartProps, Setting } from '../rules/use-setting'

const FEN = 100

/** What whoever tells first may be given; nothing unless the county says so. */
export function Rewarded({ rules, setting }: RulesPartProps) {
  const [asked, setAsked] = useState<ConcernId>()
  return (
    <Card title="举报奖励" under="查实后奖励最先举报的人。没有定金额的不奖励">
      {concern.options.map((of) => (
        <Row
          key={of}
          title={concernOf(of).name}
          beside={spokenRange(rewardFor(rules, of))}
          {...(setting && { onTap: () => setAsked(of) })}
        />
      ))}
      {setting && asked && (
        <RangeSheet {...{ rules, setting, asked }} onClose={() => setAsked(undefined)} />
      )}
    </Card>
  )
}

const spokenRange = (kind: RewardedKind | undefined): string =>
  kind ? `${kind.leastFen / FEN} 到 ${kind.mostFen / FEN} 元` : '不奖励'

/** Undefined where it cannot be. */
function kindOf(of: ConcernId, least = 0, most = 0): RewardedKind | undefined {
  const range = { leastFen: least * FEN, mostFen: most * FEN }
  return least <= most ? rewardedKind.safeParse({ concern: of, ...range }).data : undefined
}

interface RangeSheetProps {
  rules: RulesPartProps['rules']
  setting: Setting
  asked: ConcernId
  onClose: () => void
}

function RangeSheet({ rules, setting, asked, onClose }: RangeSheetProps) {
  const now = rewardFor(rules, asked)
  const [least, setLeast] = useState(now && now.leastFen / FEN)
  const [most, setMost] = useState(now && now.mostFen / FEN)
  const kind = kindOf(asked, least, most)
  const { rewards } = rules
  const others = rewards.kinds.filter(({ concern: of }) => of !== asked)
  const set = (kinds: RewardedKind[]) => setting.set({ rewards: { ...rewards, kinds } }, onClose)
  return (
    <Sheet title={`${concernOf(asked).name}奖励多少`} open onClose={onClose}>
      <Field label="最少">
        <CountInput label="最少" unit="元" value={least} onChange={setLeast} />
      </Field>
      <Field label="最多">
        <CountInput label="最多" unit="元" value={most} onChange={setMost} />
      </Field>
      <Button
        className="main-button"
        {...((!kind || setting.busy) && { disabled: true })}
        onClick={() => kind && set([...others, kind])}
      >
        {kind ? '保存' : '请填最少和最多多少元'}
      </Button>
      {now && <TextButton word="不奖励这一类" onTap={() => set(others)} />}
    </Sheet>
  )
}
