import { mayDo } from '@domain/people/permissions'
import type { TrailKind } from '@domain/trails/kinds'
import { go, pageOf } from '../go'
import { useProfile } from '../use-profile'
import { Card } from './card'
import { Row } from './row'

interface TrailWaysProps {
  kind: TrailKind
  id: string
}

/** The same with a card of its own, where there is anything to be read. */
export function TrailCard(props: TrailWaysProps) {
  const profile = useProfile()
  if (!profile || !mayDo(profile.role, 'trail.read')) return null
  return (
    <Card>
      <TrailWays {...props} />
    </Card>
  )
}

/** For officers: who did what with a record, and its evidence as a file; nothing for anybody else. */
export function TrailWays({ kind, id }: TrailWaysProps) {
  const profile = useProfile()
  const mayRead = profile && mayDo(profile.role, 'trail.read')
  const mayMake = profile && mayDo(profile.role, 'evidence.make')
  const hasEvidence = kind === 'clue' || kind === 'case'
  return (
    <>
      {mayRead && (
        <Row
          title="留痕"
          under="谁在什么时候改了什么，有没有被改动过"
          onTap={() => go(pageOf.trail(kind, id))}
        />
      )}
      {mayMake && hasEvidence && (
        <Row
          title="做证据包"
          under="记录、照片原件和校验码，放进案卷"
          onTap={() => go(pageOf.evidence(kind, id))}
        />
      )}
    </>
  )
}
