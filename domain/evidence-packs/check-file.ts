// The files by which a pack can be checked without us: lists of hashes as `sha256sum -c` reads them, and what they mean.

import type { Hash } from '../kernel/hash'

export interface Listed {
  name: string
  sha256: Hash
}

export const SUMS = 'SHA256SUMS'
/** The hashes of then: of each photo when it was taken, of each entry when it was written. */
export const RECORDED_SUMS = 'RECORDED-SHA256SUMS'
export const MANIFEST = 'manifest.json'
export const README = '说明.txt'
export const PAPER = '案卷材料.docx'

/** Two spaces: a file is read as it is. */
export const sumsOf = (files: readonly Listed[]): string =>
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')

export interface Explained {
  title: string
  madeWords: string
  photoCount: number
  unsoundWords: readonly string[]
  trailWords: readonly string[]
  volumeCount: number
}

export const readmeOf = (of: Explained): string =>
  [
    `证据包：${of.title}`,
    of.madeWords,
    '',
    '一、里面有什么',
    `  ${PAPER}　案卷材料：记录、经过和照片`,
    `  photos/　照片原件 ${of.photoCount} 张，取自封存的文件，没有再处理${of.volumeCount > 1 ? `，分在 ${of.volumeCount} 个压缩包里` : ''}`,
    '  trail/　留痕：每条记录从第一条起的每次改动，一条一个文件',
    `  ${MANIFEST}　清单：每张照片、每份留痕的校验码和核对结果`,
    `  ${SUMS}　包里每个文件现在的校验码`,
    `  ${RECORDED_SUMS}　当时记下的校验码：照片在拍摄时，留痕在写入时`,
    '',
    '二、怎么核对（不需要我们的系统）',
    '  先解压，再在解压的文件夹里：',
    `  1. 包做好以后有没有被改动：sha256sum -c ${SUMS}`,
    `  2. 照片和留痕是不是当时的样子：sha256sum -c ${RECORDED_SUMS}`,
    `  苹果电脑用 shasum -a 256 -c ${SUMS}；Windows 用 certutil -hashfile 文件名 SHA256，与清单逐个比对。`,
    '  3. 留痕是不是连着的：trail/ 里每个文件的校验码，就是下一个文件里的 prevHash；最后一个的校验码，就是清单里的 head。少一条、多一条或改一个字，都会对不上。',
    '  4. 整个压缩包的校验码记在系统的留痕里，可以向执法机构索要比对。',
    '',
    '三、照片的情况',
    ...(of.unsoundWords.length === 0 ? ['  全部已封存，与拍摄时一致。'] : of.unsoundWords),
    '',
    '四、留痕的情况',
    ...of.trailWords,
    '',
    '举报人的身份是封存的，不在本包里。',
    '',
  ].join('\n')
