import { redirectTo, useDidShow, useRouter } from '@tarojs/taro'
import { heardFrom, heardFromNames } from '@domain/information-reports/information-report'
import { mayDo } from '@domain/people/permissions'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Page } from '../../../components/page'
import { pageOf } from '../../../go'
import type { Draft } from '../../../outbox/draft'
import { DraftGone } from '../../../outbox/draft-gone'
import type { InformationContent } from '../../../outbox/kinds/word'
import { drafts } from '../../../outbox/phone-outbox'
import { submit } from '../../../outbox/submit'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft, type Writing } from '../../../outbox/use-draft'
import { useProfile } from '../../../use-profile'
import { FoundFields, missingInFinding, missingInNext, NextFields } from '../finding-fields'
import { saysNothing, useDroppedIfEmpty } from '../keep-or-drop'
import { missingIn, WordFields } from '../word-fields'

const OFFLINE = '没有网络也能发，存在手机上，有网后自动发送'
const SOURCES = heardFrom.options.map((value) => ({ value, word: heardFromNames[value] }))

/** Information on its way: what, where, and it is sent. */
export default function WritePage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, unsaved, writing } = useDraft<InformationContent>(id)
  useDidShow(writing.look)
  useDroppedIfEmpty(id, saysNothing)
  if (draft?.state.name !== 'open') return <DraftGone draft={drafts.find(id)} />
  const missing = missingInAll(draft.content)
  const send = () => {
    submit(id)
    void redirectTo({ url: `/${pageOf.wordFinish(id)}` })
  }
  return (
    <Page
      offlineWords={OFFLINE}
      action={<BottomAction words={missing ?? '发送'} disabled={!!missing} onTap={send} />}
    >
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <WordFields {...{ draft, writing }} asks="是什么情况" />
      <Card title="从哪里知道的">
        <Choice
          label="从哪里知道的"
          options={SOURCES}
          value={draft.content.heardFrom}
          onChoose={(chosen) => writing.change((content) => ({ ...content, heardFrom: chosen }))}
        />
      </Card>
      <OwnVerification {...{ draft, writing }} />
    </Page>
  )
}

interface OwnVerificationProps {
  draft: Draft<InformationContent>
  writing: Writing<InformationContent>
}

/** A coordinator who has looked into it already reports it in one go. */
function OwnVerification({ draft, writing }: OwnVerificationProps) {
  const person = useProfile()
  const { looked, finding, severity } = draft.content
  if (!person || !mayDo(person.role, 'informationReport.handle')) return null
  const onChange = (changed: Partial<typeof finding>) =>
    writing.change((content) => ({ ...content, finding: { ...content.finding, ...changed } }))
  const choose = (value: 'looked' | 'notYet') =>
    writing.change(({ looked: _before, ...content }) => ({
      ...content,
      ...(value === 'looked' && { looked: true as const }),
    }))
  return (
    <>
      <Card title="核实了吗">
        <Choice
          label="核实了吗"
          options={[
            { value: 'notYet', word: '还没核实' },
            { value: 'looked', word: '已经核实' },
          ]}
          value={looked ? 'looked' : 'notYet'}
          onChoose={choose}
        />
      </Card>
      {looked && (
        <>
          <FoundFields
            {...{ finding, onChange, photos: draft.photos }}
            onAdd={writing.addPhoto}
            onRemove={writing.removePhoto}
          />
          <NextFields {...{ finding, onChange, told: severity }} mayWait />
        </>
      )}
    </>
  )
}

const missingInAll = (content: InformationContent): string | undefined =>
  missingIn(content) ??
  (content.looked
    ? (missingInFinding(content.finding) ?? missingInNext(content.finding))
    : undefined)
