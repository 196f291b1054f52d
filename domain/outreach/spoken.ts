// An occasion in words, the same on the page and on paper.

import type { Material, OutreachContent } from './outreach'

/** 09:00 至 10:30 */
export const spokenTimes = ({ from, until }: Pick<OutreachContent, 'from' | 'until'>): string =>
  until === undefined ? from : `${from} 至 ${until}`

/** 饮水卫生折页 60 份、画册 20 份 */
export const spokenMaterials = (materials: readonly Material[]): string =>
  materials.map(({ title, copies }) => `${title} ${copies} 份`).join('、')
