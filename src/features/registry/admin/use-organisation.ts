/** An organisation by its number, for names beside what other records say of it. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"

export function useOrganisation(id: string | undefined) {
  return useQuery({
    queryKey: ["organisations", id],
    queryFn: ({ signal }) =>
      answered(api.GET("/api/v1/organisations/{id}", { params: { path: { id: id! } }, signal })),
    enabled: id !== undefined,
    staleTime: 60_000,
  })
}
