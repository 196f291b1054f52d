import { View } from '@tarojs/components'
import { dayOf, spokenDay } from '@domain/kernel/time'
import {
  ADVICE_IS_NO_ORDER,
  ADVICE_TITLE,
  DATE_IS_REQUESTED,
  NUMBER_COMES_LATER,
} from '@domain/advice/words'
import { phoneNow, serverNow } from '../../../clock'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field, TextInput } from '../../../components/field'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import type { Draft } from '../../../outbox/draft'
import type { AdviceWritten } from '../../../outbox/kinds/advice-written'
import { submit } from '../../../outbox/submit'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft, type Writing } from '../../../outbox/use-draft'
import { useProfile } from '../../../use-profile'
import { AskedItem } from '../asked-item'
import { adviceFaults } from '../faults'
import { Signature } from './signature'

const SIGNED = [
  { value: 'signed', word: '对方签字' },
  { value: 'refused', word: '对方拒绝签字' },
] as const

interface SignProps {
  id: string
  draft: Draft<AdviceWritten>
}

/** The whole advice as the operator reads it, and the place to sign. */
export function Sign({ id, draft: latest }: SignProps) {
  const { draft = latest, unsaved, writing } = useDraft<AdviceWritten>(id)
  const faults = adviceFaults(draft)
  const send = () => submit<AdviceWritten>(id, (said) => ({ ...said, writtenAt: phoneNow() }))
  return (
    <Page
      action={
        <BottomAction words={faults[0] ?? '提交'} disabled={faults.length > 0} onTap={send} />
      }
    >
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <ToRead content={draft.content} />
      <Signing draft={draft} writing={writing} />
    </Page>
  )
}

interface SigningProps {
  draft: Draft<AdviceWritten>
  writing: Writing<AdviceWritten>
}

function Signing({ draft, writing }: SigningProps) {
  const { content } = draft
  const change = (changes: Partial<AdviceWritten>) =>
    writing.change((said) => ({ ...said, ...changes }))
  return (
    <Card title="签字">
      <Field label="对方看过后">
        <Choice
          label="签字"
          options={SIGNED}
          value={content.refused ? 'refused' : 'signed'}
          onChoose={(chosen) => change({ refused: chosen === 'refused' })}
        />
      </Field>
      {content.refused ? (
        <Refused content={content} onChange={change} />
      ) : (
        <>
          <Field label="签字人姓名">
            <TextInput
              label="签字人姓名"
              value={content.name}
              maxLength={20}
              onChange={(name) => change({ name })}
            />
          </Field>
          <Signature draft={draft} writing={writing} />
        </>
      )}
    </Card>
  )
}

function ToRead({ content }: { content: AdviceWritten }) {
  const own = useProfile()
  return (
    <Card>
      <View className="title advice-head">{ADVICE_TITLE}</View>
      <View className="quiet advice-head">{NUMBER_COMES_LATER}</View>
      <Row title="单位" beside={content.facility.name} />
      <View>{spokenDay(dayOf(serverNow()))}巡查时发现下列问题，建议整改：</View>
      {content.requests
        .filter(({ asked }) => asked)
        .map((each) => (
          <AskedItem key={`${each.checklistId} ${each.itemId}`} item={each} />
        ))}
      {content.note.trim() !== '' && <View>其他建议：{content.note}</View>}
      <Row title="建议整改日期" beside={spokenDay(content.rectifyOn)} />
      <Row title="协管员" beside={own?.name ?? ''} />
      <View className="quiet">{ADVICE_IS_NO_ORDER}</View>
      <View className="quiet">{DATE_IS_REQUESTED}</View>
    </Card>
  )
}

interface RefusedProps {
  content: AdviceWritten
  onChange: (changes: Partial<AdviceWritten>) => void
}

const Refused = ({ content, onChange }: RefusedProps) => (
  <>
    <Field label="在场见证人姓名">
      <TextInput
        label="在场见证人姓名"
        value={content.witness}
        placeholder="如：村主任李某"
        maxLength={20}
        onChange={(witness) => onChange({ witness })}
      />
    </Field>
    <Field label="拒签原因（没有说就不填）">
      <TextInput
        label="拒签原因"
        value={content.reason}
        maxLength={100}
        onChange={(reason) => onChange({ reason })}
      />
    </Field>
  </>
)
