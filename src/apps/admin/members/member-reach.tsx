/** What a member's rows are limited to, with the names of the organisations and centres. */
import { useQueries, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { hasFullReach } from "../../../features/access/policy.ts"
import type { MemberView } from "../../../features/access/schema.ts"
import { useOrganisationName } from "../../../features/registry/admin/organisation-name.ts"
import { getOrganisation } from "../../../features/registry/admin/organisation-requests.ts"
import { answered, api } from "../../../ui/api/client.ts"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { RemedyLink } from "../../../ui/states.tsx"

/** An agent may act for a hundred enterprises: the first of them are named, the others when asked for. */
const named = 3

function useReachLinks({ organisations, centres }: Pick<MemberView, "organisations" | "centres">) {
  const t = useText()
  const nameOf = useOrganisationName()
  const ofCentres = useQuery({
    queryKey: ["centres"],
    queryFn: ({ signal }) => answered(api.GET("/api/v1/centres", { signal })),
    enabled: centres.length > 0,
  })
  const records = useQueries({
    queries: organisations.map((id) => ({
      queryKey: ["organisations", id, "record", undefined],
      queryFn: ({ signal }: { signal: AbortSignal }) => getOrganisation(id, undefined, signal),
    })),
  })
  const own = ofCentres.data?.centres.filter((centre) => centres.includes(centre.id)) ?? []
  const found = records.map((record) => record.data).filter((one) => one !== undefined)
  return [
    ...own.map((centre) => ({ to: `/centres/${centre.id}`, label: t(centre.name) })),
    ...found.map((one) => ({ to: `/organisations/${one.id}`, label: nameOf(one) })),
  ]
}

export function MemberReach({ member }: { member: MemberView }) {
  const t = useText()
  const [all, setAll] = useState(false)
  const { organisations, centres } = member
  const links = useReachLinks({ centres, organisations: all ? organisations : organisations.slice(0, named) })
  const more = all ? 0 : organisations.length - named
  if (hasFullReach(member.role)) return t({ en: "all records", zh: "全部记录" })
  if (organisations.length + centres.length === 0)
    return t({ en: "what is public, and what is shared", zh: "公开的和分享的内容" })
  return (
    <>
      {links.map(({ to, label }, index) => (
        <span key={to}>
          {index > 0 && t({ en: ", ", zh: "、" })}
          <AppLink to={to}>{label}</AppLink>
        </span>
      ))}{" "}
      {more > 0 && (
        <RemedyLink
          remedy={{ label: { en: `and ${more} more`, zh: `等，还有${more}家` }, run: () => setAll(true) }}
        />
      )}
    </>
  )
}
