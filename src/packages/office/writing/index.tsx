import { useRouter } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'
import { TextButton } from '../../../components/text-button'
import { useProfile } from '../../../use-profile'
import { About } from './about'
import { faultsIn } from './faults'
import { Sections } from './sections'
import { usePublishing } from './use-publishing'
import { useWritten, type Change } from './use-written'
import { WholeFaults } from './whole-faults'
import type { Written } from './written'

const OFFLINE = '现在没有网络。写的都存在手机上，有网后再发布'

/** A checklist while it is written: what it is for, and its items part by part. */
export default function WritingPage() {
  const actor = useProfile()
  const { written, change } = useWritten(useRouter().params['id'] ?? '')
  if (!actor || !mayDo(actor.role, 'rules.set'))
    return <Nothing title="不能写检查表" words="检查表由线索管理或卫生健康委设置" />
  if (!written) return <Nothing title="没有找到" words="这张检查表已经发布，或已被删掉" />
  return <Writing written={written} change={change} />
}

const Nothing = (said: { title: string; words: string }) => (
  <Page>
    <EmptyState {...said} />
  </Page>
)

function Writing({ written, change }: { written: Written; change: Change }) {
  const rules = useAsked('counties.rules', {})
  const own = rules.data?.specialties ?? []
  const publishing = usePublishing(written, { own, change })
  const faults = written.checked ? faultsIn(written, own) : undefined
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        <BottomAction
          words="发布"
          busy={publishing.busy}
          onTap={publishing.publish}
          beside={<TextButton word="删掉" onTap={publishing.discard} />}
        />
      }
    >
      {faults && <WholeFaults faults={faults} />}
      <About written={written} own={own} change={change} />
      <Sections written={written} faults={faults} change={change} />
    </Page>
  )
}
