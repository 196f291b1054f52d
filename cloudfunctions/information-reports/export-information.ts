import { wordStatusNames } from '@domain/clues/received-word'
import { registerColumns } from '@domain/clues/word-register'
import {
  heardFromNames,
  type InformationReport,
} from '@domain/information-reports/information-report'
import { writeSheet } from '../documents/write-sheet'
import { document } from '../kernel/use-case'
import { registerAsked, yearOfWords } from '../kernel/word-register'

const columns = registerColumns<InformationReport>(
  [{ title: '从哪里知道的', width: 18, of: ({ heardFrom }) => heardFromNames[heardFrom] }],
  wordStatusNames,
)

/** The 信息报告登记 of a year. */
export const exportInformation = document({
  action: 'wordRegister.export',
  input: registerAsked,

  async run({ input, actor, store }) {
    const asked = { store, actor, input, name: 'informationReports', columns } as const
    const { place, rows } = await yearOfWords(asked)
    const content = await writeSheet({ name: '信息报告登记', columns, rows })
    return { fileName: `信息报告登记-${place}-${input.year}.xlsx`, content }
  },
})
