import type { OwnProfile } from '@domain/people/profile'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { go } from '../../go'
import { groupsOf, waysOf, type Way } from '../../ways-of'

/** Where else this person may go; facilities are looked for from the home page. */
export function Ways({ person }: { person: OwnProfile }) {
  const ways = waysOf(person).filter(({ permission }) => permission !== 'facility.read')
  return groupsOf(ways).map(({ name, ways: together }) => (
    <Card key={name} title={name}>
      {together.map((way) => (
        <Row
          key={way.page}
          title={titleFor(person, way)}
          under={way.under}
          onTap={() => go(way.page)}
        />
      ))}
    </Card>
  ))
}

const titleFor = ({ role }: OwnProfile, { permission, title }: Way): string =>
  role === 'coordinator' && permission === 'clue.read' ? '我上报的线索' : title
