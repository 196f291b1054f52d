import type { ReactNode } from 'react'
import { useDidShow } from '@tarojs/taro'
import { BottomAction } from '../../components/bottom-action'
import { Card } from '../../components/card'
import { Page } from '../../components/page'
import { go, pageOf } from '../../go'
import type { Draft } from '../../outbox/draft'
import { Unsaved } from '../../outbox/unsaved'
import type { Written } from '../../outbox/use-draft'

interface WrittenPageProps<Content> {
  written: Omit<Written<Content>, 'draft'> & { draft: Draft<Content> }
  children: ReactNode
}

/** Writing on a draft: saved at every change, then looked at before it is sent. */
export function WrittenPage<Content>({ written, children }: WrittenPageProps<Content>) {
  const { draft, unsaved, writing } = written
  useDidShow(() => writing.look())
  return (
    <Page
      action={
        <BottomAction words="填完了，核对" onTap={() => go(pageOf.outreachFinish(draft._id))} />
      }
    >
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      {draft.lostPhotoCount > 0 && (
        <Card>有 {draft.lostPhotoCount} 张照片上次没有存下来，请补拍</Card>
      )}
      {children}
    </Page>
  )
}
