import { usePullDownRefresh } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import { useAsked, usePaged } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { startNew } from '../writing/start'
import { ChecklistRow } from './checklist-row'
import { Unpublished } from './unpublished'

const OFFLINE = '现在没有网络。可以先写，有网后再发布'
const EMPTY = {
  title: '还没有自己的检查表',
  words: '指南里的检查表一直都有。县里要另外查什么，可以自己加一张',
}

/** Every version of the checklists that the county has published, and what is being written on this phone. */
export default function ChecklistsPage() {
  const actor = useProfile()
  if (!actor || !mayDo(actor.role, 'rules.read')) {
    return (
      <Page>
        <EmptyState title="不能查看" words="检查表由线索管理或卫生健康委设置" />
      </Page>
    )
  }
  return <Listing maySet={mayDo(actor.role, 'rules.set')} />
}

function Listing({ maySet }: { maySet: boolean }) {
  const versions = usePaged('checklists.list', {})
  const rules = useAsked('counties.rules', {})
  usePullDownRefresh(() => stopPulling(Promise.all([versions.refetch(), rules.refetch()])))
  const startOne = async () => go(pageOf.writing(await startNew()))
  return (
    <Page
      offlineWords={OFFLINE}
      action={maySet && <BottomAction words="新写一张" onTap={() => void startOne()} />}
    >
      {maySet && <Unpublished />}
      <Loaded of={versions} empty={{ when: (rows) => rows.length === 0, ...EMPTY }}>
        {(rows) => (
          <>
            <Card>
              {rows.map((row) => (
                <ChecklistRow key={`${row.id} ${row.version}`} row={row} rules={rules.data} />
              ))}
            </Card>
            <More {...versions} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
