/** An empty workspace: what comes first, and where to sign in. */
import type { Bilingual } from "../../../kernel/language.ts"
import type { SiteContext } from "./site-context.ts"

const text = {
  title: { en: "Nothing has been published yet", zh: "还没有公布任何内容" },
  says: {
    en: "This page fills itself from the first bulletin. Until then:",
    zh: "发布第一期简报之后，这一页就有内容了。在此之前：",
  },
  signIn: { en: "Sign in to begin", zh: "登录，开始工作" },
} satisfies Record<string, Bilingual>

const steps: Bilingual[] = [
  {
    en: "Enter the centres and their enterprises, or import a list of organisations.",
    zh: "录入创新中心和入驻企业，或导入一份单位名单。",
  },
  {
    en: "Write a bulletin that holds figures counted from them.",
    zh: "写一期简报，数字由这些记录汇总而来。",
  },
  { en: "A second person approves it; then it stands here.", zh: "由另一人批准，随即在这里公布。" },
]

export function NothingYet({ site }: { site: SiteContext }) {
  const { language, links } = site
  return (
    <div className="introduction">
      <h1>{text.title[language]}</h1>
      <p>{text.says[language]}</p>
      <ol className="first-steps">
        {steps.map((step) => (
          <li key={step.en}>{step[language]}</li>
        ))}
      </ol>
      <p>
        <a className="button" href={links.signIn}>
          {text.signIn[language]}
        </a>
      </p>
    </div>
  )
}
