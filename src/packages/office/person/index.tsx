import { mayDo } from '@domain/people/permissions'
import { BottomAction } from '../../../components/bottom-action'
import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'
import { useProfile } from '../../../use-profile'
import { EntryForm } from './entry-form'
import { useEntry } from './entry'

const OFFLINE = '现在没有网络。可以先填，有网后再登记'

/** Enters a person, who then signs in with that phone number. */
export default function EnterPerson() {
  const actor = useProfile()
  const entry = useEntry()
  if (!actor || !mayDo(actor.role, 'person.enter')) {
    return (
      <Page>
        <EmptyState title="不能登记人员" words="登记人员由机构负责人、线索管理或卫生健康委办理" />
      </Page>
    )
  }
  return (
    <Page
      offlineWords={OFFLINE}
      action={<BottomAction words="登记" busy={entry.busy} onTap={entry.enter} />}
    >
      <EntryForm actor={actor} entry={entry} />
    </Page>
  )
}
