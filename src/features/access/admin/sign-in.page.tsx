/** Signing in: in a demo as one of its people with one click, otherwise with e-mail and password. */
import { useQuery } from "@tanstack/react-query"
import { useRouter } from "@tanstack/react-router"
import { answered, api, ProblemError } from "../../../ui/api/client.ts"
import { problemText } from "../../../ui/api/problem.ts"
import { LeadLine } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { parseSearch } from "../../../ui/plain-search.ts"
import { StateLine } from "../../../ui/states.tsx"
import { useLate } from "../../../ui/table/list-states.tsx"
import type { Personas } from "../schema.ts"
import { PasswordForm } from "./password-form.tsx"
import { PersonaList } from "./persona-list.tsx"
import styles from "./sign-in.module.css"

/** The page of the app that one came from; never another site. */
function wayBack(search: string): string {
  const { to } = parseSearch(search)
  return to?.startsWith("/app/") && !to.startsWith("/app/sign-in") ? to : "/app/"
}

/** The server gives one click only to the machine that it runs on. */
function onThisMachine(): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(window.location.hostname)
}

export default function SignInPage() {
  const t = useText()
  const { history } = useRouter()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["personas"],
    queryFn: ({ signal }) => answered(api.GET("/api/v1/personas", { signal })),
  })
  const late = useLate(isPending)
  const to = wayBack(history.location.search)
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <a href="/" className={styles.home}>
          <LeadLine />
          <b>{data ? t(data.workspace) : "Headland"}</b>
        </a>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <title>{`${t({ en: "Sign in", zh: "登录" })} · Headland`}</title>
        <h1>{t({ en: "Sign in", zh: "登录" })}</h1>
        {late && <StateLine kind="loading" text={{ en: "Asking the server", zh: "正在联系服务器" }} />}
        {error && (
          <StateLine
            kind="error"
            text={error instanceof ProblemError ? problemText(error.problem) : noAnswer}
            remedies={[{ label: { en: "Try again", zh: "再试" }, run: () => void refetch() }]}
          />
        )}
        {data && <Ways personas={data} to={to} />}
      </main>
    </div>
  )
}

const noAnswer = { en: "The server did not answer.", zh: "服务器没有回应。" }

function Ways({ personas, to }: { personas: Personas; to: string }) {
  const t = useText()
  if (!personas.demo) return <PasswordForm to={to} />
  if (onThisMachine()) return <PersonaList personas={personas.personas} to={to} />
  return (
    <>
      <p className={styles.note}>
        {t({
          en: "This is a demonstration. Its people sign in with one click on the machine that runs it; from here it takes an e-mail and a password.",
          zh: "这是演示。在运行它的电脑上可以一键登录各角色；从这里登录需要邮箱和密码。",
        })}
      </p>
      <PasswordForm to={to} />
    </>
  )
}

function LanguageSwitch() {
  const { language, set } = useLanguage()
  const other = language === "zh" ? "en" : "zh"
  return (
    <button
      type="button"
      className={styles.language}
      lang={other === "zh" ? "zh-CN" : "en"}
      onClick={() => set(other)}
    >
      {other === "zh" ? "中文" : "English"}
    </button>
  )
}
