// The browser keeps the file among its downloads.

import { Unreachable, type Documents } from './contracts'
import { preview } from './preview.h5'

async function fetched(url: string): Promise<Blob> {
  if (preview.get().offline) throw new Unreachable('offline')
  const response = await fetch(url).catch((failure: unknown) => {
    throw new Unreachable(String(failure))
  })
  if (!response.ok) throw new Error('文件没有取到，请再试一次')
  return response.blob()
}

async function kept(url: string, fileName: string): Promise<void> {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await fetched(url))
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

export const documents: Documents = { open: kept, share: kept }
