import { useState } from 'react'
import { redirectTo } from '@tarojs/taro'
import { call, type AnswerTo } from '../../../cloud'
import { agreed, say } from '../../../dialogs'
import { pageOf } from '../../../go'
import { callOnce } from '../../../once'
import { newId } from '../../../session'
import { useActing } from '../../../use-acting'
import { useKept } from '../../../use-kept'
import { addPictures } from './add-pictures'
import { contentOf, type Written } from './written'

export type Preview = AnswerTo<'articles.preview'>

/** What is written on the phone, and what can be done with it. `about` says of what, for the phone to keep it. */
export function useWriting(about: string, of: Written) {
  const { written, change, forget } = useKept<Written>(about, of)
  const [preview, setPreview] = useState<Preview>()
  const { busy, act, once } = useActing()

  /** Kept with what is written, so that the same draft sent again is the same article. */
  const ownId = async (): Promise<string> => written.articleId ?? newId()

  const look = () =>
    act(async () => {
      const { text, photos } = written
      setPreview(await call('articles.preview', { text, pictureCount: photos.length }))
    })
  const save = () =>
    act(async () => {
      const content = contentOf(written)
      if (!content) return
      const articleId = await ownId()
      change({ articleId })
      await callOnce('articles.save', articleId, {
        ...{ articleId, content },
        revision: written.revision,
      })
      forget()
      say('草稿已存')
      await redirectTo({ url: `/${pageOf.article(articleId)}` })
    })
  const addOnes = () =>
    act(async () => {
      const articleId = await ownId()
      change({ articleId, photos: await addPictures(articleId, written.photos) })
    })
  const discard = async () => {
    if (!(await agreed('去掉刚写的？', '回到上次存的样子，刚写的找不回来。', '去掉'))) return
    forget()
    await redirectTo({ url: `/${pageOf.articleDesk()}` })
  }
  return {
    ...{ written, change, busy, preview, discard },
    look: () => once(look),
    save: () => once(save),
    addOnes: () => once(addOnes),
    backToWriting: () => setPreview(undefined),
  }
}
