/** What stands at the foot of every public page: set here, shown at once, and kept with its history. */
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { answered, api, refusalOf } from "../../../ui/api/client.ts"
import { BilingualField } from "../../../ui/form/bilingual-field.tsx"
import { FormSection } from "../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { TextField } from "../../../ui/form/text-field.tsx"
import { useText } from "../../../ui/language.tsx"
import { Page, PageTitle } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { Panels } from "../../../ui/record/section.tsx"
import { useMay } from "../../access/admin/me.tsx"
import type { SiteSettingsView } from "../schema.ts"
import { FooterPreview } from "./settings/footer-preview.tsx"
import { SettingsLedger } from "./settings/settings-ledger.tsx"
import { checkSettings, inputOf, type SettingsWriting, writingOf } from "./settings/settings-writing.ts"

const title = { en: "Site settings", zh: "网站设置" }

export default function SettingsPage() {
  const t = useText()
  const settings = useQuery({
    queryKey: ["site-settings"],
    queryFn: ({ signal }) => answered(api.GET("/api/v1/site-settings", { signal })),
  })
  return (
    <Page>
      <title>{`${t(title)} · Headland`}</title>
      <PageTitle
        title={title}
        note={t({ en: "the foot of every public page", zh: "公众页面的页脚" })}
        actions={<a href="/">{t({ en: "See the public site", zh: "看公众网站" })}</a>}
      />
      <QueryState query={settings} what={{ en: "the settings", zh: "网站设置" }} />
      {settings.data && <Panels main={<SettingsForm settings={settings.data} />} side={<SettingsLedger />} />}
    </Page>
  )
}

function SettingsForm({ settings }: { settings: SiteSettingsView }) {
  const queries = useQueryClient()
  const decision = useMay("site:write")
  return (
    <RecordForm<SettingsWriting>
      key={settings.version}
      initial={writingOf(settings)}
      version={settings.version}
      draft="site-settings"
      label={{ en: "Save", zh: "保存" }}
      disabled={decision.allowed ? null : decision.reason}
      check={checkSettings}
      submit={(values, { version }) =>
        refusalOf(
          answered(
            api.PUT("/api/v1/site-settings", {
              params: { header: { "If-Match": `"${version}"` } },
              body: inputOf(values),
            }),
          ),
        )
      }
      onDone={() => void queries.invalidateQueries({ queryKey: ["site-settings"] })}
    >
      <FormSection title={{ en: "Footer", zh: "页脚" }}>
        <BilingualField
          name="footer"
          label={{ en: "Footer text", zh: "页脚文字" }}
          hint={{ en: "Custom text here", zh: "在此填写自定文字（Custom text here）" }}
        />
        <BilingualField
          name="copyright"
          label={{ en: "Copyright line", zh: "版权说明" }}
          hint={{ en: "in your own words; left empty there is none", zh: "用自己的话写；留空则不显示" }}
        />
      </FormSection>
      <FormSection
        title={{ en: "Outbound link", zh: "站外链接" }}
        note={{ en: "label and address, or neither", zh: "文字和网址同时填，或者都不填" }}
      >
        <BilingualField name="outboundLink.label" label={{ en: "Label", zh: "链接文字" }} />
        <TextField
          name="outboundLink.url"
          label={{ en: "Address", zh: "网址" }}
          hint={{ en: "begins with https://", zh: "以 https:// 开头" }}
          inputMode="url"
          width={420}
        />
        <FooterPreview />
      </FormSection>
      <FormSection title={{ en: "This site", zh: "本网站" }}>
        <TextField
          name="address"
          label={{ en: "Address of the public site", zh: "公众网站的网址" }}
          hint={{
            en: "for links that readers share; left empty, the address under which each of them came",
            zh: "用于读者分享的链接；留空则用读者访问时的网址",
          }}
          inputMode="url"
          width={420}
        />
      </FormSection>
    </RecordForm>
  )
}
