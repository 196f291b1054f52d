// A document as its reader meets it: unzipped and parsed, its words paragraph by paragraph and its tables row by row.

import { JSDOM } from 'jsdom'
import JSZip from 'jszip'

export interface ReadDocument {
  /** Every paragraph on a line of its own. */
  words: string
  /** Each row's cells, of all tables. */
  rows: string[][]
  pictures: Buffer[]
  /** Names of the fonts that Chinese is written in. */
  fonts: string[]
  footer: string
}

const MAIN = 'word/document.xml'

export async function readDocument(content: Buffer): Promise<ReadDocument> {
  const zip = await JSZip.loadAsync(content)
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? ''
  const main = parsed(await part(MAIN))
  const media = Object.keys(zip.files).filter((name) => /^word\/media\/.+/.test(name))
  const all = `${await part(MAIN)}${await part('word/styles.xml')}`
  return {
    words: linesOf(main).join('\n'),
    rows: named(main, 'w:tr').map((row) => named(row, 'w:tc').map((c) => linesOf(c).join('\n'))),
    pictures: await Promise.all(media.map((name) => zip.file(name)!.async('nodebuffer'))),
    fonts: [...new Set([...all.matchAll(/w:eastAsia="([^"]+)"/g)].map(([, font]) => font!))],
    footer: linesOf(parsed(await part('word/footer1.xml'))).join('\n'),
  }
}

function parsed(xml: string): Element {
  const { window } = new JSDOM(xml, { contentType: 'text/xml' })
  return window.document.documentElement
}

const named = (of: Element, name: string) => [...of.getElementsByTagName(name)]

const linesOf = (of: Element) =>
  named(of, 'w:p').map((each) =>
    named(each, 'w:t')
      .map(({ textContent }) => textContent)
      .join(''),
  )
