/** The start page of this programme: its latest releases, and for a demo the people to sign in as. */
import { findMembersNamed } from "../../features/access/find-asker.ts"
import type { Role } from "../../features/access/schema.ts"
import { roleNames } from "../../features/access/schema.ts"
import { glanceCentres, glanceGroups } from "../../features/publication/assemble-glance.ts"
import { figuresInText } from "../../features/publication/figures-in-text.ts"
import { findReleased } from "../../features/publication/release-store.ts"
import type { ReleasedBulletin } from "../../features/publication/schema.ts"
import type { Persona, Tour } from "../../features/publication/site/demo-welcome.tsx"
import { exhibitsIn } from "../../features/publication/site/exhibits-elsewhere.ts"
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
  enterprise: {
    en: "Files its own returns, raises problems, and sees nobody else’s file.",
    zh: "填自己的报表、提问题，看不到别家的档案。",
  },
  bank: { en: "Sees only the loan requests that are shared with it.", zh: "只看得到分享给它的融资需求。" },
  insurer: {
    en: "Carries its share of a loan’s risk, and sees only that.",
    zh: "分担贷款风险，只看得到自己那一份。",
  },
  administrator: { en: "Adds members and sets the foot of these pages.", zh: "添加成员，设置网站页脚。" },
}
const inOrder = Object.keys(says) as Role[]

/** Whoever comes second in a role is there to release what the first wrote. */
const secondPerson: Bilingual = {
  en: "The second person: releases what the first one wrote.",
  zh: "第二个人：批准别人撰写的简报。",
}

/** How many releases the lines of the glance are taken from. */
const releasesTold = 4

/** Renders the glance in the language of the context. */
export async function glancePage(headland: Headland, site: SiteContext, isMember: boolean): Promise<string> {
  const releases = await findReleased(headland.workspace.published, releasesTold)
  const [latest = null] = releases
  const hrefOf = (slug: string) => site.links.bulletin(slug, site.language)
  const demo = headland.profile?.demo ?? false
  return renderGlance({
    ...site,
    latest,
    groups: glanceGroups(releases, hrefOf),
    exhibits: exhibitsOf(releases, site, hrefOf),
    centres: releases.map(glanceCentres).find((centres) => centres.length > 0) ?? [],
    isMember,
    personas: demo ? await personas(headland) : null,
    tour: demo && latest ? tourOf(releases, hrefOf) : null,
  })
}

/** Charts and tables of the newest release that has any, with tags where a notice came since. */
function exhibitsOf(
  releases: ReleasedBulletin[],
  { language }: SiteContext,
  hrefOf: (slug: string) => string,
): string[] {
  for (const { document, words, notices } of releases) {
    const tag = (key: string) =>
      notices
        .filter(({ figureKey }) => figureKey === key)
        .map(({ number }) => `<a class="tag" href="#n${number}">N${number}</a>`)
        .join("")
    const found = exhibitsIn(words[language], hrefOf(document.slug), tag)
    if (found.length > 0) return found
  }
  return []
}

/** Each role once, and two officers, for one of them writes and the other releases. */
async function personas({ workspace, accounts }: Headland): Promise<Persona[]> {
  const { members } = await findMembersNamed({ read: workspace.full, accounts })
  return inOrder.flatMap((role) =>
    members
      .filter((member) => member.role === role)
      .slice(0, role === "officer" ? 2 : 1)
      .map(({ account, name }, at) => ({
        name,
        role: roleNames[role],
        says: (at > 0 ? secondPerson : says[role]) ?? { en: "", zh: "" },
        action: `/demo/sign-in/${account}`,
      })),
  )
}

/** The tour begins at the tenancies of the centre that a bulletin tells of first. */
function tourOf(releases: ReleasedBulletin[], hrefOf: (slug: string) => string): Tour | null {
  for (const { document } of releases) {
    const key = figuresInText(document).find((one) => document.figures[one]?.figure.parameters.centre)
    if (key === undefined) continue
    const href = hrefOf(document.slug)
    const centre = document.figures[key]?.figure.parameters.centre
    return { correct: `/app/centres/${centre}`, bulletin: href, proof: `${href}#f-${key}-1` }
  }
  return null
}
