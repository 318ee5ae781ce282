/** What is published, as the public reads it: to tell which figures a record may move. */
import { useQuery } from "@tanstack/react-query"
import { formatValue, joinWritten } from "../../../../kernel/format.ts"
import { exactMoney } from "../../../../kernel/format-apart.ts"
import type { Bilingual, Language } from "../../../../kernel/language.ts"
import { Unit } from "../../../../kernel/unit.ts"
import { answered, api } from "../../../../ui/api/client.ts"

export type Release = Awaited<ReturnType<typeof getReleases>>[number]
export type ReleasedFigure = Release["document"]["figures"][string]
export type ReleaseNotice = Release["notices"][number]

export async function getReleases(signal?: AbortSignal) {
  const { releases } = await answered(api.GET("/api/v1/releases", { ...(signal && { signal }) }))
  return releases
}

export function useReleases() {
  return useQuery({ queryKey: ["releases"], queryFn: ({ signal }) => getReleases(signal) })
}

/** A published or later value in its figure's terms: "65 enterprises", "61.5%"; null in words. */
export function writePublished(
  { figure }: Pick<ReleasedFigure, "figure">,
  value: string | null,
  language: Language,
  form: "unit" | "bare" = "unit",
): string {
  if (value === null) return { en: "withheld", zh: "暂不公布" }[language]
  const unit = Unit.parse(figure.unit)
  return joinWritten(formatValue({ value, unit, decimals: figure.decimals }, language, form), language)
}

/** The value known since, with more digits where the published one rounds to the same words. */
export function writeKnownSince(
  frozen: Pick<ReleasedFigure, "figure">,
  now: string | null,
  language: Language,
  form: "unit" | "bare" = "unit",
): string {
  const written = writePublished(frozen, now, language, form)
  const same = written === writePublished(frozen, frozen.figure.value, language, form)
  return same && now !== null && frozen.figure.unit === "yuan" ? exactMoney(now, language) : written
}

/** What a released figure is about: its indicator's title, and its subject's names beside the centre's. */
export function figureName({ indicator, subject }: ReleasedFigure): Bilingual {
  const { centre: _centre, ...others } = subject
  const names = Object.values(others)
  if (names.length === 0) return indicator.title
  return {
    en: `${indicator.title.en}, ${names.map((name) => name.en).join(", ")}`,
    zh: `${indicator.title.zh}，${names.map((name) => name.zh).join("、")}`,
  }
}

/** The figures of a release that are about one centre, by their keys. */
export function figuresOfCentre({ document }: Release, centre: string): [string, ReleasedFigure][] {
  return Object.entries(document.figures).filter(([, { figure }]) => figure.parameters.centre === centre)
}

/** The public page of a bulletin in a language. */
export function publicPage(slug: string, language: Language, notice?: number): string {
  return `/${language}/bulletins/${slug}${notice === undefined ? "" : `#n${notice}`}`
}

/** The title of a published bulletin as plain text. */
export function releaseTitle({ document }: Release, language: Language): string {
  return document.title[language]
    .map((piece) => {
      if (typeof piece === "string") return piece
      const frozen = document.figures[piece.figure]
      if (!frozen) return ""
      return writePublished(frozen, frozen.figure.value, language, piece.form === "bare" ? "bare" : "unit")
    })
    .join("")
}
