// WeChat's own dialogs: they follow its letter size and are read out by screen readers.

import { showActionSheet, showModal, showToast } from '@tarojs/taro'

export const say = (words: string): void =>
  void showToast({ title: words, icon: 'none', duration: 2500 })

export async function agreed(
  title: string,
  words: string,
  yes: string,
  no = '取消',
): Promise<boolean> {
  const { confirm } = await showModal({
    title,
    content: words,
    confirmText: yes,
    cancelText: no,
  })
  return confirm
}

/** Something to read to the end. */
export async function tell(title: string, words: string): Promise<void> {
  await showModal({ title, content: words, showCancel: false, confirmText: '知道了' })
}

/** Undefined when the person changes their mind. */
export const chosen = <Choice extends string>(
  choices: readonly Choice[],
): Promise<Choice | undefined> =>
  showActionSheet({ itemList: [...choices] }).then(
    ({ tapIndex }) => choices[tapIndex],
    () => undefined,
  )
