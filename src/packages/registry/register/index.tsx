import { redirectTo, useDidShow, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { kinds } from '@domain/facilities/kinds'
import { BottomAction } from '../../../components/bottom-action'
import { Page } from '../../../components/page'
import { pageOf } from '../../../go'
import type { Draft } from '../../../outbox/draft'
import { DraftGone } from '../../../outbox/draft-gone'
import type { FactsWritten, RegistrationContent } from '../../../outbox/kinds/registry-written'
import { drafts } from '../../../outbox/phone-outbox'
import { submit } from '../../../outbox/submit'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'
import { useProfile } from '../../../use-profile'
import { AlikeCard } from '../alike-card'
import { AboutFields } from '../fields/about-fields'
import { AgencyFields } from '../fields/agency-fields'
import { LicenceFields } from '../fields/licence-fields'
import { OperatorFields } from '../fields/operator-fields'
import { StaffFields } from '../fields/staff-fields'
import { TraitFields } from '../fields/trait-fields'
import { WhoseField } from '../fields/whose-field'
import { useAlike } from '../use-alike'
import { entryOf, missingIn } from '../written'
import '../registry.scss'

const OFFLINE = '没有网络也能填，存在手机上，有网后自动提交'

/** A facility on its way into the registry. */
export default function RegisterPage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, unsaved, writing } = useDraft<RegistrationContent>(id)
  useDidShow(writing.look)
  if (draft?.state.name !== 'open') return <DraftGone draft={drafts.find(id)} />
  const { written } = draft.content
  const missing = missingIn(written)
  const change = (changed: Partial<FactsWritten>) =>
    writing.change((content) => ({ ...content, written: { ...content.written, ...changed } }))
  const send = () => {
    drafts.update(id, { title: written.name.trim() })
    submit<RegistrationContent>(id, (content) => ({ ...content, ...entered(content) }))
    void redirectTo({ url: `/${pageOf.registryFinish(id)}` })
  }
  return (
    <Page
      offlineWords={OFFLINE}
      action={<BottomAction words={missing ?? '登记'} disabled={!!missing} onTap={send} />}
    >
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <Form
        draft={draft}
        onChange={change}
        onChooseCoordinator={(coordinatorId) =>
          writing.change((content) => ({ ...content, coordinatorId }))
        }
      />
    </Page>
  )
}

const entered = (content: RegistrationContent): Pick<RegistrationContent, 'entry'> => {
  const entry = entryOf(content)
  return entry ? { entry } : {}
}

interface FormProps {
  draft: Draft<RegistrationContent>
  onChange: (changed: Partial<FactsWritten>) => void
  onChooseCoordinator: (coordinatorId: string) => void
}

function Form({ draft: { _id, content }, onChange, onChooseCoordinator }: FormProps) {
  const { kind, written, coordinatorId } = content
  const actor = useProfile()
  const { area = actor?.area ?? '' } = written
  const suggested = useAlike({ ...written, _id, kind, area })
  if (!actor) return null
  const fields = { written, onChange }
  return (
    <>
      <View className="quiet registry__hint">{kinds[kind].name}</View>
      <AboutFields {...fields} actor={actor} />
      {written.name.trim() !== '' && <AlikeCard suggested={suggested} />}
      <WhoseField actor={actor} value={coordinatorId} onChoose={onChooseCoordinator} />
      <OperatorFields {...fields} />
      <TraitFields {...fields} kind={kind} />
      <LicenceFields {...fields} />
      <StaffFields {...fields} />
      <AgencyFields {...fields} />
    </>
  )
}
