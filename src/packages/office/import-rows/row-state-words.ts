import type { RowState } from '@domain/facilities/import/registry-import'

/** How the rows of a file stand, said to whoever decides on them. */
export const rowStateWords: Record<RowState, { title: string; under: string }> = {
  good: { title: '可以导入', under: '没有发现问题' },
  alike: { title: '可能重复', under: '与别的单位相像，会导入；不该导入的请选出来' },
  same: { title: '已登记过', under: '不导入；确实是另一个单位的，可以选“仍要导入”' },
  wrong: { title: '有错', under: '不导入；每处错在哪里都写明了' },
}
