import { navigateBack } from '@tarojs/taro'
import { countyOf } from '@domain/kernel/areas'
import type { OwnSpecialty } from '@domain/people/specialties'
import { agreed, say, tell } from '../../../dialogs'
import { callOnce } from '../../../once'
import { isRefusal } from '../../../refusals'
import { profile } from '../../../session'
import { useActing } from '../../../use-acting'
import { faultsIn } from './faults'
import { forgetWritten } from './kept'
import { versionAfter } from './start'
import type { Change } from './use-written'
import { checklistOf, type Written } from './written'

interface Told {
  own: readonly OwnSpecialty[]
  change: Change
}

/** Publishing what is written, once nothing is wrong with it; or throwing it away. */
export function usePublishing(written: Written, { own, change }: Told) {
  const { busy, act, once } = useActing()
  const { id, version, name } = written

  async function send(): Promise<void> {
    const county = countyOf(profile.get()?.area ?? '')
    try {
      await callOnce('checklists.publish', id, { county, checklist: checklistOf(written) })
    } catch (failure) {
      if (!isTaken(failure)) throw failure
      const next = versionAfter(version)
      change({ version: next })
      await tell('还没有发布', `${version} 版已经有了，改成了 ${next} 版。请再点一次“发布”`)
      return
    }
    forgetWritten(id)
    say('已发布')
    await navigateBack()
  }

  async function publish(): Promise<void> {
    change({ checked: true })
    const { whole, byItem } = faultsIn(written, own)
    if (whole.length + byItem.size > 0) {
      await tell('还不能发布', '有的地方没写完或不对，已经用红字标出来')
      return
    }
    const words = '全县协管员下次打开小程序就能用。发布后这一版不能再改，要改就写新版'
    if (await agreed(`发布“${name}”？`, words, '发布')) await act(send)
  }

  async function discard(): Promise<void> {
    const words = '手机上写的这些会没有，已经发布的版本不受影响'
    if (!(await agreed('删掉没发布的内容？', words, '删掉'))) return
    forgetWritten(id)
    await navigateBack()
  }

  return { busy, publish: () => once(publish), discard: () => once(discard) }
}

/** Somebody else has published that version meanwhile. */
const isTaken = (failure: unknown): boolean =>
  isRefusal(failure, 'checklistPublished') ||
  (isRefusal(failure, 'checklistFaulty') &&
    failure.details['faults']?.startsWith('版本：已发布') === true)
