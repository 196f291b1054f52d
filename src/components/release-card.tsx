import { mayDo } from '@domain/people/permissions'
import type { ReleasedKind } from '@domain/releases/source'
import { go, pageOf } from '../go'
import { useProfile } from '../use-profile'
import { Card } from './card'
import { Row } from './row'

interface ReleaseCardProps {
  kind: ReleasedKind
  id: string
}

/** For officers: what the public is told of it; nothing for anybody else. */
export function ReleaseCard({ kind, id }: ReleaseCardProps) {
  const profile = useProfile()
  if (!profile || !mayDo(profile.role, 'result.release')) return null
  return (
    <Card>
      <Row
        title="公布结果"
        under="放到单位公开页，谁扫码都能看；也在这里撤回"
        onTap={() => go(pageOf.release(kind, id))}
      />
    </Card>
  )
}
