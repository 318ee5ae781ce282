/** What the finder finds: pages and actions by their words in either language, organisations by name or code. */

import type { Me } from "../../features/access/schema.ts"
import { organisationKindNames } from "../../features/registry/schema.ts"
import { answered, api } from "../../ui/api/client.ts"
import { FigureIcon, PlusIcon, RegisterIcon } from "../../ui/icons.tsx"
import type { Found } from "../../ui/shell/finder.tsx"
import { navigationOf } from "./navigation.ts"

const actions = [
  {
    may: "organisation:write",
    found: {
      key: "new-organisation",
      label: { en: "Enter an organisation", zh: "录入企业或机构" },
      icon: PlusIcon,
      to: "/organisations/new",
    },
  },
  {
    may: "tenancy:write",
    found: {
      key: "new-tenancy",
      label: { en: "Settle an enterprise in a centre", zh: "办理入驻" },
      icon: PlusIcon,
      to: "/tenancies/new",
    },
  },
  {
    may: "visit:write",
    found: {
      key: "new-visit",
      label: { en: "Record a visit", zh: "记一次走访" },
      icon: PlusIcon,
      to: "/visits/new",
    },
  },
  {
    may: "problem:raise",
    found: {
      key: "new-problem",
      label: { en: "Raise a problem", zh: "提出问题" },
      icon: PlusIcon,
      to: "/problems/new",
    },
  },
  {
    may: "bulletin:write",
    found: {
      key: "new-bulletin",
      label: { en: "Write a bulletin", zh: "写一期简报" },
      icon: PlusIcon,
      to: "/bulletins/new",
    },
  },
  {
    may: "figure:take",
    found: {
      key: "new-figure",
      label: { en: "Take a figure", zh: "取数" },
      icon: FigureIcon,
      to: "/figures/new",
    },
  },
] as const

function fits(found: Found, text: string): boolean {
  const words = typeof found.label === "string" ? found.label : `${found.label.en} ${found.label.zh}`
  return words.toLowerCase().includes(text.toLowerCase())
}

/** Pages and actions that the member may open and whose words hold the text. */
export function findPages(me: Me, text: string): Found[] {
  const pages = [...navigationOf(me).groups.flatMap((group) => group.items), ...navigationOf(me).foot]
    .filter((item) => item.to !== undefined)
    .map(({ key, label, icon, to }) => ({ key, label, icon, to: to!, note: { en: "page", zh: "页面" } }))
  const allowed = actions.filter(({ may }) => me.permissions.includes(may)).map(({ found }) => found)
  return [...pages, ...allowed].filter((found) => fits(found, text))
}

async function findOrganisations(text: string, known: string | undefined, signal: AbortSignal) {
  const { organisations } = await answered(
    api.GET("/api/v1/organisations", { params: { query: { q: text, limit: 8, known } }, signal }),
  )
  return organisations.map(
    (one): Found => ({
      key: `organisation-${one.id}`,
      label: one.name,
      note: one.creditCode ?? organisationKindNames[one.kind],
      icon: RegisterIcon,
      to: `/organisations/${one.id}`,
    }),
  )
}

/** The finder of a member, seeing the register as known at `known`. */
export function finderOf(me: Me, known: string | undefined) {
  return async (text: string, signal: AbortSignal): Promise<Found[]> => {
    const pages = findPages(me, text)
    if (!me.permissions.includes("organisation:read")) return pages
    return [...pages, ...(await findOrganisations(text, known, signal))]
  }
}
