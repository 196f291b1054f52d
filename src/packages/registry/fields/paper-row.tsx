import { spokenDay, type Day } from '@domain/kernel/time'
import { Row } from '../../../components/row'

interface PaperRowProps {
  name: string
  paper: { number: string; expiresOn?: Day | undefined }
  onTap: () => void
}

/** 卫生许可证, and beneath it its number and last day. */
export const PaperRow = ({ name, paper: { number, expiresOn }, onTap }: PaperRowProps) => (
  <Row
    title={name}
    under={`${number || '没有证号'} · ${expiresOn ? `到 ${spokenDay(expiresOn)}` : '没写有效期'}`}
    onTap={onTap}
  />
)
