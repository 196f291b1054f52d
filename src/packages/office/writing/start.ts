import type { Checklist } from '@domain/checklists/checklist'
import { isNewer } from '@domain/checklists/own-checklist'
import { dayOf, yearOf } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { newId } from '../../../session'
import { keepWritten, readWritten } from './kept'
import { blankItem, writtenOf, type Written } from './written'

const ITEM_LETTERS = 10

/** Unlikely to be made twice within a checklist. */
export const newItem = async () => blankItem(`q${(await newId()).slice(-ITEM_LETTERS)}`)

/** 2026.3 after 2026.2; 2027.1 in a new year. */
export function versionAfter(before?: string): string {
  const year = yearOf(dayOf(serverNow()))
  const [beforeYear = 0, number = 0] = (before ?? '').split('.').map(Number)
  return beforeYear >= year ? `${beforeYear}.${number + 1}` : `${year}.1`
}

/** Begins a checklist and tells its id. */
export async function startNew(): Promise<string> {
  const id = `own${await newId()}`
  const sections: Written['sections'] = [{ name: '', items: [await newItem()] }]
  keepWritten({ id, version: versionAfter(), name: '', kinds: [], matters: [], sections })
  return id
}

/** Begins the next version, unless one is being written already. */
export function startVersion(from: Checklist, offered: Checklist | undefined): void {
  if (readWritten(from.id)) return
  const last = offered && isNewer(offered.version, from.version) ? offered : from
  keepWritten({ ...writtenOf(from), version: versionAfter(last.version) })
}
