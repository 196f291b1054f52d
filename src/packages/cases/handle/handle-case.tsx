import { navigateBack } from '@tarojs/taro'
import { Decision } from '../../../components/decision'
import { say } from '../../../dialogs'
import { useActing, type SeeAnew } from '../../../use-acting'
import { useKept } from '../../../use-kept'
import type { Shown } from '../case/shown'
import { InChargeField } from '../in-charge-field'
import { deedOf, spokenCase } from './deeds'
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
  const decide = async () => {
    await send(deed, kept.written, of)
    kept.forget()
    await navigateBack()
    say(deedOf(deed).done)
  }
  return (
    <Decision
      way={deedOf(deed)}
      about={spokenCase(shown)}
      confirm={deedOf(deed).word}
      fault={faultOf(deed, kept.written, of)}
      busy={busy}
      onDecide={() => once(() => act(decide))}
      said={kept}
    >
      {deed === 'record' && <RecordFields of={of} kept={kept} />}
      {deed === 'assign' && (
        <InChargeField
          area={of.area}
          values={kept.written.officerIds ?? of.officers.map(({ _id }) => _id)}
          onChange={(officerIds) => kept.change({ officerIds })}
        />
      )}
    </Decision>
  )
}
