import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { stopPulling } from '../../../pulling'
import { Ended } from './ended'
import { Found } from './found'
import { ReadingFile } from './reading-file'
import { Writing } from './writing'

const OFFLINE = '现在没有网络，有网后再接着办；已确认的导入会自己写完'

/** One import, from the file to the registry. */
export default function ImportPage() {
  const { params } = useRouter()
  const shown = useAsked('imports.show', { importId: params['id'] ?? '' })
  usePullDownRefresh(() => stopPulling(shown.refetch()))
  const onChanged = () => void shown.refetch()
  if (shown.data?.status === 'read')
    return <Found imported={shown.data} onChanged={onChanged} offlineWords={OFFLINE} />
  return (
    <Page offlineWords={OFFLINE}>
      <Loaded of={shown}>
        {(imported) => <Stage imported={imported} onChanged={onChanged} />}
      </Loaded>
    </Page>
  )
}

export type ShownImport = AnswerTo<'imports.show'>

export interface StageProps {
  imported: ShownImport
  onChanged: () => void
}

function Stage(props: StageProps) {
  const { status } = props.imported
  if (status === 'uploaded') return <ReadingFile {...props} />
  return status === 'confirmed' ? <Writing {...props} /> : <Ended {...props} />
}
