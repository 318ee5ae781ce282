/** One link between organisations: who, whom, how, since when, and its ledger. */
import { useParams } from "@tanstack/react-router"
import { useClocks } from "../../../../ui/clocks.tsx"
import { DecidedActions, firstNo } from "../../../../ui/decided-actions.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { CloseIcon, EditIcon, UndoIcon } from "../../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { AppLink, usePath } from "../../../../ui/link.tsx"
import { Page } from "../../../../ui/page.tsx"
import { QueryState } from "../../../../ui/query-state.tsx"
import { Facts } from "../../../../ui/record/facts.tsx"
import { RecordHeader } from "../../../../ui/record/record-header.tsx"
import { Panels, Section } from "../../../../ui/record/section.tsx"
import { useSearchParameter } from "../../../../ui/search-parameter.ts"
import { useListPosition } from "../../../../ui/table/list-position.ts"
import { useKnownEntry } from "../../../access/admin/known-entry.ts"
import { useMay } from "../../../access/admin/me.tsx"
import { RecordLedger } from "../../../access/admin/record-ledger.tsx"
import { type LinkView, linkKindNames } from "../../links/schema.ts"
import { linkFieldNames } from "../field-words.ts"
import styles from "../organisation.module.css"
import { LinkEnding, LinkRemoval } from "./link-forms.tsx"
import { EndLink, endName, LinkStanding, linkActs, linkSentence, linkTelling } from "./link-words.tsx"
import { useLink, useLinkHistory, useLinks } from "./tie-requests.ts"

export default function LinkPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const link = useLink(id)
  return (
    <Page>
      <QueryState query={link} what={{ en: "the link", zh: "关系" }} />
      {link.data && <LinkRecord link={link.data} />}
    </Page>
  )
}

function LinkRecord({ link }: { link: LinkView }) {
  const t = useText()
  const { language } = useLanguage()
  const { readOnly } = useClocks()
  const { known } = useKnownEntry()
  const history = useLinkHistory(link.id)
  const position = useListPosition("links", usePath())
  const asked = useSearchParameter("do")
  const doing = readOnly ? undefined : asked
  return (
    <>
      <title>{`${t(linkSentence(link))} · Headland`}</title>
      <RecordHeader
        crumbs={[{ label: { en: "Driving links", zh: "带动关系" }, to: position?.from ?? "/driver-links" }]}
        title={linkSentence(link)}
        badges={<LinkStanding link={link} />}
        position={position}
        actions={<LinkActions link={link} />}
      />
      <LinkFacts link={link} />
      {(doing === "end" || doing === "remove") && (
        <div className={styles.doing}>
          {doing === "end" ? <LinkEnding link={link} /> : <LinkRemoval link={link} />}
        </div>
      )}
      <Panels
        main={<Others link={link} />}
        side={
          <RecordLedger
            history={history}
            acts={linkActs}
            telling={(entries) => linkTelling(entries, language)}
            known={known}
          />
        }
      />
    </>
  )
}

function LinkFacts({ link }: { link: LinkView }) {
  const t = useText()
  const format = useFormat()
  return (
    <Facts
      items={[
        { label: linkFieldNames.from, value: <EndLink link={link} end="from" /> },
        { label: linkFieldNames.kind, value: t(linkKindNames[link.kind]) },
        { label: linkFieldNames.to, value: <EndLink link={link} end="to" /> },
        { label: linkFieldNames.words, value: link.words },
        { label: { en: "Since", zh: "起始日" }, value: format.day(link.from) },
        {
          label: { en: "No longer from", zh: "终止之日" },
          value: link.until === null ? t({ en: "still so", zh: "仍有效" }) : format.day(link.until),
        },
      ]}
    />
  )
}

/** Whom else the same organisation drives on the day. */
function Others({ link }: { link: LinkView }) {
  const t = useText()
  const { day } = useClocks()
  const found = useLinks({ fromId: link.fromId, kind: link.kind, asOf: day })
  const others = (found.data ?? []).filter(({ id }) => id !== link.id)
  const from = endName(link, "from")
  const kind = linkKindNames[link.kind]
  return (
    <Section
      title={{ en: `Others that ${from.en} ${kind.en.toLowerCase()}`, zh: `${from.zh}${kind.zh}的其他企业` }}
      note={t({ en: "on the day", zh: "截至当日" })}
    >
      <QueryState query={found} what={{ en: "the links", zh: "关联关系" }} />
      {found.data && others.length === 0 && (
        <p className={styles.quiet}>{t({ en: "None besides.", zh: "没有其他。" })}</p>
      )}
      <ul className={styles.lines}>
        {others.map((one) => (
          <li key={one.id}>
            <AppLink to={`/driver-links/${one.id}`}>{t(endName(one, "to"))}</AppLink>{" "}
            <span className={styles.quiet}>{one.words}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function LinkActions({ link }: { link: LinkView }) {
  const decision = useMay("organisation:write")
  const ended = {
    allowed: false as const,
    reason: { en: "It has an end already; correct it if that is wrong.", zh: "已有终止日；不对就更正。" },
  }
  const base = `/driver-links/${link.id}`
  return (
    <DecidedActions
      actions={[
        {
          label: { en: "End", zh: "终止" },
          icon: <CloseIcon />,
          to: `${base}?do=end`,
          decision: firstNo([decision, link.until === null ? undefined : ended]),
          writes: true,
        },
        {
          label: { en: "Take back", zh: "撤回" },
          icon: <UndoIcon />,
          to: `${base}?do=remove`,
          decision,
          writes: true,
        },
        {
          label: { en: "Correct", zh: "更正" },
          icon: <EditIcon />,
          to: `${base}/correct`,
          decision,
          writes: true,
          primary: true,
        },
      ]}
    />
  )
}
