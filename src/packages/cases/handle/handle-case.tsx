import { navigateBack } from '@tarojs/taro'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Chips } from '../../../components/chips'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { Page } from '../../../components/page'
import { say } from '../../../dialogs'
import { useActing, type SeeAnew } from '../../../use-acting'
import { useKept, type Kept } from '../../../use-kept'
import type { Shown } from '../case/shown'
import { InChargeField } from '../in-charge-field'
import { CaseHeading } from './case-heading'
import { deedOf } from './deeds'
import { OFFLINE } from './offline'
import { RecordFields } from './record-fields'
import { faultOf, send, type SimpleDeed } from './send'
import { BLANK, type Written } from './written'

interface HandleCaseProps {
  deed: SimpleDeed
  shown: Shown
  seeAnew: SeeAnew
}

export function HandleCase({ deed, shown, seeAnew }: HandleCaseProps) {
  const { enforcementCase: of } = shown
  const kept = useKept<Written>(`case/${of._id}/${deed}`, BLANK)
  const { busy, act, once } = useActing(seeAnew)
  const fault = faultOf(deed, kept.written, of)
  const decide = async () => {
    await send(deed, kept.written, of)
    kept.forget()
    await navigateBack()
    say(deedOf(deed).done)
  }
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        <BottomAction
          words={fault ?? deedOf(deed).word}
          disabled={fault !== undefined}
          busy={busy}
          onTap={() => once(() => act(decide))}
        />
      }
    >
      <CaseHeading deed={deed} shown={shown} />
      <Card>
        {deed === 'record' && <RecordFields of={of} kept={kept} />}
        {deed === 'assign' && (
          <InChargeField
            area={of.area}
            values={kept.written.officerIds ?? of.officers.map(({ _id }) => _id)}
            onChange={(officerIds) => kept.change({ officerIds })}
          />
        )}
        <Words deed={deed} kept={kept} />
      </Card>
    </Page>
  )
}

function Words({ deed, kept: { written, change } }: { deed: SimpleDeed; kept: Kept<Written> }) {
  const { words } = deedOf(deed)
  if (!words) return null
  const { label, placeholder, phrases = [], mayBeEmpty } = words
  const add = (phrase: string) => {
    if (!written.words.includes(phrase)) change({ words: written.words + phrase })
  }
  return (
    <Field label={mayBeEmpty ? `${label}（没有改动就不填）` : label}>
      {phrases.length > 0 && <Chips words={phrases} onTap={add} />}
      <NoteInput
        {...{ label, placeholder }}
        value={written.words}
        maxLength={200}
        onChange={(typed) => change({ words: typed })}
      />
    </Field>
  )
}
