// From a patrol that found something to its advice: also while the patrol is still on this phone.

import type { Id } from '@domain/kernel/ids'
import { mayDo } from '@domain/people/permissions'
import { judgeAll } from '@domain/patrols/report'
import type { AnswerTo } from '../../cloud'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { go, pageOf } from '../../go'
import { askedIn, type PatrolContent } from '../../outbox/patrol-report'
import { drafts } from '../../outbox/phone-outbox'
import { adviceDraftOf, writeAdvice } from '../../outbox/start-advice'
import { useOneAtATime } from '../../use-one-at-a-time'
import { useProfile } from '../../use-profile'
import { reportOnPhone } from './patrol/progress'

type Found = Parameters<typeof writeAdvice>[0]

const fails = ({ checklists }: Pick<Found, 'checklists'>) =>
  checklists.some(({ items }) => items.some(({ result }) => result === 'fail'))

function Entry({ found }: { found: Found }) {
  const profile = useProfile()
  const once = useOneAtATime()
  if (!profile || !mayDo(profile.role, 'advice.give') || !fails(found)) return null
  const begun = adviceDraftOf(found._id)
  return (
    <Card>
      <Row
        title={begun ? '接着写意见书' : '写卫生检查意见书'}
        under="把不合格的写成整改建议，请对方签字"
        onTap={() => once(() => writeAdvice(found))}
      />
    </Card>
  )
}

/** The advice that was given, or the way to give one. */
export function AdviceOfPatrol({ patrol }: { patrol: AnswerTo<'patrols.show'>['patrol'] }) {
  const { adviceId, facilityId, facilityName } = patrol
  if (adviceId)
    return (
      <Card>
        <Row title="看给对方的意见书" onTap={() => go(pageOf.advice(adviceId))} />
      </Card>
    )
  return (
    <Entry
      found={{
        _id: patrol._id,
        checklists: patrol.checklists,
        facility: { _id: facilityId, name: facilityName },
      }}
    />
  )
}

/** Of a patrol that is finished and waits on this phone. */
export function AdviceOfDraft({ id }: { id: Id }) {
  const draft = drafts.find<PatrolContent>(id)
  if (!draft || draft.state.name === 'open') return null
  const { facility, own } = askedIn(draft.content)
  const { _id, name, operatorName } = facility
  const checklists = judgeAll(reportOnPhone(draft), facility, own)
  return (
    <Entry
      found={{
        ...{ _id: id, checklists },
        facility: { _id, name, ...(operatorName && { operatorName }) },
      }}
    />
  )
}
