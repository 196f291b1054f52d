// Every numbered clause of the plan and of the guide, in the order in which they stand there, headings too. A chapter of the
// guide numbers （一） through （三） anew with single figures, so those carry their section: （一）1, （二）4. Dotted numbers
// stand under the figure that they begin with and are written as they are. In the plan every number carries what it stands
// under: 二（四）1（2）.

import type { Part } from './parts'

const numbers: Record<Part, string> = {
  plan: `
    一
      一（一） 一（二）
      一（三） 一（三）1 一（三）2 一（三）3 一（三）4
    二
      二（一）
      二（二） 二（二）1 二（二）2 二（二）3 二（二）4 二（二）5 二（二）6 二（二）7
      二（三） 二（三）1 二（三）2 二（三）3 二（三）4
      二（四）
        二（四）1 二（四）1（1） 二（四）1（2） 二（四）1（3） 二（四）1（4）
        二（四）2 二（四）2（1） 二（四）2（2）
        二（四）3 二（四）3（1） 二（四）3（2）
        二（四）4
    三
      三（一） 三（一）1 三（一）2 三（一）3 三（一）4
      三（二） 三（二）1 三（二）2
      三（三） 三（三）1 三（三）2
  `,
  foodborneDisease: `
    一 二 三
    （一） （一）1 （一）2 （一）3
    （二）
  `,
  drinkingWater: `
    一 二 三
    （一） （一）1 （一）2
      （一）3
        3.1 3.1.1 3.1.2 3.1.3 3.1.4 3.1.5 3.1.6 3.1.7 3.1.8 3.1.9 3.1.10
        3.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.5 3.2.6 3.2.7 3.2.8
      （一）4 4.1 4.2 4.3
    （二） （二）1 （二）2 （二）3 （二）4
    （三） （三）1 （三）2
  `,
  // 3.2.2.5 stands twice.
  schoolHealth: `
    一 二 三
    （一） （一）1 （一）2
      （一）3
        3.1 3.1.1 3.1.2 3.1.3 3.1.4 3.1.5 3.1.6 3.1.7 3.1.8 3.1.9 3.1.10 3.1.11
        3.2
          3.2.1 3.2.1.1 3.2.1.2 3.2.1.3 3.2.1.4 3.2.1.5 3.2.1.6 3.2.1.7
          3.2.2 3.2.2.1 3.2.2.2 3.2.2.3 3.2.2.4 3.2.2.5 3.2.2.5
          3.2.3 3.2.3.1 3.2.3.2
          3.2.4 3.2.4.1 3.2.4.2 3.2.4.3
        3.3 3.3.1 3.3.2 3.3.3
    （二） （二）1 （二）2 （二）3 （二）4
    （三）
  `,
  illegalPractice: `
    一 二 三
    （一） （一）1 （一）2
      （一）3
        3.1
          3.1.1 3.1.1.1 3.1.1.2 3.1.1.3 3.1.1.4 3.1.1.5 3.1.1.6 3.1.1.7
            3.1.1.8 3.1.1.9 3.1.1.10 3.1.1.11 3.1.1.12 3.1.1.13
          3.1.2 3.1.2.1 3.1.2.2 3.1.2.3 3.1.2.4 3.1.2.5
        3.2 3.2.1 3.2.2 3.2.3
        3.3 3.3.1 3.3.2 3.3.3 3.3.4 3.3.5
        3.4 3.4.1 3.4.2
    （二） （二）1 （二）2 （二）3 （二）4
    （三）
  `,
  maternalChildHealth: `
    一 二 三
    （一） （一）1 （一）2
      （一）3 3.1 3.2 3.3 3.4 3.5
    （二） （二）1 （二）2 （二）3 （二）4
    （三）
  `,
  occupationalHealth: `
    一 二 三
    （一） （一）1 （一）2
      （一）3
        3.1
        3.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.5 3.2.6
        3.3 3.3.1 3.3.2 3.3.3
        3.4 3.4.1 3.4.2 3.4.3
        3.5 3.5.1 3.5.2 3.5.3 3.5.4 3.5.5 3.5.6 3.5.7 3.5.8 3.5.9 3.5.10 3.5.11
    （二） （二）1 （二）2 （二）3 （二）4
    （三）
  `,
}

export interface Listed {
  part: Part
  number: string
  /** From 2, where a number stands again. */
  occurrence?: number | undefined
}

const listed = ([part, text]: [string, string]): Listed[] =>
  text
    .trim()
    .split(/\s+/)
    .map((number, index, all) => {
      const occurrence = all.slice(0, index + 1).filter((each) => each === number).length
      return { part: part as Part, number, ...(occurrence > 1 && { occurrence }) }
    })

export const clauses: readonly Listed[] = Object.entries(numbers).flatMap(listed)

const keyOf = ({ part, number, occurrence = 1 }: Listed) => `${part} ${number} ${occurrence}`
const keys = new Set(clauses.map(keyOf))

export const isListed = (given: Listed): boolean => keys.has(keyOf(given))
