/** Entering an organisation in the register. */
import { useQueryClient } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { useText } from "../../../ui/language.tsx"
import { useGo } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useMay, useMe } from "../../access/admin/me.tsx"
import type { OrganisationInput } from "../schema.ts"
import { OrganisationFields } from "./organisation-fields.tsx"
import { refusalOf } from "./organisation-requests.ts"

const title = { en: "Enter an organisation", zh: "录入企业或机构" }

const empty: OrganisationInput = {
  kind: "enterprise",
  name: "",
  nameEn: null,
  creditCode: null,
  foundedOn: null,
  division: null,
  town: null,
  industry: null,
  address: null,
  standing: "confirmed",
  source: null,
}

export default function NewOrganisationPage() {
  const t = useText()
  const go = useGo()
  const queries = useQueryClient()
  const { division } = useMe().workspace
  const decision = useMay("organisation:write")
  let entered = ""
  const submit = (body: OrganisationInput) =>
    refusalOf(async () => {
      entered = (await answered(api.POST("/api/v1/organisations", { body }))).id
    })
  const open = async () => {
    await queries.invalidateQueries({ queryKey: ["organisations"] })
    go(`/organisations/${entered}`, { replace: true })
  }
  return (
    <Page>
      <title>{`${t(title)} · Headland`}</title>
      <RecordHeader
        crumbs={[{ label: { en: "Register", zh: "企业库" }, to: "/organisations" }]}
        title={title}
      />
      <RecordForm<OrganisationInput>
        initial={{ ...empty, division }}
        submit={submit}
        check={({ name }) => ({
          name: name.trim() === "" ? { en: "This is needed", zh: "此项必填" } : undefined,
        })}
        draft="organisation/new"
        disabled={decision.allowed ? null : decision.reason}
        label={{ en: "Enter", zh: "录入" }}
        onDone={() => void open()}
        onCancel={() => go("/organisations")}
      >
        <OrganisationFields />
      </RecordForm>
    </Page>
  )
}
