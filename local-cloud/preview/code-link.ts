// What a mini-program code of the local cloud says when it is read: the page and the scene, as a link into the preview.

export interface CodeTarget {
  page: string
  scene: string
}

export function codeLink(baseUrl: string, { page, scene }: CodeTarget): string {
  return `${baseUrl}/?${new URLSearchParams({ page, scene }).toString()}`
}

/** The target of a text read from a code, or undefined where it is none of ours. */
export function readCodeLink(text: string): CodeTarget | undefined {
  if (!/^https?:\/\//.test(text)) return undefined
  const { searchParams } = new URL(text)
  const [page, scene] = [searchParams.get('page'), searchParams.get('scene')]
  return page === null || scene === null ? undefined : { page, scene }
}
