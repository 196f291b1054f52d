import { EmptyState } from './empty-state'
import { Page } from './page'

/** What a page says that is nobody's before signing in. */
export function SignInFirst({ words, onSignIn }: { words: string; onSignIn: () => void }) {
  return (
    <Page>
      <EmptyState title="还没有登录" words={words} action={{ word: '去登录', onTap: onSignIn }} />
    </Page>
  )
}
