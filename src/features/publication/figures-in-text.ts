/** Which figures a bulletin tells: in its sentences and tables; the others stand behind charts and earlier values. */
import { figuresShown } from "./exhibits.ts"
import { figuresIn } from "./parse-line.ts"
import type { BulletinDocument } from "./schema.ts"

/** The figures of a bulletin in the order in which its text and tables tell them. */
export function figuresInText({ title, blocks }: BulletinDocument): string[] {
  const told = blocks.flatMap((block) => [
    ...figuresIn(block.line.en),
    ...(block.kind === "table" ? figuresShown(block) : []),
  ])
  return [...new Set([...figuresIn(title.en), ...told])]
}

/** The keys that the text of either language, a chart or a table asks for and the bulletin does not hold. */
export function missingFigures({
  title,
  blocks,
  figures,
}: Pick<BulletinDocument, "title" | "blocks" | "figures">) {
  const lines = [title, ...blocks.map(({ line }) => line)].flatMap(({ en, zh }) => [en, zh])
  const shown = blocks.flatMap(figuresShown)
  return [...lines.flatMap(figuresIn), ...shown].filter((key) => !figures[key])
}
