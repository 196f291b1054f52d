// Blocks one after the other, as the pieces of a text open and close. What stands within a list, a quote or a table becomes a
// line of it: readers get one level.

import type { Block, Span } from '@domain/articles/blocks'

type Line = Span[]

/** What holds lines until it closes. */
interface Holder {
  /** A piece within it opens, such as an item or a cell. */
  open(name: string): void
  write(line: Line): void
  /** Nothing where nothing was written. */
  finish(): Block | undefined
}

const joined = (before: Line, line: Line): Line =>
  before.length === 0 ? line : [...before, { words: '\n' }, ...line]

class Quote implements Holder {
  private spans: Line = []

  open(): void {}
  write(line: Line): void {
    this.spans = joined(this.spans, line)
  }
  finish(): Block | undefined {
    return this.spans.length > 0 ? { kind: 'quote', spans: this.spans } : undefined
  }
}

class List implements Holder {
  private readonly items: Line[] = []

  constructor(private readonly ordered: boolean) {}

  open(name: string): void {
    if (name === 'list_item') this.items.push([])
  }
  write(line: Line): void {
    this.items.push(joined(this.items.pop() ?? [], line))
  }
  finish(): Block | undefined {
    const items = this.items.filter(({ length }) => length > 0)
    return items.length > 0 ? { kind: 'list', ordered: this.ordered, items } : undefined
  }
}

class Table implements Holder {
  private readonly rows: Line[][] = []

  open(name: string): void {
    if (name === 'tr') this.rows.push([])
    if (name === 'th' || name === 'td') this.rows.at(-1)?.push([])
  }
  write(line: Line): void {
    const row = this.rows.at(-1)
    row?.push(joined(row.pop() ?? [], line))
  }
  finish(): Block | undefined {
    const [head, ...rows] = this.rows
    return head && { kind: 'table', head, rows }
  }
}

const holders = new Map<string, () => Holder>([
  ['blockquote', () => new Quote()],
  ['bullet_list', () => new List(false)],
  ['ordered_list', () => new List(true)],
  ['table', () => new Table()],
])

export class BlockWriter {
  private readonly blocks: Block[] = []
  private pictures: Block[] = []
  private holder: Holder | undefined
  /** How many that could hold lines are open, of which the first does. */
  private depth = 0
  private level: 2 | 3 | undefined

  get isEmpty(): boolean {
    return this.blocks.length === 0
  }

  open(name: string, tag: string): void {
    if (name === 'heading') this.level = tag === 'h1' || tag === 'h2' ? 2 : 3
    const begin = holders.get(name)
    if (begin) {
      this.depth += 1
      this.holder ??= begin()
    }
    this.holder?.open(name)
  }

  close(name: string): void {
    if (name === 'heading') this.level = undefined
    if (!holders.has(name)) return
    this.depth -= 1
    if (this.depth > 0) return
    this.add(this.holder?.finish())
    this.holder = undefined
  }

  write(line: Line): void {
    const words = line.map((each) => each.words).join('')
    if (words.trim() === '') this.add(undefined)
    else if (this.holder) this.holder.write(line)
    else if (this.level) this.add({ kind: 'heading', level: this.level, words })
    else this.add({ kind: 'paragraph', spans: line })
  }

  /** It stands after what it was found in. */
  picture(number: number, words: string): void {
    this.pictures.push({ kind: 'picture', number, words })
  }

  finish(): Block[] {
    this.add(undefined)
    return this.blocks
  }

  private add(block: Block | undefined): void {
    if (block) this.blocks.push(block)
    if (this.depth > 0) return
    this.blocks.push(...this.pictures)
    this.pictures = []
  }
}
