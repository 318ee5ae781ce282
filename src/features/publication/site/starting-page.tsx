/** The page that answers while the house is made ready; it asks for itself again until the glance stands. */
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { Programme } from "../schema.ts"
import { renderPage } from "./page-frame.tsx"
import { otherLanguage, type SiteAssetUrls, type SiteContext } from "./site-context.ts"

const text = {
  title: { en: "Headland is starting", zh: "Headland 正在启动" },
  wait: { en: "This page goes on by itself.", zh: "完成后会自动打开，不必刷新。" },
} satisfies Record<string, Bilingual>

/** Before the programme is known the product speaks in its own name. */
const unnamed: Programme = {
  name: { en: "Headland", zh: "Headland" },
  region: "",
  issuer: { en: "", zh: "" },
  demo: false,
  footer: { en: "", zh: "" },
  outboundLink: null,
  today: "",
}

export interface Starting {
  programme?: Programme
  language: Language
  assets: SiteAssetUrls
  /** Address of the start page in a language. */
  home: (language: Language) => string
  /** What is being done now. */
  step: Bilingual
  done: number
  total: number
}

/** Refreshes itself every two seconds. */
export function renderStarting({ programme, language, assets, home, step, done, total }: Starting): string {
  const nowhere = () => ""
  const site: SiteContext = {
    programme: programme ?? unnamed,
    language,
    assets,
    nav: [],
    links: {
      home,
      bulletins: nowhere,
      bulletin: nowhere,
      figure: nowhere,
      figureJson: nowhere,
      figureCsv: nowhere,
      evidence: nowhere,
      bulletinCsv: nowhere,
      bulletinJson: nowhere,
      records: nowhere,
      correct: () => null,
      signIn: "",
    },
    origin: "",
  }
  const share = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0
  return renderPage(
    {
      site,
      title: text.title[language],
      elsewhere: home(otherLanguage[language]),
      kind: "plain-page",
      refresh: 2,
    },
    <div className="plain">
      <h1>{text.title[language]}</h1>
      <p id="step">{step[language]}</p>
      <p className="progress">
        <progress max={100} value={share} aria-labelledby="step" />
        <span>{share}%</span>
      </p>
      <p className="small">{text.wait[language]}</p>
    </div>,
  )
}
