import { Row } from '../../components/row'
import type { Fact } from './facts'

export const FactRows = ({ facts }: { facts: readonly Fact[] }) => (
  <>
    {facts.map(({ label, words }) => (
      <Row key={label} title={label} under={words} />
    ))}
  </>
)
