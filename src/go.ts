// Going from page to page. Paths are as deliveries carry them: without a leading slash, with their query.

import { navigateTo, switchTab } from '@tarojs/taro'

const TABS: readonly string[] = ['pages/home/index', 'pages/inbox/index', 'pages/me/index']

export function go(page: string): void {
  const url = `/${page}`
  void (TABS.includes(page) ? switchTab({ url }) : navigateTo({ url }))
}

export const pageOf = {
  home: () => 'pages/home/index',
  clue: (id: string) => `packages/clue/clue/index?id=${id}`,
  clues: () => 'packages/clue/list/index',
  facility: (id: string) => `packages/patrol/facility/index?id=${id}`,
  facilities: () => 'packages/patrol/facilities/index',
  patrol: (draftId: string) => `packages/patrol/patrol/index?draft=${draftId}`,
  finish: (draftId: string) => `packages/patrol/finish/index?draft=${draftId}`,
  record: (id: string) => `packages/patrol/record/index?id=${id}`,
  people: () => 'packages/office/people/index',
  person: () => 'packages/office/person/index',
}
