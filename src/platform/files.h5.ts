// In the browser photos and voices are kept in IndexedDB under `kept:` paths; a temporary path is an object URL.

import { StorageFull, type Files } from './contracts'
import { preview } from './preview.h5'
import { openid } from './session.h5'

const STORE = 'photos'
const PREFIX = 'kept:'
const shown = new Map<string, string>()

const answered = <Answer>(request: IDBRequest<Answer>) =>
  new Promise<Answer>((settle, fail) => {
    request.onsuccess = () => settle(request.result)
    request.onerror = () => fail(request.error ?? new Error('IndexedDB'))
  })

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(`health-patrol/${openid}`, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return answered(request)
}

async function within<Answer>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const database = await open()
  try {
    return await answered(act(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

const find = (path: string) =>
  within('readonly', (store) => store.get(path)) as Promise<Blob | undefined>

async function blobOf(path: string): Promise<Blob> {
  const blob = path.startsWith(PREFIX) ? await find(path) : await (await fetch(path)).blob()
  if (!blob) throw new Error(`no photo at ${path}`)
  return blob
}

export const files: Files = {
  async keep(temporaryPath, name) {
    const blob = await blobOf(temporaryPath)
    if (blob.size > (preview.get().storageLeft ?? Infinity)) throw new StorageFull()
    await within('readwrite', (store) => store.put(blob, PREFIX + name))
    return PREFIX + name
  },

  async append(name, piece) {
    const path = PREFIX + name
    const before = await find(path)
    await within('readwrite', (store) => store.put(new Blob([before ?? '', piece.slice()]), path))
  },

  exists: async (path) => (await find(path)) !== undefined,
  bytes: async (path) => new Uint8Array(await (await blobOf(path)).arrayBuffer()),

  async remove(path) {
    await within('readwrite', (store) => store.delete(path))
    URL.revokeObjectURL(shown.get(path) ?? '')
    shown.delete(path)
  },

  list: async () => (await within('readonly', (store) => store.getAllKeys())).map(String),

  async source(path) {
    if (!path.startsWith(PREFIX)) return path
    const known = shown.get(path)
    if (known) return known
    const url = URL.createObjectURL(await blobOf(path))
    shown.set(path, url)
    return url
  },
}
