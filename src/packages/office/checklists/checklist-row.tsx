import { View } from '@tarojs/components'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { spokenSpecialty } from '@domain/people/specialties'
import type { RowOf } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'

interface ChecklistRowProps {
  row: RowOf<'checklists.list'>
  /** Undefined until they are read: then nothing is said of what is offered. */
  rules: AnswerTo<'counties.rules'> | undefined
}

export function ChecklistRow({ row, rules }: ChecklistRowProps) {
  const { id, version, name, specialty, itemCount, publishedAt, publishedByName } = row
  return (
    <Row
      title={name}
      under={
        <>
          <View>
            {spokenSpecialty(specialty, rules?.specialties)} · {itemCount} 项 · {version} 版
          </View>
          <View>
            {spokenDay(dayOf(publishedAt))} {publishedByName}发布
          </View>
        </>
      }
      {...(rules && { beside: <Offer row={row} rules={rules} /> })}
      onTap={() => go(pageOf.checklist(id, version))}
    />
  )
}

function Offer({ row: { id, version }, rules }: Required<ChecklistRowProps>) {
  const offered = rules?.checklists.find((each) => each.id === id)
  if (!offered) return <StateTag word="已停用" />
  return offered.version === version ? (
    <StateTag word="在用" tone="accent" />
  ) : (
    <StateTag word="旧版" />
  )
}
