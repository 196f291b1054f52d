import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The tables of a page of the documentation in their order, row by row. */
export const tablesOf = (page: string): string[][][] =>
  readFileSync(join(__dirname, '../../docs', page), 'utf8')
    .split(/\n(?!\|)/)
    .filter((part) => /^\|/m.test(part))
    .map((part) =>
      part
        .split('\n')
        .filter((line) => line.startsWith('|') && !/^\|[\s|-]+\|$/.test(line))
        .map((line) =>
          line
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim()),
        ),
    )
