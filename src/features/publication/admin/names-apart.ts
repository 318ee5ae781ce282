/** Names of figures that stand together: what all of them are about needs no telling beside each. */
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { FrozenFigure } from "../schema.ts"

type Named = Pick<FrozenFigure, "subject">

/** The subjects that every figure has, by parameter. */
export function sharedSubjects(figures: Named[]): Record<string, Bilingual> {
  const [first, ...others] = figures
  if (!first) return {}
  return Object.fromEntries(
    Object.entries(first.subject).filter(([parameter, name]) =>
      others.every(({ subject }) => subject[parameter]?.zh === name.zh && subject[parameter]?.en === name.en),
    ),
  )
}

/** What tells a figure apart from the others: its subjects without the shared ones. */
export function ownSubject(
  { subject }: Named,
  shared: Record<string, Bilingual>,
  language: Language,
): string {
  return joinSubjects(Object.fromEntries(Object.entries(subject).filter(([name]) => !shared[name])), language)
}

export function joinSubjects(subjects: Record<string, Bilingual>, language: Language): string {
  return Object.values(subjects)
    .map((name) => name[language])
    .join(language === "en" ? ", " : "、")
}
