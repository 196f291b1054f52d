import { Page } from '../../components/page'
import { SignInFirst } from '../../components/sign-in-first'
import { go, pageOf } from '../../go'
import { OutboxList } from '../../outbox/outbox-list'
import { useUnread } from '../../unread'
import { useProfile } from '../../use-profile'
import { Leaving } from './leaving'
import { LetterSize } from './letter-size'
import { MyPatrols } from './my-patrols'
import { Self } from './self'
import { Ways } from './ways'
import { mayDo } from '@domain/people/permissions'

const OFFLINE = '现在没有网络。草稿还在手机上，有网后自动提交'

export default function Me() {
  const person = useProfile()
  useUnread()
  if (!person)
    return <SignInFirst words="登录后在这里看自己的记录" onSignIn={() => go(pageOf.home())} />
  const patrols = mayDo(person.role, 'patrol.submit')
  return (
    <Page offlineWords={OFFLINE}>
      <Self person={person} />
      {patrols && <OutboxList />}
      <Ways person={person} />
      {patrols && <MyPatrols />}
      <LetterSize />
      <Leaving person={person} />
    </Page>
  )
}
