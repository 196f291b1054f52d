import { redirectTo } from '@tarojs/taro'
import { BottomAction } from '../components/bottom-action'
import { EmptyState } from '../components/empty-state'
import { Page } from '../components/page'
import type { Draft } from './draft'
import { draftPage } from './draft-page'

interface StillOpenProps {
  draft: Draft
  /** What is done with it at the end. */
  deed?: string
}

/** Nobody has sent it yet: back to where it is written. */
export const StillOpen = ({ draft, deed = '提交' }: StillOpenProps) => (
  <Page
    action={
      <BottomAction
        words="继续填写"
        onTap={() => void redirectTo({ url: `/${draftPage(draft)}` })}
      />
    }
  >
    <EmptyState title={`还没有${deed}`} words={`内容都在手机上，写好后再${deed}`} />
  </Page>
)
