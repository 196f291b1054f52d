import { id } from '@domain/kernel/ids'
import { refuseOthersWords } from '@domain/releases/own-words'
import { releaseWords } from '@domain/releases/release'
import { published } from '@domain/releases/releasing'
import { releaseIdOf, releaseSource } from '@domain/releases/source'
import { command } from '../kernel/use-case'
import { releasable } from './source-record'
import { unsaidOf } from './unsaid'

/** From now on anybody reads it on the public page of the facility. */
export const publishRelease = command({
  action: 'result.release',
  input: releaseSource.extend({ requestId: id, words: releaseWords }),

  before: ({ input, store }) => unsaidOf(store, input),

  async run({ input, actor, now, work, before: unsaid }): Promise<{ publishedAt: string }> {
    const result = await releasable(work, actor, input)
    refuseOthersWords(input.words, unsaid)
    const county = await work.find('counties', result.county)
    const found = await work.find('releases', releaseIdOf(input))
    const publishing = {
      ...{ source: input, result, words: input.words, by: actor, now },
      publisher: county?.agencyName || '当地卫生健康执法机构',
    }
    const remark = { what: 'release.published' }
    const release = published(found, publishing)
    if (!found) work.add('releases', release, remark)
    else {
      const { _id, ...changes } = release
      const gone = { withdrawnFor: undefined, withdrawnAt: undefined, withdrawnByName: undefined }
      work.change('releases', found, { ...changes, ...gone }, remark)
    }
    return { publishedAt: now }
  },
})
