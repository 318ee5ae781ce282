/** The way back from a change for some seconds, also from a change made on the page before. */
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { ProblemError } from "../../../ui/api/client.ts"
import { problemText } from "../../../ui/api/problem.ts"
import type { Text } from "../../../ui/language.tsx"
import { UndoBar } from "../../../ui/record/undo-bar.tsx"
import { StateLine } from "../../../ui/states.tsx"

const seconds = 10

export interface Undo {
  text: Text
  /** Writes the former state again; throws a ProblemError when the server refuses. */
  run: () => Promise<unknown>
}

interface KeptUndo extends Undo {
  path: string
  until: number
}

let kept: KeptUndo | null = null

/** Keeps the offer for the page at `path`, which is about to open. */
export function offerOnNextPage(path: string, undo: Undo): void {
  kept = { ...undo, path, until: Date.now() + seconds * 1000 }
}

function keptFor(path: string): Undo | null {
  return kept !== null && kept.path === path && kept.until > Date.now() ? kept : null
}

export interface UndoOffers {
  offer: (undo: Undo) => void
  /** The bar, or what became of an undo that failed. */
  bar: React.ReactNode
}

/** Offers of one record's page; after an undo everything known of `queryKey` is asked for anew. */
export function useUndoOffers(path: string, queryKeys: readonly string[]): UndoOffers {
  const queries = useQueryClient()
  const [undo, setUndo] = useState<Undo | null>(() => keptFor(path))
  const [failed, setFailed] = useState<Text | null>(null)
  const clear = () => {
    kept = null
    setUndo(null)
  }
  const run = async (one: Undo) => {
    clear()
    try {
      await one.run()
    } catch (error) {
      setFailed(error instanceof ProblemError ? problemText(error.problem) : noAnswer)
    }
    await Promise.all(queryKeys.map((key) => queries.invalidateQueries({ queryKey: [key] })))
  }
  const bar = (
    <>
      {failed && (
        <StateLine
          kind="error"
          text={{ en: `Not undone. ${failed.en}`, zh: `没有撤销。${failed.zh}` }}
          remedies={[{ label: { en: "Close", zh: "知道了" }, run: () => setFailed(null) }]}
        />
      )}
      {undo && (
        <UndoBar
          key={undo.text.en}
          text={undo.text}
          seconds={seconds}
          onUndo={() => void run(undo)}
          onGone={clear}
        />
      )}
    </>
  )
  return { offer: setUndo, bar }
}

const noAnswer = { en: "The server did not answer.", zh: "服务器没有回应。" }
