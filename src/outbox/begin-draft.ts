// Begins a draft from what is known of its subject and opens it, or goes on with the one that is there already.

import { tell } from '../dialogs'
import { go } from '../go'
import { StorageFull } from '../platform/contracts'
import { profile } from '../session'
import type { Draft } from './draft'
import { draftPage } from './draft-page'
import { drafts } from './phone-outbox'

interface Begun<Content> {
  kind: string
  title: string
  content: Content
  /** What is written already about the same. */
  isSame: (content: Content) => boolean
}

/** Goes on with what is there already. */
export async function beginDraft<Content>({ isSame, ...begun }: Begun<Content>): Promise<void> {
  const personId = profile.get()?._id
  if (!personId) return
  const before = (drafts.list(personId) as Draft<Content>[]).find(
    ({ kind, content }) => kind === begun.kind && isSame(content),
  )
  try {
    const draft = before ?? (await drafts.start({ ...begun, personId }))
    go(draftPage(draft))
  } catch (failure) {
    if (!(failure instanceof StorageFull)) throw failure
    await tell('手机存储空间满了', '请删掉一些不用的照片或应用，再开始')
  }
}
