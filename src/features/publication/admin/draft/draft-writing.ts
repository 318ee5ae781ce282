/** A bulletin as its form has it: the figures in a list, so that they keep their order while their keys change. */
import type { Problem } from "../../../../ui/api/problem.ts"
import type { BlockInput, BulletinInput, BulletinView } from "../../schema.ts"

export interface FigureWriting {
  key: string
  indicator: string | null
  parameters: Record<string, string | null>
  /** Null: the bulletin's own day. */
  asOf: string | null
}

export type BlockWriting = BlockInput

export interface BulletinWriting {
  slug: string
  asOf: string | null
  kicker: { en: string; zh: string }
  title: { en: string; zh: string }
  blocks: BlockWriting[]
  figures: FigureWriting[]
}

export function emptyWriting(asOf: string): BulletinWriting {
  return {
    slug: "",
    asOf,
    kicker: { en: "", zh: "" },
    title: { en: "", zh: "" },
    blocks: [{ kind: "lead", text: { en: "", zh: "" } }],
    figures: [],
  }
}

/** What the form begins with; figures in the order of their keys, for the server keeps none. */
export function writingOf(bulletin: Pick<BulletinView, keyof BulletinInput>): BulletinWriting {
  const { slug, asOf, kicker, title, blocks, figures } = bulletin
  return {
    slug,
    asOf,
    kicker,
    title,
    blocks,
    figures: Object.entries(figures)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, figure]) => ({
        key,
        indicator: figure.indicator,
        parameters: figure.parameters,
        asOf: figure.asOf ?? null,
      })),
  }
}

/** What goes to the server; a missing day stays empty and is refused there too. */
export function inputOf(writing: BulletinWriting): BulletinInput {
  const { slug, asOf, kicker, title, blocks } = writing
  const figures = writing.figures.map(({ key, indicator, parameters, asOf: own }) => [
    key,
    {
      indicator: indicator ?? "",
      parameters: Object.fromEntries(
        Object.entries(parameters).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
      ),
      ...(own !== null && { asOf: own }),
    },
  ])
  return { slug, asOf: asOf ?? "", kicker, title, blocks, figures: Object.fromEntries(figures) }
}

/** Where the form shows what is said about a field: the figures stand there by their place. */
export function fieldInForm(field: string, figures: FigureWriting[]): string {
  const [, key, rest = ""] = /^figures\.([^.]+)(.*)$/.exec(field) ?? []
  if (key === undefined) return field
  const at = figures.findIndex((figure) => figure.key === key)
  return at === -1 ? field : `figures.${at}${rest === "" ? ".key" : rest}`
}

/** The server's refusal with its fields where the form has them. */
export function refusalInForm(problem: Problem, figures: FigureWriting[]): Problem {
  if (!problem.errors) return problem
  return {
    ...problem,
    errors: problem.errors.map(({ field, message }) => ({ field: fieldInForm(field, figures), message })),
  }
}

/** Moves the block at a place by one; at the end of the list nothing moves. */
export function moved<T>(list: T[], at: number, by: -1 | 1): T[] {
  const to = at + by
  const [one, other] = [list[at], list[to]]
  if (one === undefined || other === undefined) return list
  return list.map((item, place) => (place === at ? other : place === to ? one : item))
}
