/** Figures: those of a release with the path each has come, and the indicators by which more can be taken. */
import { Button } from "@mantine/core"
import { useState } from "react"
import { units } from "../../../kernel/unit.ts"
import { DecidedActions } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { FigureIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Page, PageTitle } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { StateLine } from "../../../ui/states.tsx"
import { useMay } from "../../access/admin/me.tsx"
import {
  publicPage,
  type Release,
  releaseTitle,
  useReleases,
} from "../../centres/admin/published/releases.ts"
import { type Indicator, indicatorKey } from "../schema.ts"
import { computeKinds, dimensionName } from "./code-words.ts"
import styles from "./figure.module.css"
import { useIndicators } from "./figure-queries.ts"
import { ReleaseSiblings, siblingsOf } from "./release-siblings.tsx"

export default function FigureListPage() {
  const releases = useReleases()
  const mayTake = useMay("figure:take")
  return (
    <Page>
      <PageTitle
        title={{ en: "Figures", zh: "数字" }}
        actions={
          <DecidedActions
            actions={[
              {
                label: { en: "Take a figure", zh: "取一个数字" },
                icon: <FigureIcon />,
                to: "/figures/new",
                decision: mayTake,
                primary: true,
              },
            ]}
          />
        }
      />
      <div className={styles.list}>
        <QueryState query={releases} what={{ en: "what is released", zh: "已公布的数字" }} />
        {releases.data?.length === 0 && (
          <StateLine
            kind="empty"
            text={{ en: "Nothing has been published yet.", zh: "还没有公布过数字。" }}
            remedies={[
              { label: { en: "Write the first bulletin", zh: "写第一期简报" }, to: "/bulletins/new" },
            ]}
          />
        )}
        {releases.data?.map((release) => (
          <ReleaseFigures key={release.document.slug} release={release} />
        ))}
        <Indicators />
      </div>
    </Page>
  )
}

function ReleaseFigures({ release }: { release: Release }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const [earlier, setEarlier] = useState(false)
  const { slug, asOf, publishedAt } = release.document
  const all = siblingsOf(release)
  const present = all.filter(({ frozen }) => frozen.figure.asOf === asOf)
  const others = all.length - present.length
  return (
    <Section
      title={{
        en: `The ${all.length} figures released on ${format.instant(publishedAt).split(",")[0]}`,
        zh: `${format.instant(publishedAt).split(" ")[0]}公布的${all.length}个数字`,
      }}
      note={t({ en: "as of {{day}}", zh: "截至{{day}}" }, { day: format.day(asOf) })}
      action={<a href={publicPage(slug, language)}>{releaseTitle(release, language)}</a>}
    >
      <ReleaseSiblings siblings={earlier ? all : present} asOf={asOf} />
      {others > 0 && !earlier && (
        <Button variant="default" size="xs" mt={12} onClick={() => setEarlier(true)}>
          {t(
            {
              en: "Also {{count}} of earlier days",
              one: "Also one of an earlier day",
              zh: "还有{{count}}个更早日子的",
            },
            { count: others },
          )}
        </Button>
      )}
    </Section>
  )
}

function Indicators() {
  const t = useText()
  const indicators = useIndicators()
  return (
    <Section
      title={{ en: "Indicators", zh: "指标" }}
      note={t({ en: "definitions are frozen, one file for each version", zh: "定义冻结，每个版本一个文件" })}
    >
      <QueryState query={indicators} what={{ en: "the indicators", zh: "指标" }} />
      <ul className={styles.indicators}>
        {indicators.data?.map((indicator) => (
          <IndicatorRow key={indicatorKey(indicator)} indicator={indicator} />
        ))}
      </ul>
    </Section>
  )
}

function IndicatorRow({ indicator }: { indicator: Indicator }) {
  const t = useText()
  const unit = units[indicator.unit as keyof typeof units]
  const parameters = indicator.parameters.map((name) => t(dimensionName(name)))
  return (
    <li>
      <div>
        <b>{t(indicator.title)}</b>
        <p>{t(indicator.says)}</p>
      </div>
      <span>
        {t(computeKinds[indicator.compute.kind])}
        {t({ en: ", ", zh: "，" })}
        {unit ? t(unit.name) : indicator.unit}
      </span>
      <span>
        {t({ en: "for one ", zh: "按" })}
        {parameters.join(t({ en: ", ", zh: "、" }))}
      </span>
      <AppLink to={`/figures/new?indicator=${indicatorKey(indicator)}`}>
        {t({ en: "Take", zh: "取数" })}
      </AppLink>
    </li>
  )
}
