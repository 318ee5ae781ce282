/** Fetches the next rows when the list's end comes near, with a button for where that does not happen. */
import { Button } from "@mantine/core"
import { useEffect, useRef } from "react"
import { useText } from "../language.tsx"
import styles from "./record-table.module.css"
import type { KeysetRows } from "./use-keyset-rows.ts"

export function MoreRows<Row>({ rows }: { rows: KeysetRows<Row> }) {
  const t = useText()
  const end = useRef<HTMLDivElement | null>(null)
  const { hasMore, loadingMore, loadMore, error } = rows
  const latest = useRef(loadMore)
  latest.current = loadMore
  const waiting = hasMore && !loadingMore && !error
  useEffect(() => {
    if (!waiting || end.current === null) return
    const watch = new IntersectionObserver(
      (seen) => seen.some((one) => one.isIntersecting) && latest.current(),
      { rootMargin: "300px" },
    )
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [waiting])
  if (!hasMore) return null
  return (
    <div ref={end} className={styles.more}>
      <Button variant="default" onClick={loadMore} loading={loadingMore}>
        {t({ en: "More rows", zh: "再取一些" })}
      </Button>
    </div>
  )
}
