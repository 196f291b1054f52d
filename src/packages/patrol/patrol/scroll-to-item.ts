import { pageScrollTo } from '@tarojs/taro'

/** The id of an item's element; letters that a selector takes. */
export const itemAnchor = (checklistId: string, itemId: string): string =>
  `item-${checklistId}-${itemId}`

/** `at` is `checklistId/itemId`. */
export function scrollToItem(at: string): void {
  const [checklistId = '', itemId = ''] = at.split('/')
  void pageScrollTo({
    selector: `#${itemAnchor(checklistId, itemId)}`,
    offsetTop: -12,
    duration: 200,
  }).catch(() => undefined)
}
