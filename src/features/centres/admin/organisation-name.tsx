/** The name of an organisation by its number, as a link to its record. */
import { AppLink } from "../../../ui/link.tsx"
import { useOrganisation } from "../../registry/admin/use-organisation.ts"

/** Its number stands where the name is out of reach. */
export function OrganisationName({ id }: { id: string }) {
  const { data } = useOrganisation(id)
  return <AppLink to={`/organisations/${id}`}>{data?.name ?? id}</AppLink>
}
