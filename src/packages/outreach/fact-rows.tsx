import { Row } from '../../components/row'
import type { Fact } from './facts'

/** Short words stand beside their label, whatever the letters. */
const SHORT = 8

export const FactRows = ({ facts }: { facts: readonly Fact[] }) => (
  <>
    {facts.map(({ label, words }) => (
      <Row
        key={label}
        title={label}
        {...(words.length > SHORT ? { under: words } : { beside: words })}
      />
    ))}
  </>
)
