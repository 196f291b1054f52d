// docs/machines.md: how far a clue, a case, an assistance, a tip and an article may go, drawn from the data that the domain refuses by.

import { assistanceMachine, assistanceStatusNames } from '@domain/assistance/status'
import { caseMachine, caseStatusNames } from '@domain/cases/status'
import { handlingNames, type HandlingName } from '@domain/clues/handling'
import { clueMachine, moves } from '@domain/clues/moves'
import { clueStatusNames, type ClueStatus } from '@domain/clues/status'
import { articleMachine, articleStatusNames } from '@domain/articles/status'
import type { Machine } from '@domain/kernel/machine'
import { tipActs } from '@domain/tip-offs/acts'
import { tipMachine, tipStatusNames, type TipStatus } from '@domain/tip-offs/status'

const HEAD = `# How far things may go

Drawn by \`npm run machines\` from the data by which every other move is refused in words; a test fails while this page is not what
the data says.
`

export const page = (): string =>
  [
    HEAD,
    '## A clue\n\n`domain/clues/moves.ts`. What stands on an arrow was done with it; what leaves a clue where it is stands below.\n',
    drawn(clueMachine, clueStatusNames, 'reported', labelOf),
    staying(),
    '## A case\n\n`domain/cases/status.ts`. A clue of an opened case has no clock of its own: the case carries it.\n',
    drawn(caseMachine, caseStatusNames, 'opened'),
    '## An assistance\n\n`domain/assistance/status.ts`.\n',
    drawn(assistanceMachine, assistanceStatusNames, 'asked'),
    '## A tip\n\n`domain/tip-offs/status.ts`. A resident’s begins with the agency, and one that came from a source of too many is kept apart first; one that was taken at the counter begins as `received`, with the centre.\n',
    drawn(tipMachine, tipStatusNames, 'submitted', actLabel),
    '## An article\n\n`domain/articles/status.ts`. What readers see is not changed under their eyes.\n',
    drawn(articleMachine, articleStatusNames, 'draft'),
  ].join('\n')

function drawn<Status extends string>(
  machine: Machine<Status>,
  names: Record<Status, string>,
  first: Status,
  label: (from: Status, to: Status) => string = () => '',
): string {
  const statuses = Object.keys(machine) as Status[]
  const lines = [
    'stateDiagram-v2',
    ...statuses.map((status) => `  state "${names[status]} ${status}" as ${status}`),
    `  [*] --> ${first}`,
    ...statuses.flatMap((from) =>
      machine[from].map((to) => {
        const words = label(from, to)
        return `  ${from} --> ${to}${words && `: ${words}`}`
      }),
    ),
  ]
  return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\`\n`
}

const actLabel = (from: TipStatus, to: TipStatus): string =>
  Object.entries(tipActs)
    .filter(([, act]) => act.from.some((each) => each === from) && 'to' in act && act.to === to)
    .map(([, { name }]) => name)
    .join('、')

const all = Object.keys(moves) as HandlingName[]

const labelOf = (from: ClueStatus, to: ClueStatus): string =>
  all
    .filter((what) => moves[what].from.includes(from) && moves[what].to.includes(to))
    .map((what) => handlingNames[what])
    .join('、')

function staying(): string {
  const rows = all
    .filter((what) => moves[what].to.length === 0)
    .map((what) => {
      const where = moves[what].from.map((status) => clueStatusNames[status]).join('、')
      return `| ${handlingNames[what]} | \`${what}\` | ${where} |\n`
    })
  return `| Done with it | name | where it is |\n| --- | --- | --- |\n${rows.join('')}`
}
