import { navigateBack, useRouter } from '@tarojs/taro'
import { caseOutcomeName } from '@domain/cases/enforcement-case'
import { useAsked } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { DecisionHead, DECIDING_OFFLINE } from '../../../components/decision'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { OrderFields } from '../../../components/order-fields'
import { Page } from '../../../components/page'
import { agreed, say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing, type SeeAnew } from '../../../use-acting'
import { useKept } from '../../../use-kept'
import type { Shown } from '../case/shown'
import { deedOf, spokenCase } from '../handle/deeds'
import { seeingAnew } from '../overtaken'
import { ClosingFields } from './closing-fields'
import { ReinspectionChoice } from './reinspection-choice'
import { blankClosing, closingOf, faultOf } from './written'

/** The outcome of a case, what the enforcement system knows of it, and whether somebody is to look again. */
export default function CloseCasePage() {
  const { id: caseId = '' } = useRouter().params
  const asked = useAsked('cases.show', { caseId })
  const { data } = asked
  if (!data?.may.includes('close'))
    return (
      <Page offlineWords={DECIDING_OFFLINE}>
        <Loaded of={asked}>
          {() => (
            <EmptyState
              title="现在不能结案"
              words="情况已有变化，请返回看看现在办到哪一步"
              action={{ word: '返回案件', onTap: () => void navigateBack() }}
            />
          )}
        </Loaded>
      </Page>
    )
  return <Closing shown={data} seeAnew={seeingAnew(asked)} />
}

interface ClosingProps {
  shown: Shown
  seeAnew: SeeAnew
}

function Closing({ shown, seeAnew }: ClosingProps) {
  const { enforcementCase: of } = shown
  const kept = useKept(`closing/${of._id}`, blankClosing(of))
  const { written, change } = kept
  const { busy, act, once } = useActing(seeAnew)
  const fault = faultOf(written)
  const close = async () => {
    const said = closingOf(written, of)
    const asked = `${caseOutcomeName(said.outcome)}。${said.words}\n\n上报线索的人会看到这些话。`
    if (!(await agreed('结案？', asked, '结案'))) return
    await act(async () => {
      await callOnce('cases.close', of._id, said)
      kept.forget()
      await navigateBack()
      say('已结案')
    })
  }
  return (
    <Page
      offlineWords={DECIDING_OFFLINE}
      action={
        <BottomAction
          words={fault ?? '结案'}
          disabled={fault !== undefined}
          busy={busy}
          onTap={() => once(close)}
        />
      }
    >
      <DecisionHead way={deedOf('close')} about={spokenCase(shown)} />
      <ClosingFields of={of} kept={kept} />
      {of.facilityId && <ReinspectionChoice kept={kept} />}
      {of.facilityId && written.reinspects && (
        <OrderFields
          said={written.order}
          onChange={(changes) => change({ order: { ...written.order, ...changes } })}
        />
      )}
    </Page>
  )
}
