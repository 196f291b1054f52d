import { EmptyState } from './empty-state'
import { Page } from './page'

/** What a page says that is nobody's before signing in. */
export function SignInFirst({ words, onSignIn }: { words: string; onSignIn: () => void }) {
  return (
    <Page>
      <EmptyState
        title="还没有登录"
        words={`工作人员${words}。居民不用登录，举报、查结果都在首页`}
        action={{ word: '去首页', onTap: onSignIn }}
      />
    </Page>
  )
}
