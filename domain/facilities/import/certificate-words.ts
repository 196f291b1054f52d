// The certificates of a facility's staff in one cell, one a line: 王小兰 | 健康合格证明 | 渝卫 123 | 2026-05-01

import { staffCertificateNames, type Certificate } from '../certificates'
import { CellFault, dayIn } from './cell'

const escaped = (words: string) => words.replace(/[\\|]/g, (letter) => `\\${letter}`)

export const certificateWords = (certificates: readonly Certificate[]): string =>
  certificates
    .map(({ holderName, kind, number, expiresOn = '' }) =>
      [holderName, staffCertificateNames[kind], number, expiresOn].map(escaped).join(' | '),
    )
    .join('\n')

/** At a bar that is not escaped. */
function partsOf(line: string): string[] {
  const parts: string[] = []
  let part = ''
  let isEscaped = false
  for (const letter of line.replace(/｜/g, '|')) {
    if (!isEscaped && letter === '\\') {
      isEscaped = true
      continue
    }
    if (!isEscaped && letter === '|') {
      parts.push(part)
      part = ''
    } else part += letter
    isEscaped = false
  }
  return [...parts, part].map((each) => each.trim())
}

const kindNamed = (words: string): Certificate['kind'] => {
  const entries = Object.entries(staffCertificateNames) as [Certificate['kind'], string][]
  const [found] = entries.find(([, name]) => name === words || name.startsWith(words)) ?? []
  if (!found || words === '')
    throw new CellFault(
      `没有“${words}”这种证件，可以写：${Object.values(staffCertificateNames).join('、')}`,
    )
  return found
}

export const certificatesIn = (words: string): Certificate[] =>
  words
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [holderName = '', kind = '', number = '', expires = ''] = partsOf(line)
      const expiresOn = expires === '' ? undefined : dayIn(expires)
      return { holderName, kind: kindNamed(kind), number, ...(expiresOn && { expiresOn }) }
    })
