import { registerColumns } from '@domain/clues/word-register'
import { identityNames } from '@domain/tip-offs/informant'
import { tipStatusNames } from '@domain/tip-offs/status'
import { tipChannelNames, type TipOff } from '@domain/tip-offs/tip-off'
import { isSeenBy } from '@domain/tip-offs/whose'
import { writeSheet } from '../documents/write-sheet'
import { document } from '../kernel/use-case'
import { registerAsked, yearOfWords } from '../kernel/word-register'

const columns = registerColumns<TipOff>(
  [
    { title: '怎么来的', width: 10, of: ({ channel }) => tipChannelNames[channel] },
    { title: '署名方式', width: 16, of: ({ identity }) => identityNames[identity] },
  ],
  tipStatusNames,
)

/** The 投诉举报登记 of a year. Who told is nowhere in it. */
export const exportTips = document({
  action: 'wordRegister.export',
  input: registerAsked,

  async run({ input, actor, store }) {
    const isSeen = (tip: TipOff) => isSeenBy(actor, tip)
    const asked = { store, actor, input, name: 'tipOffs', columns, isSeen } as const
    const { place, rows } = await yearOfWords(asked)
    const content = await writeSheet({ name: '投诉举报登记', columns, rows })
    return { fileName: `投诉举报登记-${place}-${input.year}.xlsx`, content }
  },
})
