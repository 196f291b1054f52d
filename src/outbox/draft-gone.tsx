import { redirectTo } from '@tarojs/taro'
import { EmptyState } from '../components/empty-state'
import { Page } from '../components/page'
import { goHome } from '../go'
import type { Draft } from './draft'
import { draftPage } from './draft-page'

const home = { word: '返回首页', onTap: () => void goHome() }

/** In place of a record that can no longer be written on. */
export function DraftGone({ draft }: { draft: Draft | undefined }) {
  const look = draft && {
    word: '看发送情况',
    onTap: () => void redirectTo({ url: `/${draftPage(draft)}` }),
  }
  return (
    <Page>
      <EmptyState
        title={draft ? '这份记录已经提交' : '这份记录已经不在手机上'}
        action={look ?? home}
      />
    </Page>
  )
}
