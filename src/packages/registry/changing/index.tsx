import { redirectTo, useDidShow, useRouter } from '@tarojs/taro'
import { BottomAction } from '../../../components/bottom-action'
import { Page } from '../../../components/page'
import { pageOf } from '../../../go'
import type { Draft } from '../../../outbox/draft'
import { DraftGone } from '../../../outbox/draft-gone'
import { CHANGE_PHOTOS, type ChangeContent } from '../../../outbox/kinds/registry-written'
import { drafts } from '../../../outbox/phone-outbox'
import { submit } from '../../../outbox/submit'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'
import { changedIn, missingIn, reportOf, statusIsChanged } from '../written'
import { ChangeForm } from './change-form'
import '../registry.scss'

const OFFLINE = '没有网络也能填，存在手机上，有网后自动提交'

/** A change on its way: what is registered, put right. */
export default function ChangingPage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, unsaved, writing } = useDraft<ChangeContent>(id)
  useDidShow(writing.look)
  if (draft?.state.name !== 'open') return <DraftGone draft={drafts.find(id)} />
  const missing = missingInChange(draft)
  const send = () => {
    submit<ChangeContent>(id, (content) => ({ ...content, report: reportOf(content) }))
    void redirectTo({ url: `/${pageOf.registryFinish(id)}` })
  }
  return (
    <Page
      offlineWords={OFFLINE}
      action={<BottomAction words={missing ?? '提交变更'} disabled={!!missing} onTap={send} />}
    >
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <ChangeForm draft={draft} writing={writing} />
    </Page>
  )
}

/** What the button says instead. */
function missingInChange({ content, photos }: Draft<ChangeContent>): string | undefined {
  const missing = missingIn(content.written)
  if (missing) return missing
  if (changedIn(content).length === 0) return '还没有改什么'
  if (!statusIsChanged(content)) return undefined
  if (content.words.trim() === '') return '请写明现场是什么情况'
  const proven = content.patrolId || photos.some(({ place }) => place === CHANGE_PHOTOS)
  return proven ? undefined : '请拍一张现场照片'
}
