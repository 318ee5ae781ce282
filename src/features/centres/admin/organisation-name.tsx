/** The name of an organisation by its number, as a link to its record. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import { AppLink } from "../../../ui/link.tsx"

export function useOrganisation(id: string | undefined) {
  return useQuery({
    queryKey: ["organisations", id],
    queryFn: ({ signal }) =>
      answered(api.GET("/api/v1/organisations/{id}", { params: { path: { id: id! } }, signal })),
    enabled: id !== undefined,
    staleTime: 60_000,
  })
}

/** Its number stands where the name is out of reach. */
export function OrganisationName({ id }: { id: string }) {
  const { data } = useOrganisation(id)
  return <AppLink to={`/organisations/${id}`}>{data?.name ?? id}</AppLink>
}
