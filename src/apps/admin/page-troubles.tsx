/** What stands where a page should be, when there is none or it failed. */
import type { ErrorComponentProps } from "@tanstack/react-router"
import { Page, PageTitle } from "../../ui/page.tsx"
import { StateLine } from "../../ui/states.tsx"

export function NoSuchPage() {
  return (
    <Page>
      <PageTitle title={{ en: "There is no such page", zh: "没有这个页面" }} />
      <StateLine
        kind="empty"
        text={{ en: "The address may be old or mistyped.", zh: "地址可能已变，或者输错了。" }}
        remedies={[{ label: { en: "Go to Today", zh: "回到今天" }, to: "/" }]}
      />
    </Page>
  )
}

/** A page that could not be fetched or broke while it was drawn; nothing was written. */
export function PageFailed({ reset }: ErrorComponentProps) {
  return (
    <Page>
      <StateLine
        kind="error"
        text={{
          en: "This page could not be shown. Nothing was changed.",
          zh: "这个页面没能显示出来，数据没有变动。",
        }}
        remedies={[
          { label: { en: "Try again", zh: "再试" }, run: reset },
          { label: { en: "Load anew", zh: "重新载入" }, run: () => window.location.reload() },
        ]}
      />
    </Page>
  )
}
