import { View } from '@tarojs/components'
import { spokenOutcome } from '@domain/clues/spoken-outcome'
import { mayDo } from '@domain/people/permissions'
import { Card } from '../../../components/card'
import { DocumentRow } from '../../../document-row'
import { useProfile } from '../../../use-profile'
import type { ShownClue } from './shown'

/** What became of it, for whoever reported it. */
export function Result({ clue }: { clue: ShownClue }) {
  const { outcome, words } = clue
  const profile = useProfile()
  if (!outcome) return null
  return (
    <Card title={`结果：${spokenOutcome(clue)}`}>
      <View>{words}</View>
      {clue.referredTo && profile && mayDo(profile.role, 'clue.triage') && (
        <DocumentRow
          title="打开移送函"
          under="Word 文件，填文号、盖章后发送"
          of="clues.printReferral"
          input={{ clueId: clue._id }}
        />
      )}
    </Card>
  )
}
