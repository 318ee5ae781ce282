/** Signing in with e-mail and password. */
import { Button, PasswordInput, TextInput } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { offlineProblem, type Problem, problemText, readProblem } from "../../../ui/api/problem.ts"
import { useText } from "../../../ui/language.tsx"
import { StateLine } from "../../../ui/states.tsx"
import styles from "./sign-in.module.css"

async function signIn(email: string, password: string): Promise<Problem | null> {
  const answer = await fetch("/api/sign-in", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  }).catch(() => null)
  if (answer === null) return offlineProblem()
  return answer.ok ? null : readProblem(answer)
}

export function PasswordForm({ to }: { to: string }) {
  const t = useText()
  const [email, setEmail] = useState("")
  const [password, setPassword] = useState("")
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Problem | null>(null)
  const complete = email.trim() !== "" && password !== ""
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const problem = await signIn(email.trim(), password)
    setRefused(problem)
    if (problem === null) window.location.assign(to)
    else setBusy(false)
  }
  return (
    <form className={styles.password} onSubmit={(event) => void send(event)}>
      {refused && <StateLine kind="error" text={problemText(refused)} />}
      <TextInput
        label={t({ en: "E-mail", zh: "邮箱" })}
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label={t({ en: "Password", zh: "密码" })}
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" loading={busy} disabled={!complete}>
          {t({ en: "Sign in", zh: "登录" })}
        </Button>
        {!complete && <span>{t({ en: "Both are needed", zh: "两项都要填" })}</span>}
      </div>
    </form>
  )
}
