/** What a demo programme offers a newcomer: a tour of three steps, and people to sign in as with one click. */
import type { Bilingual, Language } from "../../../kernel/language.ts"

export interface Persona {
  name: string
  role: Bilingual
  says: Bilingual
  /** Address that signs in on POST. */
  action: string
}

/** Where the three steps of the tour lead. */
export interface Tour {
  correct: string
  bulletin: string
  proof: string
}

const text = {
  tour: { en: "See for yourself, in three steps", zh: "三步看明白" },
  personas: { en: "Look inside", zh: "进来看看" },
  personasSay: {
    en: "One click signs you in; the people are invented.",
    zh: "点一下即可登录；人物都是虚构的。",
  },
} satisfies Record<string, Bilingual>

const steps: { to: keyof Tour; title: Bilingual; says: Bilingual }[] = [
  {
    to: "correct",
    title: { en: "Correct a record", zh: "更正一条记录" },
    says: {
      en: "Sign in as an officer and change one tenancy: the old version stays in the ledger.",
      zh: "以科技局工作人员的身份登录，改一条入驻记录：旧版本仍留在账本里。",
    },
  },
  {
    to: "bulletin",
    title: { en: "Watch the bulletin keep its words", zh: "看简报原文不动" },
    says: {
      en: "The published text stays as it was and gains a notice: from, to, when and why.",
      zh: "公布过的文字照旧，只多出一条更正：原值、现值、日期、原因。",
    },
  },
  {
    to: "proof",
    title: { en: "Check where it came from", zh: "查数字的来处" },
    says: {
      en: "Open the figure: its formula with the numbers, its two clocks, the records behind it.",
      zh: "点开数字：带数的算式、两个时间、背后的记录。",
    },
  },
]

function DemoTour({ tour, language }: { tour: Tour; language: Language }) {
  return (
    <div className="tour">
      <h3>{text.tour[language]}</h3>
      <ol>
        {steps.map(({ to, title, says }) => (
          <li key={to}>
            <a href={tour[to]}>{title[language]}</a>
            <p>{says[language]}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** People to sign in as, and beside them what to try. */
export function Welcome(props: { personas: Persona[]; tour: Tour | null; language: Language }) {
  const { personas, tour, language } = props
  return (
    <section className="ruled" id="personas" aria-labelledby="personas-title">
      <div className="section-head">
        <h2 id="personas-title">{text.personas[language]}</h2>
        <p>{text.personasSay[language]}</p>
      </div>
      <div className={tour ? "beside" : undefined}>
        <div className="personas">
          {personas.map((persona) => (
            <PersonaForm key={persona.action} persona={persona} language={language} />
          ))}
        </div>
        {tour && <DemoTour tour={tour} language={language} />}
      </div>
    </section>
  )
}

function PersonaForm({ persona, language }: { persona: Persona; language: Language }) {
  const { name, role, says, action } = persona
  return (
    <form method="post" action={action}>
      <span className="role">{role[language]}</span>
      <span className="says">{says[language]}</span>
      <button type="submit">{language === "en" ? `Sign in as ${name}` : `以${name}的身份登录`}</button>
    </form>
  )
}
