// Files that the cloud makes: asked for, fetched and opened, so that the person can read, forward or print them.

import type { ExportApi, PublishedFile } from '../cloudfunctions/export'
import { callExport } from './cloud'
import { Unreachable } from './platform/contracts'
import { documents } from './platform/documents'
import { Offline } from './refusals'

/** What is answered with a file. */
export type Printed = {
  [Name in keyof ExportApi]: ExportApi[Name]['output'] extends PublishedFile ? Name : never
}[keyof ExportApi]

/** What a phone still opens. */
const LARGEST = 50_000_000

/** Throws what can be said to the person as it is: no network, refused, too large, no room. */
export async function openDocument<Name extends Printed>(
  name: Name,
  input: ExportApi[Name]['input'],
): Promise<void> {
  await openFile((await callExport(name, input)) as PublishedFile)
}

/** One that was made before. Throws the same. */
export async function openFile({ url, fileName, byteCount }: PublishedFile): Promise<void> {
  if (byteCount > LARGEST) throw new Error('文件太大，手机打不开。请缩小范围后再试')
  await reached(() => documents.open(url, fileName))
}

/** To be given on, to a colleague or to one's own computer. Throws the same. */
export const shareFile = ({ url, fileName }: PublishedFile): Promise<void> =>
  reached(() => documents.share(url, fileName))

async function reached(fetch: () => Promise<void>): Promise<void> {
  try {
    await fetch()
  } catch (failure) {
    if (failure instanceof Unreachable) throw new Offline()
    throw failure
  }
}
