/** Centres by stage: one square is one settled enterprise, a filled one is technological. */
import { formatNumber } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"

export interface CentreStage {
  /** Code of the stage. */
  stage: string
  label: Bilingual
  /** Enterprises; null where the number is protected. */
  settled: number | null
  technological: number | null
}

export interface CentreAtGlance {
  name: Bilingual
  says: Bilingual | null
  stages: CentreStage[]
}

const text = {
  centres: { en: "The centres", zh: "创新中心" },
  oneIs: {
    en: "One square is one settled enterprise; a filled one is technological.",
    zh: "一格是一家入驻企业，实心为科技型企业",
  },
  protected: { en: "protected", zh: "保密" },
} satisfies Record<string, Bilingual>

const perRow = 9
const pitch = 17

function stageWords({ settled, technological }: CentreStage, language: Language): string {
  const word = text.protected[language]
  if (settled === null) return word
  const all = formatNumber(String(settled), 0, language)
  const some = technological === null ? null : formatNumber(String(technological), 0, language)
  if (language === "zh") return `${all}家，科技型${some === null ? word : `${some}家`}`
  return some === null ? `${all} settled; technological: ${word}` : `${all} settled, ${some} technological`
}

function Squares({ settled, technological }: { settled: number; technological: number | null }) {
  const rows = Math.ceil(settled / perRow)
  const width = perRow * pitch
  const kind = (index: number) => {
    if (technological === null) return "unknown"
    return index < technological ? "filled" : undefined
  }
  return (
    <svg
      className="squares"
      width={width}
      height={rows * pitch}
      viewBox={`0 0 ${width} ${rows * pitch}`}
      aria-hidden="true"
    >
      {Array.from({ length: settled }, (_, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the squares have no identity; their number is the content.
          key={index}
          className={kind(index)}
          x={(index % perRow) * pitch + 0.5}
          y={Math.floor(index / perRow) * pitch + 0.5}
          width={pitch - 4}
          height={pitch - 4}
        />
      ))}
    </svg>
  )
}

function Centre({ centre, language }: { centre: CentreAtGlance; language: Language }) {
  const last = centre.stages.length - 1
  return (
    <div className="centre" data-stages={centre.stages.length}>
      <h3>{centre.name[language]}</h3>
      {centre.says && <p>{centre.says[language]}</p>}
      <div className="stages">
        {centre.stages.map((stage, index) => (
          <div key={stage.stage}>
            <b>
              {stage.label[language]}
              {index < last && " →"}
            </b>
            <p className={stage.settled === null ? "missing" : undefined}>{stageWords(stage, language)}</p>
            {stage.settled !== null && stage.settled > 0 && (
              <Squares settled={stage.settled} technological={stage.technological} />
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

export function Centres({ centres, language }: { centres: CentreAtGlance[]; language: Language }) {
  if (centres.length === 0) return null
  return (
    <section className="ruled" aria-labelledby="centres">
      <div className="section-head">
        <h2 id="centres">{text.centres[language]}</h2>
        <p>{text.oneIs[language]}</p>
      </div>
      <div className="centres">
        {centres.map((centre) => (
          <Centre key={centre.name.en} centre={centre} language={language} />
        ))}
      </div>
    </section>
  )
}
