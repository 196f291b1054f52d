import type { Checklist } from '@domain/checklists/checklist'
import type { AnswerTo } from '../../../cloud'
import { BottomAction } from '../../../components/bottom-action'
import { TextButton } from '../../../components/text-button'
import { agreed, say } from '../../../dialogs'
import { go, pageOf } from '../../../go'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import { startVersion } from '../writing/start'

interface ActionsProps {
  checklist: Checklist
  rules: AnswerTo<'counties.rules'>
  onChanged: () => void
}

/** Writing the next version of it; taking it out of use, or back into it. */
export function Actions({ checklist, rules: { county, checklists }, onChanged }: ActionsProps) {
  const { busy, act, once } = useActing()
  const { id, name } = checklist
  const offered = checklists.find((each) => each.id === id)

  const change = (does: () => Promise<unknown>, done: string) =>
    once(() =>
      act(async () => {
        await does()
        say(done)
        onChanged()
      }),
    )
  const withdraw = async () => {
    const words = '协管员以后的巡查里不再有它；已经开始的巡查照样能交，以前的记录不变'
    if (await agreed(`停用“${name}”？`, words, '停用'))
      change(() => callOnce('checklists.withdraw', id, { county, checklistId: id }), '已停用')
  }
  const offerAgain = () =>
    change(
      () => callOnce('checklists.publish', id, { county, checklist: { ...checklist } }),
      '已重新启用',
    )

  return (
    <BottomAction
      words="改成新版"
      busy={busy}
      onTap={() => {
        startVersion(checklist, offered)
        go(pageOf.writing(id))
      }}
      beside={
        offered ? (
          <TextButton word="停用" onTap={() => void withdraw()} />
        ) : (
          <TextButton word="重新启用" onTap={offerAgain} />
        )
      }
    />
  )
}
