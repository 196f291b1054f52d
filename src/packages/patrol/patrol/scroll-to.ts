import { pageScrollTo } from '@tarojs/taro'

/** The id of an item's element; letters that a selector takes. */
export const itemAnchor = (checklistId: string, itemId: string): string =>
  `item-${checklistId}-${itemId}`

const SECTION = 'section-'

/** Of a section of items, called by the first of them. */
export const sectionAnchor = (checklistId: string, firstItemId: string): string =>
  `${SECTION}${checklistId}-${firstItemId}`

/** A little of what stands before stays in sight: of a section, that the one before is finished. */
const ABOVE_ITEM = 12
const ABOVE_SECTION = 68

export function scrollTo(anchor: string): void {
  const above = anchor.startsWith(SECTION) ? ABOVE_SECTION : ABOVE_ITEM
  void pageScrollTo({ selector: `#${anchor}`, offsetTop: -above, duration: 200 }).catch(
    () => undefined,
  )
}

/** `at` is `checklistId/itemId`. */
export function anchorOfItem(at: string): string {
  const [checklistId = '', itemId = ''] = at.split('/')
  return itemAnchor(checklistId, itemId)
}

let wanted: string | undefined

/** Which item to show once the page below is in sight again: `checklistId/itemId`. */
export const wantItem = (at: string | undefined): void => {
  wanted = at
}

export function takeWanted(): string | undefined {
  const at = wanted
  wanted = undefined
  return at
}
