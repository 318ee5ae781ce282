/** One organisation: facts, classes and tenancies over the years, consents, and its ledger beside them. */
import { Button } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "@tanstack/react-router"
import { ProblemError } from "../../../ui/api/client.ts"
import { problemText } from "../../../ui/api/problem.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { EditIcon } from "../../../ui/icons.tsx"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Panels } from "../../../ui/record/section.tsx"
import { StateLine } from "../../../ui/states.tsx"
import { Status } from "../../../ui/status.tsx"
import { useListPosition } from "../../../ui/table/list-position.ts"
import { useLate } from "../../../ui/table/list-states.tsx"
import { ConsentPanel } from "../../access/admin/consent-panel.tsx"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import type { OrganisationView } from "../schema.ts"
import { ClassBadges } from "./class-badges.tsx"
import { ClassPanel } from "./class-panel.tsx"
import { standingNames } from "./field-words.ts"
import styles from "./organisation.module.css"
import { OrganisationFacts } from "./organisation-facts.tsx"
import { OrganisationLedger } from "./organisation-ledger.tsx"
import { useOrganisationName } from "./organisation-name.ts"
import { getOrganisation } from "./organisation-requests.ts"
import { OrganisationValidity } from "./organisation-validity.tsx"
import { OrganisationPanels } from "./panels-slot.tsx"
import { LinkPanel } from "./ties/link-panel.tsx"
import { TechnologyPanel } from "./ties/technology-panel.tsx"
import { useUndoOffers } from "./undo-offer.tsx"

export default function OrganisationPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { known, waiting } = useKnownEntry()
  const { data, error, refetch } = useQuery({
    queryKey: ["organisations", id, "record", known],
    queryFn: ({ signal }) => getOrganisation(id, known, signal),
    enabled: !waiting,
  })
  const late = useLate(data === undefined && error === null)
  if (data !== undefined) return <OrganisationRecord key={id} organisation={data} />
  return (
    <Page>
      {error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        late && <StateLine kind="loading" text={{ en: "Fetching the record", zh: "正在取档案" }} />
      )}
    </Page>
  )
}

function Trouble({ error, retry }: { error: Error; retry: () => void }) {
  const { knownAt } = useClocks()
  const problem = error instanceof ProblemError ? error.problem : null
  const toRegister = { label: { en: "To the register", zh: "回企业库" }, to: "/organisations" }
  if (problem?.status === 404 && knownAt !== null) {
    const text = {
      en: "The ledger did not know this organisation yet.",
      zh: "到那时账本里还没有这家企业或机构。",
    }
    return <StateLine kind="empty" text={text} remedies={[toRegister]} />
  }
  const text = problem ? problemText(problem) : { en: "No answer from the server.", zh: "服务器没有回应。" }
  const again = { label: { en: "Try again", zh: "再试" }, run: retry }
  return <StateLine kind="error" text={text} remedies={problem?.status === 404 ? [toRegister] : [again]} />
}

function OrganisationRecord({ organisation }: { organisation: OrganisationView }) {
  const nameOf = useOrganisationName()
  const path = `/organisations/${organisation.id}`
  const position = useListPosition("organisations", path)
  const ownFile = useMe().role === "enterprise"
  const mayReadConsents = useMay("consent:read").allowed
  const { offer, bar } = useUndoOffers(path, ["organisations", "consents"])
  const register = { label: { en: "Register", zh: "企业库" }, to: position?.from ?? "/organisations" }
  return (
    <Page>
      <title>{`${nameOf(organisation)} · Headland`}</title>
      <RecordHeader
        crumbs={ownFile ? [{ label: { en: "Own file", zh: "本企业" } }] : [register]}
        position={position}
        title={nameOf(organisation)}
        badges={<Badges organisation={organisation} />}
        actions={<Actions organisation={organisation} />}
      />
      {bar}
      <OrganisationFacts organisation={organisation} />
      <Panels
        main={
          <>
            <OrganisationValidity organisation={organisation} />
            <OrganisationPanels organisationId={organisation.id} />
            <ClassPanel organisation={organisation} onDone={offer} />
            <TechnologyPanel organisationId={organisation.id} />
            <LinkPanel organisationId={organisation.id} />
            {mayReadConsents && <ConsentPanel organisationId={organisation.id} onDone={offer} />}
          </>
        }
        side={<OrganisationLedger organisation={organisation} />}
      />
    </Page>
  )
}

function Badges({ organisation }: { organisation: OrganisationView }) {
  return (
    <>
      {organisation.standing === "candidate" && <Status shape="waiting" text={standingNames.candidate} />}
      <ClassBadges classes={organisation.classes} />
    </>
  )
}

function Actions({ organisation: { id, standing } }: { organisation: OrganisationView }) {
  const t = useText()
  const { readOnly } = useClocks()
  const decision = useMay("organisation:write")
  if (!decision.allowed)
    return (
      <small className={styles.quiet}>
        {t({ en: "The register is corrected by the bureau", zh: "企业库由科技局更正" })}
      </small>
    )
  if (readOnly)
    return (
      <>
        <small>{t({ en: "Go back to today to write", zh: "回到今天才能改" })}</small>
        <Button disabled leftSection={<EditIcon />}>
          {t({ en: "Correct", zh: "更正" })}
        </Button>
      </>
    )
  return (
    <>
      {standing === "candidate" && (
        <Button component={AppLink} to={`/organisations/${id}/correct?standing=confirmed`} variant="default">
          {t({ en: "Confirm", zh: "核实" })}
        </Button>
      )}
      <Button component={AppLink} to={`/organisations/${id}/correct`} leftSection={<EditIcon />}>
        {t({ en: "Correct", zh: "更正" })}
      </Button>
    </>
  )
}
