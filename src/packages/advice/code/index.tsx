import { useRouter } from '@tarojs/taro'
import { adviceLink } from '@domain/advice/code'
import { ADVICE_TITLE } from '@domain/advice/words'
import { account } from '../../../../config/account'
import { useAsked } from '../../../asking'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import type { AdviceWritten } from '../../../outbox/kinds/advice-written'
import { drafts } from '../../../outbox/phone-outbox'
import { CodeCard, KeepPlacard } from '../../registry/code/code-card'
import type { Placard } from '../../registry/code/placard'

const OFFLINE = '现在没有网络。对方可以先拍下这个码，意见书提交后再扫'

/** For the operator to scan: of an advice that was given, or of one that is still on this phone. */
export default function CodePage() {
  const { id = '', draft = '' } = useRouter().params
  const written = drafts.find<AdviceWritten>(draft)
  return written ? <OnPhone content={written.content} /> : <Given id={id || draft} />
}

const OnPhone = ({ content: { code, facility } }: { content: AdviceWritten }) => (
  <Code
    placard={placardOf(code, facility.name, ADVICE_TITLE)}
    quiet="还没有提交。对方可以先拍下来，提交后才能打开。请不要给别人看"
  />
)

function Given({ id: adviceId }: { id: string }) {
  const asked = useAsked('advice.show', { adviceId })
  const { code, facilityName, spokenNumber } = asked.data?.advice ?? {}
  if (code && facilityName && spokenNumber)
    return <Code placard={placardOf(code, facilityName, spokenNumber)} quiet="请不要给别人看" />
  return (
    <Page offlineWords={OFFLINE}>
      <Loaded of={asked}>
        {() => <EmptyState title="不能查看" words="由给出意见书的协管服务机构给对方看" />}
      </Loaded>
    </Page>
  )
}

const Code = (shown: { placard: Placard; quiet: string }) => (
  <Page offlineWords={OFFLINE} action={<KeepPlacard placard={shown.placard} />}>
    <CodeCard {...shown} />
  </Page>
)

const placardOf = (code: string, title: string, under: string): Placard => ({
  ...{ title, under, link: adviceLink(code, account.codeLink) },
  words: ['请用微信扫一扫', '能看意见书、确认收到、报整改情况，不用登录'],
})
