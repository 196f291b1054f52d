import { View } from '@tarojs/components'
import { severityNames } from '@domain/checklists/severity'
import { clueStatusNames } from '@domain/clues/status'
import { mayDo } from '@domain/people/permissions'
import { spokenSpecialty } from '@domain/people/specialties'
import { Card } from '../../../components/card'
import { severityTones } from '../../../components/clue-row'
import { Row } from '../../../components/row'
import { StateTag, StateTags } from '../../../components/state-tag'
import { useOwnSpecialties } from '../../../county-rules'
import { go, pageOf } from '../../../go'
import { useProfile } from '../../../use-profile'
import { ClockLine } from './clock-line'
import type { Shown } from './shown'
import './suspicion.scss'

/** What is suspected, and of whom. */
export function Suspicion({ shown: { clue, spokenMatter } }: { shown: Shown }) {
  const { severity, status, specialty, facilityId, origin, fromResident } = clue
  const person = useProfile()
  const own = useOwnSpecialties()
  return (
    <Card>
      <View className="title">{spokenMatter}</View>
      <StateTags>
        <StateTag word={severityNames[severity]} tone={severityTones[severity]} />
        <StateTag
          word={clueStatusNames[status]}
          tone={status === 'accepted' ? 'accent' : 'plain'}
        />
        {specialty && <StateTag word={spokenSpecialty(specialty, own)} />}
      </StateTags>
      <ClockLine clue={clue} />
      <Row
        title={clue.facilityName}
        under={clue.address}
        {...(facilityId && { onTap: () => go(pageOf.facility(facilityId)) })}
      />
      {fromResident && person && mayDo(person.role, 'tipOff.decide') && (
        <Row
          title="居民举报"
          under="举报的内容，和举报人的留言；办结后请在那里答复"
          onTap={() => go(pageOf.residentTip(origin.id))}
        />
      )}
      {origin.kind === 'emergency' && (
        <Row
          title="突发事件记录"
          under="什么时候报告了谁，核实了什么"
          onTap={() => go(pageOf.emergency(origin.id))}
        />
      )}
    </Card>
  )
}
