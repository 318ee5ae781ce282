/** A formula with its numbers: a fraction on wide screens, lines of a sum on a phone. */
import type { Term } from "./formula-terms.ts"

function TermSpan({ term }: { term: Term }) {
  const kind = term.operator === "=" ? "term total" : "term"
  return (
    <span className={kind}>
      <span className="operator">{term.operator}</span>{" "}
      {term.name !== "" && <span className="term-name">{term.name}</span>}{" "}
      <span className="number">{term.number}</span>
    </span>
  )
}

function keyOf({ operator, name, number }: Term): string {
  return `${operator} ${name} ${number}`
}

/** Phrasing content, so that it may stand inside a paragraph. */
export function Formula({ terms }: { terms: Term[] }) {
  const [first, second, ...rest] = terms
  if (!first || !second) return null
  const fraction = second.operator === "÷"
  return (
    <span className="formula">
      {fraction ? (
        <span className="fraction">
          <TermSpan term={first} />
          <TermSpan term={second} />
        </span>
      ) : (
        [first, second].map((term) => <TermSpan key={keyOf(term)} term={term} />)
      )}
      {rest.map((term) => (
        <TermSpan key={keyOf(term)} term={term} />
      ))}
    </span>
  )
}
