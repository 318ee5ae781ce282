/** The signed-in member, for every page below the provider. */
import { useQuery } from "@tanstack/react-query"
import { createContext, type ReactNode, useContext } from "react"
import { answered, api, ProblemError } from "../../../ui/api/client.ts"
import { may } from "../policy.ts"
import type { Decision, Me, Permission } from "../schema.ts"

const MeContext = createContext<Me | null>(null)

/** The member and the workspace's clock; only below `MeProvider`. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (me === null) throw new Error("useMe() stands outside MeProvider")
  return me
}

/** Whether the member may do something, with the reason when not. */
export function useMay(permission: Permission): Decision {
  return may(useMe(), permission)
}

export const meKey = ["me"]

export interface MeProviderProps {
  /** Shown while nobody is known yet, or when nobody is signed in. */
  fallback: (state: { error: unknown; retry: () => void }) => ReactNode
  children: ReactNode
}

export function MeProvider({ fallback, children }: MeProviderProps) {
  const { data, error, refetch } = useQuery({
    queryKey: meKey,
    queryFn: ({ signal }) => answered(api.GET("/api/v1/me", { signal })),
    retry: false,
    staleTime: 60_000,
    // The workspace's day turns while a page is open.
    refetchInterval: 300_000,
  })
  const signedOut = error instanceof ProblemError && error.problem.status === 401
  if (data === undefined || signedOut) return fallback({ error, retry: () => void refetch() })
  return <MeContext value={data}>{children}</MeContext>
}
