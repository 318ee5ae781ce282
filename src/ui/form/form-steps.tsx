/** A form in steps: one a screen on a phone, with the way back and on; side by side where there is room. */
import { Button } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react"
import { type Text, useText } from "../language.tsx"
import { StatusMark, type StatusShape } from "../status.tsx"
import { FormSection } from "./form-section.tsx"
import styles from "./form-steps.module.css"

export interface FormStep {
  key: string
  title: Text
  /** What is to be seen of the step from the others; those behind one are done. */
  mark?: StatusShape | undefined
  /** Takes the whole width, below the steps that stand side by side. */
  wide?: boolean
  content: ReactNode
}

export interface StepsInUse {
  steps: FormStep[]
  box: RefObject<HTMLDivElement | null>
  phone: boolean
  at: number
  go: (at: number) => void
  /** Goes on to the next step; false where this is the last, or all steps are in sight. */
  goOn: () => boolean
}

/** After each refusal the step of the first wrong field is opened. */
export function useFormSteps(steps: FormStep[], refusals: number): StepsInUse {
  const phone = useMediaQuery("(max-width: 640px)", undefined, { getInitialValueInEffect: false }) ?? false
  const box = useRef<HTMLDivElement | null>(null)
  const [at, setAt] = useState(0)
  const go = (next: number) => {
    setAt(next)
    window.scrollTo({ top: 0 })
  }
  useEffect(() => {
    if (refusals === 0) return
    const wrong = box.current?.querySelector("[data-invalid]")?.closest("[data-step]")
    const step = wrong?.getAttribute("data-step")
    if (step) setAt(Number(step))
  }, [refusals])
  const goOn = () => {
    if (!phone || at >= steps.length - 1) return false
    go(at + 1)
    return true
  }
  return { steps, box, phone, at, go, goOn }
}

export function FormSteps({ use: { steps, box, phone, at, go } }: { use: StepsInUse }) {
  const t = useText()
  return (
    <div ref={box} className={styles.steps}>
      {phone && (
        <ol className={styles.head} aria-label={t({ en: "Steps", zh: "步骤" })}>
          {steps.map(({ key, title, mark }, place) => (
            <li key={key} data-past={place < at || undefined} data-here={place === at || undefined}>
              <button
                type="button"
                aria-current={place === at ? "step" : undefined}
                onClick={() => go(place)}
              >
                {mark || place < at ? <StatusMark shape={mark ?? "done"} /> : `${place + 1} `}
                {t(title)}
              </button>
            </li>
          ))}
        </ol>
      )}
      {steps.map(({ key, title, wide, content }, place) => (
        <div key={key} data-step={place} data-wide={wide || undefined} hidden={phone && place !== at}>
          {phone ? (
            <div className={styles.alone}>{content}</div>
          ) : (
            <FormSection title={title}>{content}</FormSection>
          )}
        </div>
      ))}
    </div>
  )
}

/** Back and on; the form's own button stands beside them at the last step. */
export function StepButtons({ use: { steps, phone, at, go, goOn } }: { use: StepsInUse }) {
  const t = useText()
  const next = steps[at + 1]
  if (!phone) return null
  return (
    <>
      {at > 0 && (
        <Button variant="default" onClick={() => go(at - 1)}>
          {t({ en: "Back", zh: "上一步" })}
        </Button>
      )}
      {next && (
        <Button onClick={() => goOn()}>
          {t({ en: "Next: {{step}}", zh: "下一步：{{step}}" }, { step: t(next.title) })}
        </Button>
      )}
    </>
  )
}
