/** What is written into the form of a return, and the return that it makes: amounts stand in 万元 there. */
import type { Bilingual } from "../../../../kernel/language.ts"
import { parseTypedNumber } from "../../../../ui/form/typed-number.ts"
import type { Compared } from "../../check-return.ts"
import { checkReturn, unexplained } from "../../check-return.ts"
import {
  type Cell,
  cells,
  countsPeople,
  type Explanation,
  nothingKnown,
  type ReturnFinding,
  type ReturnRule,
  type ReturnValues,
  type ReturnView,
  returnRuleNames,
} from "../../schema.ts"
import { fromWan, inWan } from "../../write-cell.ts"

export interface Filing {
  /** As typed: 万元 or people. */
  values: Record<Cell, string | null>
  /** Cells of which the enterprise says that it doesn’t know them. */
  unknown: Record<Cell, boolean>
  /** By cell and rule, why an odd number is right. */
  words: Record<string, string | null>
  answer: string | null
}

/** Path of the words for a finding inside the form. */
export function wordsKey({ cell, rule }: { cell: Cell; rule: ReturnRule }): string {
  return `${cell}_${rule}`
}

function byCell<T>(of: (cell: Cell) => T): Record<Cell, T> {
  return Object.fromEntries(cells.map((cell) => [cell, of(cell)])) as Record<Cell, T>
}

/** An empty form. */
export function newFiling(): Filing {
  return { values: byCell(() => null), unknown: byCell(() => false), words: {}, answer: null }
}

/** The form of a return that was filed before. */
export function filingOf({ values, findings }: Pick<ReturnView, "values" | "findings">): Filing {
  return {
    values: byCell((cell) => {
      const value = values[cell]
      return value === null || countsPeople(cell) ? value : inWan(value)
    }),
    unknown: byCell((cell) => values[cell] === null),
    words: Object.fromEntries(findings.map((one) => [wordsKey(one), one.explanation])),
    answer: null,
  }
}

/** The values as far as they are numbers, in yuan and people. */
export function valuesIn({ values, unknown }: Pick<Filing, "values" | "unknown">): ReturnValues {
  const result: ReturnValues = { ...nothingKnown }
  for (const cell of cells) {
    const typed = values[cell]
    const number = typed === null || unknown[cell] ? null : parseTypedNumber(typed)
    if (number === null || number.startsWith("-")) continue
    result[cell] = countsPeople(cell) ? number : fromWan(number)
  }
  return result
}

/** What the checks say of the form as it stands. */
export function findingsIn(filing: Filing, compared: Compared): ReturnFinding[] {
  return checkReturn(valuesIn(filing), compared, explanationsIn(filing))
}

function explanationsIn({ words }: Filing): Explanation[] {
  return Object.entries(words).flatMap(([key, text]) => {
    const [cell, rule] = key.split("_") as [Cell, ReturnRule]
    return text?.trim() ? [{ cell, rule, words: text.trim() }] : []
  })
}

/** What is sent; words for findings that are gone stay behind. */
export function returnIn(
  filing: Filing,
  compared: Compared,
): { values: ReturnValues; explanations: Explanation[] } {
  const explanations = findingsIn(filing, compared).flatMap(({ cell, rule, explanation }) =>
    explanation === null ? [] : [{ cell, rule, words: explanation }],
  )
  return { values: valuesIn(filing), explanations }
}

/** A message at each number that is odd and not explained. */
export function checkFiling(filing: Filing, compared: Compared): Record<string, Bilingual> {
  return Object.fromEntries(
    unexplained(findingsIn(filing, compared)).map(({ cell, rule }) => [
      `values.${cell}`,
      {
        en: `${returnRuleNames[rule].en}: change it, or say why it is right.`,
        zh: `${returnRuleNames[rule].zh}：请改正，或写明原因。`,
      },
    ]),
  )
}
