/** The start page of this programme: its latest release, and for a demo the people to sign in as. */
import { findMembersNamed } from "../../features/access/find-asker.ts"
import type { Role } from "../../features/access/schema.ts"
import { roleNames } from "../../features/access/schema.ts"
import { glanceCentres, glanceEntries } from "../../features/publication/assemble-glance.ts"
import { figuresInText } from "../../features/publication/figures-in-text.ts"
import { findReleased } from "../../features/publication/release-store.ts"
import type { ReleasedBulletin } from "../../features/publication/schema.ts"
import type { Persona, Tour } from "../../features/publication/site/demo-welcome.tsx"
import { renderGlance } from "../../features/publication/site/glance-page.tsx"
import type { SiteContext } from "../../features/publication/site/site-context.ts"
import type { Bilingual } from "../../kernel/language.ts"
import type { Headland } from "../server/headland.ts"

const says: Partial<Record<Role, Bilingual>> = {
  officer: {
    en: "Keeps the register, corrects records, writes and approves bulletins.",
    zh: "管企业库、更正记录、撰写和批准简报。",
  },
  operator: {
    en: "Admits enterprises to the centre and moves them through its stages.",
    zh: "办理入驻，带企业从一个阶段走到下一个阶段。",
  },
  enterprise: { en: "Sees its own file and nobody else’s.", zh: "只看得到自己的档案。" },
  bank: { en: "Sees only what is shared with it.", zh: "只看得到分享给它的内容。" },
}

/** Whoever comes second in a role is there to release what the first wrote. */
const secondPerson: Bilingual = {
  en: "The second person: releases what the first one wrote.",
  zh: "第二个人：批准别人撰写的简报。",
}

/** Renders the glance in the language of the context. */
export async function glancePage(headland: Headland, site: SiteContext): Promise<string> {
  const [latest = null] = await findReleased(headland.workspace.published, 1)
  const href = latest ? site.links.bulletin(latest.document.slug, site.language) : ""
  return renderGlance({
    ...site,
    latest,
    entries: latest ? glanceEntries(latest, href) : [],
    centres: latest ? glanceCentres(latest) : [],
    personas: headland.profile?.demo ? await personas(headland) : null,
    tour: headland.profile?.demo && latest ? tourOf(latest, href) : null,
  })
}

async function personas({ workspace, accounts }: Headland): Promise<Persona[]> {
  const { members } = await findMembersNamed({ read: workspace.full, accounts })
  const shown = members.filter(({ role }) => says[role])
  return shown.map(({ account, name, role }, at) => ({
    name,
    role: roleNames[role],
    says: (shown.findIndex((one) => one.role === role) < at ? secondPerson : says[role]) ?? {
      en: "",
      zh: "",
    },
    action: `/demo/sign-in/${account}`,
  }))
}

/** The tour begins at the tenancies of the centre whose figure leads the bulletin. */
function tourOf({ document }: ReleasedBulletin, href: string): Tour {
  const [lead = ""] = figuresInText(document)
  const centre = document.figures[lead]?.figure.parameters.centre ?? ""
  return {
    correct: `/app/centres/${centre}`,
    bulletin: href,
    proof: `${href}#f-${lead}-1`,
  }
}
