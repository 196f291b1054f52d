// WeChat's own dialogs. A toast goes by itself; a question stays, above the page, until the person answers it.

import type { Realm } from '../realm'
import { Failed, type Part } from './part'

export interface Dialog {
  words: string
  /** What can be tapped. */
  buttons: string[]
  answer(button: string): void
}

interface Modal {
  title?: string
  content?: string
  showCancel?: boolean
  confirmText?: string
  cancelText?: string
}

const TOAST_MILLISECONDS = 1500

export class Dialogs {
  /** What the person must answer before anything else. */
  open: Dialog | undefined
  /** What was said in passing, the latest last. */
  readonly toasts: string[] = []
  /** The toast that stands on the screen now. */
  toast: string | undefined

  constructor(private readonly realm: Realm) {}

  ask(words: string, buttons: string[]): Promise<string> {
    if (this.open) throw new Error(`“${words}” is asked while “${this.open.words}” stands open`)
    return new Promise((settle) => {
      const answer = (button: string) => {
        this.open = undefined
        settle(button)
      }
      this.open = { words, buttons, answer }
    })
  }

  say(words: string, duration = TOAST_MILLISECONDS): void {
    this.toasts.push(words)
    this.toast = words
    this.realm.later(() => {
      if (this.toast === words) this.toast = undefined
    }, duration)
  }
}

function buttonOf(words = '', usual: string): string {
  if (words.length > 4) throw new Failed('confirmText length should not large than 4')
  return words || usual
}

export function dialogsPart(dialogs: Dialogs): Part {
  return {
    async: {
      async showModal({ title, content, showCancel, confirmText, cancelText }: Modal) {
        const [yes, no] = [buttonOf(confirmText, '确定'), buttonOf(cancelText, '取消')]
        const words = [title, content].filter(Boolean).join('\n')
        const tapped = await dialogs.ask(words, showCancel === false ? [yes] : [no, yes])
        return { confirm: tapped === yes, cancel: tapped !== yes }
      },
      async showActionSheet({
        itemList,
        alertText = '',
      }: {
        itemList: string[]
        alertText?: string
      }) {
        if (itemList.length > 6) throw new Failed('itemList should not be more than 6 items')
        const tapped = await dialogs.ask(alertText, [...itemList, '取消'])
        if (tapped === '取消') throw new Failed('cancel')
        return { tapIndex: itemList.indexOf(tapped) }
      },
      showToast: ({ title, duration }: { title: string; duration?: number }) =>
        dialogs.say(title, duration),
      hideToast: () => void (dialogs.toast = undefined),
      showLoading: ({ title }: { title: string }) => void (dialogs.toast = title),
      hideLoading: () => void (dialogs.toast = undefined),
    },
  }
}
