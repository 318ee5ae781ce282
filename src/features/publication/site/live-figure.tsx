/** A live figure outside frozen words: a value that leads to what stands behind it. */
import type { Written } from "../../../kernel/format.ts"
import type { Language } from "../../../kernel/language.ts"
import type { FigureForm, FrozenFigure } from "../schema.ts"
import { writeFigure } from "./written-figure.ts"

interface LiveFigureOf {
  frozen: FrozenFigure
  form?: FigureForm
  language: Language
  href: string
}

function UnitWords({ number, unit, language }: Written & { language: Language }) {
  if (unit === "" || unit === "%" || (language === "zh" && !/\d$/.test(number))) return unit
  return (
    <>
      {language === "en" && " "}
      <span className="u">{unit}</span>
    </>
  )
}

export function LiveFigure({ frozen, form = "unit", language, href }: LiveFigureOf) {
  const { figure, id } = frozen
  const written = writeFigure(figure, language, form)
  return (
    <a href={href}>
      <data
        className="live"
        value={figure.value ?? ""}
        data-figure={id}
        data-unit={figure.unit}
        data-decimals={figure.decimals}
        data-status={figure.status === "final" ? undefined : figure.status}
      >
        {written.number}
        <UnitWords number={written.number} unit={written.unit} language={language} />
      </data>
      {written.mark !== "" && <sup>{written.mark}</sup>}
    </a>
  )
}
