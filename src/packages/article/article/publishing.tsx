import { BottomAction } from '../../../components/bottom-action'
import { agreed } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useChanging } from '../../../use-changing'

interface PublishingProps {
  articleId: string
  revision: number
  onDone: () => unknown
}

/** Once more asked: everybody reads it from then on. */
export function Publishing({ articleId, revision, onDone }: PublishingProps) {
  const { busy, change } = useChanging(onDone)
  const publish = async () => {
    if (await agreed('发布这篇文章？', '发布后，所有人不用登录就能看到。', '发布'))
      change(() => callOnce('articles.publish', articleId, { articleId, revision }), '已发布')
  }
  return <BottomAction words="发布" busy={busy} onTap={() => void publish()} />
}
