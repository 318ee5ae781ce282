/** What the checks found in a sheet: a stopped level as a slab with its row and scale, a warning with its words. */
import type { ReactNode } from "react"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { StatusMark } from "../../../../ui/status.tsx"
import type { FindingDetail, SheetFinding } from "../../schema.ts"
import { amountIn, FindingScale } from "./finding-scale.tsx"
import styles from "./sheet.module.css"
import { ruleName } from "./sheet-words.ts"

export interface FindingsProps {
  findings: SheetFinding[]
  /** Under a warning that nobody explained: the form. */
  form?: (finding: SheetFinding) => ReactNode
}

export function Findings({ findings, form }: FindingsProps) {
  const t = useText()
  const errors = findings.filter(({ level }) => level === "error")
  const warnings = findings.filter(({ level }) => level === "warning")
  const information = findings.filter(({ level }) => level === "information")
  return (
    <>
      {findings.length === information.length && (
        <p>
          <StatusMark shape="done" />{" "}
          {t({
            en: "Level and growth pass every check that could be made.",
            zh: "总量和增速通过了能做的全部校验。",
          })}
        </p>
      )}
      {errors.length > 0 && <StoppedLevel errors={errors} />}
      {warnings.map((finding) => (
        <Warning key={finding.rule} finding={finding}>
          {finding.explanation === null && form?.(finding)}
        </Warning>
      ))}
      {information.map(({ rule, inside }) => (
        <p key={rule} className={styles.note}>
          {t(inside)}
        </p>
      ))}
    </>
  )
}

/** One slab for all that is wrong with the level, the row first: it is what caused the rest. */
function StoppedLevel({ errors }: { errors: SheetFinding[] }) {
  const t = useText()
  const order = ["row-magnitude", "ratio-to-added-value", "level-magnitude", "total-of-rows"]
  const sorted = [...errors].sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule))
  return (
    <div className={styles.stopped}>
      <p className={styles.ruleName}>
        <StatusMark shape="stopped" />
        {t({ en: "The level is stopped: it goes into no bulletin", zh: "总量未过校验，不进入任何简报" })}
      </p>
      {sorted.map((finding) => (
        <ErrorPart key={`${finding.rule} ${finding.detail?.subject ?? ""}`} finding={finding} />
      ))}
      <p className={styles.note}>
        {t({
          en: "Nothing is changed by itself. Ask the office that sent it, then take in the sheet that replaces this one.",
          zh: "系统不会自行改数。请向来文单位核实，再登记新表替换本表。",
        })}
      </p>
    </div>
  )
}

function ErrorPart({ finding: { rule, inside, detail } }: { finding: SheetFinding }) {
  const t = useText()
  return (
    <div>
      <p>
        <b>{t(ruleName(rule))}</b>
        {t({ en: ". ", zh: "：" })}
        {t(inside)}
      </p>
      {detail && detail.history.length > 0 && rule !== "level-magnitude" && (
        <div className={styles.scale}>
          <FindingScale detail={detail} />
        </div>
      )}
      {detail && detail.hypotheses.length > 0 && <Hypotheses detail={detail} />}
    </div>
  )
}

/** Likely slips of the unit, nearest to the usual level first: suggestions, nothing to press. */
function Hypotheses({ detail }: { detail: FindingDetail }) {
  const t = useText()
  const { language } = useLanguage()
  const write = (value: string) => amountIn(detail.unit, value, language)
  return (
    <>
      <p className={styles.note}>
        {t(
          {
            en: "If the unit slipped, by distance from {{usual}}, in powers of ten:",
            zh: "如果是计量单位有误，按与常见水平{{usual}}的距离（以10的幂计）排列：",
          },
          { usual: write(detail.usual) },
        )}
      </p>
      <ol className={styles.hypotheses}>
        {detail.hypotheses.map(({ exponent, distance, value }) => (
          <li key={exponent}>
            <span>
              × 10<sup>{String(exponent).replace("-", "−")}</sup>
            </span>
            <span>{write(value)}</span>
            <span>
              {t({ en: "off by {{distance}}", zh: "距离{{distance}}" }, { distance: distance.toFixed(3) })}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

function Warning({ finding, children }: { finding: SheetFinding; children: ReactNode }) {
  const t = useText()
  const format = useFormat()
  const { rule, inside, explanation, explained } = finding
  return (
    <div className={styles.warning}>
      <p className={styles.ruleName}>
        <StatusMark shape={explanation ? "done" : "warning"} />
        {t(ruleName(rule))}
      </p>
      <p>{t(inside)}</p>
      {explanation && explained ? (
        <>
          <p className={styles.quote}>{explanation.words}</p>
          <p className={styles.note}>
            {t(
              {
                en: "Confirmed on {{day}} with {{whom}}, recorded by {{by}}. With these words the growth may go out.",
                zh: "{{day}}与{{whom}}核实，{{by}}记录。附此说明，增速可以公布。",
              },
              {
                day: format.day(explained.saidOn),
                whom: explained.withWhom,
                by: explained.by ?? t({ en: "an officer", zh: "科技局干部" }),
              },
            )}
          </p>
        </>
      ) : (
        <p>
          {t({
            en: "The growth waits: a bulletin with it can’t be published until somebody has asked the office that sent it.",
            zh: "增速待说明：向来文单位核实并写明之前，含该增速的简报不能发布。",
          })}
        </p>
      )}
      {children}
    </div>
  )
}
