/** How to read a bulletin: only the marks that occur in it. */
import type { ReactNode } from "react"
import { joinWritten } from "../../../kernel/format.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import type { FigureStatus } from "../../statistics/schema.ts"
import type { ReleasedBulletin } from "../schema.ts"
import { demoWords } from "./page-frame.tsx"
import type { SiteContext } from "./site-context.ts"
import { writeFigure } from "./written-figure.ts"

const text = {
  title: { en: "How to read this page", zh: "怎样读这一页" },
  changed: { en: "changed since: see the notice", zh: "公布后有变化：见更正" },
} satisfies Record<string, Bilingual>

const meanings: Record<FigureStatus, Bilingual> = {
  final: { en: "a live figure: open it to see where it comes from", zh: "可点开的数字：看它从哪里来" },
  provisional: { en: "provisional, some returns estimated", zh: "初步数，部分报表为估计" },
  estimated: { en: "estimated by a stated method", zh: "按写明的方法估计" },
  assumed: { en: "assumed, as stated", zh: "假定数，理由已写明" },
  suppressed: { en: "kept back to protect an enterprise", zh: "为保护单个企业不公布" },
  withheld: { en: "stopped by a check", zh: "未通过检查，暂不公布" },
  undefined: { en: "can’t be computed, as stated", zh: "无法计算，原因已写明" },
}

function Row({ sample, children }: { sample: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{sample}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface LegendOf {
  site: SiteContext
  bulletin: ReleasedBulletin
  /** Keys of the figures in the text. */
  order: string[]
}

export function Legend({ site, bulletin, order }: LegendOf) {
  const { language, programme } = site
  const shown = order.flatMap((key) => bulletin.document.figures[key] ?? [])
  const samples = [...new Map(shown.map((frozen) => [frozen.figure.status, frozen.figure])).values()]
  return (
    <aside className="legend" aria-labelledby="legend">
      <h2 id="legend">{text.title[language]}</h2>
      <dl>
        {samples.map((figure) => {
          const written = writeFigure(figure, language)
          return (
            <Row
              key={figure.status}
              sample={
                <>
                  <span className="live" data-status={figure.status}>
                    {joinWritten(written, language)}
                  </span>
                  {written.mark !== "" && <sup>{written.mark}</sup>}
                </>
              }
            >
              {meanings[figure.status][language]}
            </Row>
          )
        })}
        {bulletin.notices.length > 0 && (
          <Row sample={<span className="tag">N1</span>}>{text.changed[language]}</Row>
        )}
      </dl>
      {programme.demo && <p>{demoWords(programme)[language]}</p>}
    </aside>
  )
}
