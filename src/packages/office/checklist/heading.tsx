import { View } from '@tarojs/components'
import type { Checklist } from '@domain/checklists/checklist'
import { kinds } from '@domain/facilities/kinds'
import { spokenSpecialty } from '@domain/people/specialties'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { StateTag } from '../../../components/state-tag'

interface HeadingProps {
  checklist: Checklist
  rules: AnswerTo<'counties.rules'> | undefined
}

/** What it is called, for whom it is, and whether it is offered. */
export function Heading({ checklist, rules }: HeadingProps) {
  const { name, specialty, version, kinds: given, sections } = checklist
  return (
    <Card>
      <View className="title">{name}</View>
      <View className="quiet">
        {spokenSpecialty(specialty, rules?.specialties)} · {version} 版 ·{' '}
        {sections.flatMap(({ items }) => items).length} 项
      </View>
      <View className="quiet">用于：{given.map((kind) => kinds[kind].name).join('、')}</View>
      {rules && <StateTag {...stateOf(checklist, rules)} />}
    </Card>
  )
}

function stateOf({ id, version }: Checklist, { checklists }: AnswerTo<'counties.rules'>) {
  const offered = checklists.find((each) => each.id === id)
  if (!offered) return { word: '已停用' }
  if (offered.version === version) return { word: '在用', tone: 'accent' as const }
  return { word: `旧版，现在用 ${offered.version} 版` }
}
