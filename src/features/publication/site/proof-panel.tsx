/** The proof of a figure, opened under its own line: what it says, how it was computed, what stands behind it. */
import type { ReactNode } from "react"
import type { Bilingual } from "../../../kernel/language.ts"
import type { FrozenFigure, Notice } from "../schema.ts"
import { TwoClocks } from "./clocks.tsx"
import {
  behindIt,
  explainedWarnings,
  meaningWords,
  statusShape,
  statusWords,
  whoseWord,
} from "./evidence-words.ts"
import { Formula } from "./formula.tsx"
import { formulaTerms, type Wording } from "./formula-terms.ts"
import { CloseGlyph, DownloadGlyph, StatusGlyph } from "./glyphs.tsx"
import type { SiteContext } from "./site-context.ts"
import { VintageSteps } from "./vintage-steps.tsx"
import { nameOf, shortId, writeFigure } from "./written-figure.ts"

const text = {
  close: { en: "Close", zh: "收起" },
  says: { en: "What it says", zh: "这个数说的是" },
  moved: { en: "How the figure has moved, by the day it was known", zh: "历次数值（按获知日期）" },
  behind: { en: "Behind it", zh: "由什么构成" },
  evidence: { en: "Evidence", zh: "依据" },
  ownPage: { en: "Its own page", zh: "单独查看" },
  correct: { en: "Correct a record", zh: "更正记录" },
  id: { en: "figure", zh: "数字编号" },
} satisfies Record<string, Bilingual>

/** What a proof is made from; everything in it is phrasing content, for it stands inside a paragraph. */
export interface Proof {
  site: SiteContext
  /** Its key in the bulletin; null on a page outside any. */
  figureKey: string | null
  frozen: FrozenFigure
  /** Notices on this figure. */
  notices: Notice[]
  wording: Wording
}

function ProofHead({ proof, closeTo }: { proof: Proof; closeTo: string | null }) {
  const { frozen, site } = proof
  const { language } = site
  const { title, subject } = nameOf(frozen, language)
  const written = writeFigure(frozen.figure, language)
  return (
    <span className="proof-head">
      <span className="proof-name">
        <b>{title}</b>
        {subject !== "" && <span>{subject}</span>}
        <span className="status">
          <StatusGlyph kind={statusShape[frozen.figure.status]} /> {statusWords(frozen.figure, language)}
        </span>
      </span>
      <span className={written.hasValue ? "proof-value" : "proof-value missing"}>
        {written.number}
        {written.unit === "%" ? "%" : written.unit !== "" && <span className="unit"> {written.unit}</span>}
      </span>
      {closeTo && (
        <a className="close" href={closeTo} aria-label={text.close[language]}>
          <CloseGlyph />
        </a>
      )}
    </span>
  )
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="labelled">
      <span className="label">{label}</span> {children}
    </span>
  )
}

function Behind({ frozen, site }: Proof) {
  const { language } = site
  const { count, disclosure } = behindIt(frozen, language)
  const space = language === "en" ? " " : ""
  return (
    <Labelled label={text.behind[language]}>
      <span className="block">
        <b>{count}</b>
        {space}
        {disclosure}
        {space}
        {whoseWord(frozen, language)}
      </span>
      {explainedWarnings(frozen, language).map((warning) => (
        <span className="block" key={warning}>
          {warning}
        </span>
      ))}
      <TwoClocks
        asOf={frozen.figure.asOf}
        knownAt={frozen.vintages.at(-1)?.knownAtInstant ?? null}
        language={language}
      />
    </Labelled>
  )
}

function ProofFoot({ proof, alone }: { proof: Proof; alone: boolean }) {
  const { site, frozen, figureKey } = proof
  const { links, language } = site
  const correct = figureKey === null ? null : links.correct(figureKey)
  return (
    <span className="proof-foot">
      <a href={links.figureCsv(frozen.id)}>
        <DownloadGlyph />
        CSV
      </a>{" "}
      <a href={links.figureJson(frozen.id)}>JSON</a>{" "}
      <a href={links.evidence(frozen.id)}>{text.evidence[language]}</a>{" "}
      {!alone && <a href={links.figure(frozen.id, language)}>{text.ownPage[language]}</a>}{" "}
      {correct !== null && <a href={correct}>{text.correct[language]}</a>}{" "}
      <span className="id" title={frozen.id}>
        {text.id[language]} {shortId(frozen.id)}
      </span>
    </span>
  )
}

/** What stands between head and foot. */
function ProofBody(proof: Proof) {
  const { frozen, site, notices, wording } = proof
  const { language, programme } = site
  return (
    <>
      <span className="proof-part">
        <Labelled label={text.says[language]}>
          <span className="block">{frozen.indicator.says[language]}</span>
        </Labelled>
        <Formula terms={formulaTerms(frozen, language, wording)} />
        {meaningWords(frozen, language).map((sentence) => (
          <span className="block meaning" key={sentence}>
            {sentence}
          </span>
        ))}
      </span>
      <span className="proof-part two">
        <Labelled label={text.moved[language]}>
          <VintageSteps
            frozen={frozen}
            notices={notices}
            until={`${programme.today}T23:59:59+08:00`}
            language={language}
          />
        </Labelled>
        <Behind {...proof} />
      </span>
    </>
  )
}

/** The panel that a figure in the text opens; `nth` tells its occurrences apart. */
export function ProofPanel({ nth, ...proof }: Proof & { nth: number }) {
  const place = `${proof.figureKey}-${nth}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand inside a paragraph.
    <span
      id={`f-${place}`}
      className="proof"
      role="group"
      aria-label={proof.frozen.indicator.title[proof.site.language]}
    >
      <ProofHead proof={proof} closeTo={`#at-${place}`} />
      <ProofBody {...proof} />
      <ProofFoot proof={proof} alone={false} />
    </span>
  )
}

/** The same proof on a page of its own, always open. */
export function ProofAlone(proof: Proof) {
  return (
    <div className="proof open">
      <ProofHead proof={proof} closeTo={null} />
      <ProofBody {...proof} />
      <ProofFoot proof={proof} alone />
    </div>
  )
}
