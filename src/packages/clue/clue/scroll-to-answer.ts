import { pageScrollTo } from '@tarojs/taro'

/** The id of the form's element. */
export const ANSWER_ANCHOR = 'answer'

/** To the form, which stands below the evidence and out of sight at first. */
export const scrollToAnswer = (): void =>
  void pageScrollTo({ selector: `#${ANSWER_ANCHOR}`, offsetTop: -12, duration: 200 }).catch(
    () => undefined,
  )
