/** Links inside the app: paths below its base, keeping the two clocks that are set. */
import { useRouter, useRouterState } from "@tanstack/react-router"
import type { ComponentPropsWithRef, MouseEvent } from "react"
import { useCallback } from "react"
import { useClocks, withClocks } from "./clocks.tsx"

function useHref(): (to: string) => string {
  const base = useRouter().basepath.replace(/\/$/, "")
  const { asOf, knownAt } = useClocks()
  return useCallback((to) => base + withClocks(to, { asOf, knownAt }), [base, asOf, knownAt])
}

/** The path of the present page below the app's base. */
export function usePath(): string {
  const base = useRouter().basepath.replace(/\/$/, "")
  const path = useRouterState({ select: (state) => state.location.pathname })
  return base !== "" && path.startsWith(base) ? path.slice(base.length) || "/" : path
}

/** Gives `go(to, { replace? })`, which opens a page of the app. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const { history } = useRouter()
  const href = useHref()
  return useCallback(
    (to, options) => {
      if (options?.replace) history.replace(href(to))
      else history.push(href(to))
    },
    [history, href],
  )
}

const opensElsewhere = (event: MouseEvent) =>
  event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0

export interface AppLinkProps extends Omit<ComponentPropsWithRef<"a">, "href"> {
  to: string
}

export function AppLink({ to, onClick, ...rest }: AppLinkProps) {
  const href = useHref()(to)
  const { history } = useRouter()
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || opensElsewhere(event)) return
        event.preventDefault()
        history.push(href)
      }}
    />
  )
}
