import { nextTick, pageScrollTo } from '@tarojs/taro'

/** The id of an item's element; letters that a selector takes. */
export const itemAnchor = (checklistId: string, itemId: string): string =>
  `item-${checklistId}-${itemId}`

let wanted: string | undefined

/** Where to go once the page below is in sight again. */
export const wantItem = (at: string | undefined): void => {
  wanted = at
}

export function goToWanted(): void {
  const at = wanted
  wanted = undefined
  if (at) nextTick(() => scrollToItem(at))
}

/** `at` is `checklistId/itemId`. */
export function scrollToItem(at: string): void {
  const [checklistId = '', itemId = ''] = at.split('/')
  void pageScrollTo({
    selector: `#${itemAnchor(checklistId, itemId)}`,
    offsetTop: -12,
    duration: 200,
  }).catch(() => undefined)
}
