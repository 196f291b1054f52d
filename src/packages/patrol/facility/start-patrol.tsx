import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { spokenInstant } from '@domain/kernel/time'
import { serverTimeOf } from '../../../clock'
import { BottomAction } from '../../../components/bottom-action'
import { chosen, tell } from '../../../dialogs'
import { openPage } from '../../../go'
import type { Draft } from '../../../outbox/draft'
import { draftPage } from '../../../outbox/draft-page'
import type { PatrolContent } from '../../../outbox/patrol-report'
import { StorageFull } from '../../../platform/contracts'
import { useOneAtATime } from '../../../use-one-at-a-time'
import { openPatrolOf, startPatrol } from '../start-patrol'

interface StartPatrolProps {
  facility: PatrolContent['facility']
  personId: Id
}

/** Goes on with what is unfinished here before a second one is begun. */
export function StartPatrol({ facility, personId }: StartPatrolProps) {
  const [open, setOpen] = useState(() => openPatrolOf(personId, facility._id))
  const [busy, setBusy] = useState(false)
  const once = useOneAtATime()
  useDidShow(() => setOpen(openPatrolOf(personId, facility._id)))

  const begin = async () => {
    if (facility.status === 'closed') return tell('不能巡查', problem('facilityClosed').message)
    setBusy(true)
    try {
      const draft = open ? await choose(open) : await startPatrol(personId, facility)
      if (draft) await openPage(draftPage(draft))
    } catch (failure) {
      if (!(failure instanceof StorageFull)) throw failure
      await tell('手机存储空间满了', '请删掉一些不用的照片或应用，再开始巡查')
    } finally {
      setBusy(false)
    }
  }
  const choose = async (unfinished: Draft<PatrolContent>) => {
    const goOn = `接着写 ${spokenInstant(serverTimeOf(unfinished.startedAt))} 开始的`
    const word = await chosen([goOn, '重新开始一份'])
    if (!word) return undefined
    return word === goOn ? unfinished : startPatrol(personId, facility)
  }
  return (
    <BottomAction
      words={open ? '继续巡查（有一份没写完）' : '开始巡查'}
      busy={busy}
      onTap={() => once(begin)}
    />
  )
}
