/** Fills the register’s slot: returns, problems, visits and loans of an organisation, as far as a member may read them. */
import type { Me } from "../../features/access/schema.ts"
import { OrganisationLoans } from "../../features/financing/admin/organisation-loans.tsx"
import {
  OrganisationProblems,
  OrganisationVisits,
} from "../../features/problems/admin/organisation-problems.tsx"
import { OrganisationReturns } from "../../features/returns/admin/organisation-returns.tsx"

export const organisationPanelsFor =
  ({ permissions }: Me) =>
  (organisationId: string) => (
    <>
      {permissions.includes("return:read") && <OrganisationReturns organisationId={organisationId} />}
      {permissions.includes("problem:read") && <OrganisationProblems organisationId={organisationId} />}
      {permissions.includes("visit:read") && <OrganisationVisits organisationId={organisationId} />}
      {permissions.includes("loan:read") && <OrganisationLoans organisationId={organisationId} />}
    </>
  )
