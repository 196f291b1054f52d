import type { InformationReport } from '@domain/information-reports/information-report'
import { placeOf, type InformationContent } from '../../../../src/outbox/kinds/word'
import type { Writable } from './writable'

export const information: Writable<InformationContent, InformationReport> = {
  collection: 'informationReports',
  begin({ coordinator, at }) {
    const content: InformationContent = {
      ...{ concern: 'drinkingWater', severity: 'ordinary', heardFrom: 'villager' },
      ...{ place: '二组', words: '开始', toldAt: at, finding: { found: '', why: '' } },
    }
    return { kind: 'information', personId: coordinator._id, title: '二组', content }
  },
  reword: (content, words) => ({ ...content, words }),
  wordsOf: ({ words }) => words,
  wordsIn: ({ words }) => words ?? '',
  place: placeOf.told,
}
