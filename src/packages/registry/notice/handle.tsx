import { SentOrDropped } from '../../../components/sent-or-dropped'
import { callOnce } from '../../../once'

interface HandleProps {
  noticeId: string
  readAgain: () => Promise<unknown>
}

const asked = {
  sent: { title: '怎么告知的', holder: '什么时候、用什么方式、告知了谁' },
  dropped: { title: '为什么不发送', holder: '例如：核对后已在本底里' },
}

/** It is sent by the agency or the centre itself. */
export const Handle = ({ noticeId, readAgain }: HandleProps) => (
  <SentOrDropped
    word="已经告知"
    asked={asked}
    handle={(status, words) =>
      callOnce('authorityNotices.handle', noticeId, { noticeId, status, words })
    }
    readAgain={readAgain}
  />
)
