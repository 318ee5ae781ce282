/** Around every page of a signed-in member: who they are, the frame with its clocks, and the page. */
import { Outlet, useRouter } from "@tanstack/react-router"
import { useEffect, useMemo, useState } from "react"
import { MeProvider, useMe } from "../../features/access/admin/me.tsx"
import { roleNames } from "../../features/access/schema.ts"
import { OrganisationPanelsContext } from "../../features/registry/admin/panels-slot.tsx"
import { SeatsContext } from "../../features/registry/admin/tenancies-slot.tsx"
import { formatDay } from "../../kernel/format.ts"
import { ProblemError } from "../../ui/api/client.ts"
import { problemText } from "../../ui/api/problem.ts"
import { useClocksInUrl } from "../../ui/clocks.tsx"
import { useText } from "../../ui/language.tsx"
import { Page } from "../../ui/page.tsx"
import { Shell } from "../../ui/shell.tsx"
import { StateLine } from "../../ui/states.tsx"
import { useLate } from "../../ui/table/list-states.tsx"
import { finderOf } from "./find-anything.ts"
import { navigationOf } from "./navigation.ts"
import { organisationPanelsFor } from "./organisation-panels.tsx"
import { seatsOf } from "./seats-of.ts"

export function ShellFrame() {
  return (
    <MeProvider fallback={(state) => <NotIn {...state} />}>
      <Frame />
    </MeProvider>
  )
}

function NotIn({ error, retry }: { error: unknown; retry: () => void }) {
  const { history } = useRouter()
  const late = useLate(error === null)
  const signedOut = error instanceof ProblemError && error.problem.status === 401
  useEffect(() => {
    if (!signedOut) return
    const { pathname, search } = history.location
    history.replace(`/app/sign-in?to=${encodeURIComponent(pathname + search)}`)
  }, [signedOut, history])
  if (error === null || signedOut)
    return late ? <StateLine kind="loading" text={{ en: "Asking who you are", zh: "正在确认身份" }} /> : null
  const text =
    error instanceof ProblemError
      ? problemText(error.problem)
      : { en: "The app could not start.", zh: "应用没能启动。" }
  return (
    <Page>
      <StateLine
        kind="error"
        text={text}
        remedies={[{ label: { en: "Try again", zh: "再试" }, run: retry }]}
      />
    </Page>
  )
}

function demoLine(today: string) {
  return {
    en: `Demonstration: the clock here says ${formatDay(today, "en")}; whatever is called “Demo …” is invented.`,
    zh: `演示：这里的时钟是${formatDay(today, "zh")}；名称带“演示”的都是虚构的。`,
  }
}

function Frame() {
  const t = useText()
  const me = useMe()
  const { clocks, setClocks } = useClocksInUrl()
  const [stuck, setStuck] = useState(false)
  const navigation = useMemo(() => navigationOf(me), [me])
  const panels = useMemo(() => organisationPanelsFor(me), [me])
  const finder = useMemo(() => finderOf(me, clocks.knownAt?.entry), [me, clocks.knownAt?.entry])
  const signOut = async () => {
    const answer = await fetch("/api/sign-out", { method: "POST" }).catch(() => null)
    if (answer?.ok) window.location.assign("/app/sign-in")
    else setStuck(true)
  }
  const { workspace } = me
  return (
    <Shell
      workspace={{ name: workspace.name, code: workspace.division }}
      demo={workspace.demo ? demoLine(workspace.today) : null}
      {...navigation}
      person={{ name: me.name, role: roleNames[me.role] }}
      finder={finder}
      today={workspace.today}
      clocks={clocks}
      onClocks={setClocks}
      onSignOut={() => void signOut()}
    >
      {stuck && (
        <StateLine
          kind="error"
          text={t({
            en: "You are still signed in: the server did not answer.",
            zh: "还没有退出：服务器没有回应。",
          })}
          remedies={[{ label: { en: "Try again", zh: "再试" }, run: () => void signOut() }]}
        />
      )}
      <SeatsContext value={me.permissions.includes("tenancy:read") ? seatsOf : null}>
        <OrganisationPanelsContext value={panels}>
          <Outlet />
        </OrganisationPanelsContext>
      </SeatsContext>
    </Shell>
  )
}
