/** Which figures a bulletin tells in its sentences; the others stand behind charts and earlier values. */
import { figuresIn } from "./parse-line.ts"
import type { BulletinDocument } from "./schema.ts"

/** The figures of a bulletin in the order in which its text tells them. */
export function figuresInText({ title, blocks }: BulletinDocument): string[] {
  return [...new Set([title, ...blocks.map(({ line }) => line)].flatMap(({ en }) => figuresIn(en)))]
}

/** The keys that the text of either language asks for and the bulletin does not hold. */
export function missingFigures({
  title,
  blocks,
  figures,
}: Pick<BulletinDocument, "title" | "blocks" | "figures">) {
  const lines = [title, ...blocks.map(({ line }) => line)].flatMap(({ en, zh }) => [en, zh])
  return lines.flatMap(figuresIn).filter((key) => !figures[key])
}
