/** What the pages of technologies and links ask of the API. */
import { useQuery } from "@tanstack/react-query"
import { answered, api, ifMatch } from "../../../../ui/api/client.ts"
import { useKnownEntry } from "../../../access/admin/known-entry.ts"
import type { FindLinksQuery, LinkCorrection, LinkInput } from "../../links/schema.ts"
import type { OrganisationCorrection } from "../../schema.ts"
import type { TechnologyCorrection, TechnologyInput, TieEnd } from "../../technologies/schema.ts"

type Correction = OrganisationCorrection["correction"]

const named = (id: string, version: string) => ({
  path: { id },
  header: { "If-Match": ifMatch(version) },
})

/** As known where the clock of knowing stands. */
export function useTechnologies(organisationId: string) {
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["organisations", organisationId, "technologies", known],
    queryFn: ({ signal }) => getTechnologies(organisationId, known, signal),
    enabled: !waiting,
  })
}

export function getTechnologies(id: string, known?: string, signal?: AbortSignal) {
  const query = known === undefined ? {} : { known }
  return answered(
    api.GET("/api/v1/organisations/{id}/technologies", {
      params: { path: { id }, query },
      ...(signal && { signal }),
    }),
  )
}

export function recordTechnology(organisationId: string, body: TechnologyInput) {
  const params = { path: { id: organisationId } }
  return answered(api.POST("/api/v1/organisations/{id}/technologies", { params, body }))
}

export function correctTechnology(id: string, version: string, body: TechnologyCorrection) {
  return answered(api.PUT("/api/v1/technologies/{id}", { params: named(id, version), body }))
}

export function endTechnology(id: string, version: string, body: TieEnd) {
  return answered(api.POST("/api/v1/technologies/{id}/end", { params: named(id, version), body }))
}

export function removeTechnology(id: string, version: string, correction: Correction) {
  return answered(
    api.DELETE("/api/v1/technologies/{id}", { params: named(id, version), body: { correction } }),
  )
}

type LinksAsked = Partial<Omit<FindLinksQuery, "known">>

export function findLinks(query: LinksAsked & { known?: string | undefined }, signal?: AbortSignal) {
  return answered(api.GET("/api/v1/organisation-links", { params: { query }, ...(signal && { signal }) }))
}

/** Links as known where the clock of knowing stands; the first two hundred. */
export function useLinks(asked: LinksAsked) {
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["links", "all", asked, known],
    queryFn: ({ signal }) => findLinks({ ...asked, limit: 200, ...(known && { known }) }, signal),
    select: ({ links }) => links,
    enabled: !waiting,
  })
}

export function useLink(id: string) {
  const { known, waiting } = useKnownEntry()
  return useQuery({
    queryKey: ["links", id, known],
    queryFn: ({ signal }) => getLink(id, known, signal),
    enabled: !waiting,
  })
}

function getLink(id: string, known?: string, signal?: AbortSignal) {
  const query = known === undefined ? {} : { known }
  return answered(
    api.GET("/api/v1/organisation-links/{id}", {
      params: { path: { id }, query },
      ...(signal && { signal }),
    }),
  )
}

export function useLinkHistory(id: string) {
  return useQuery({
    queryKey: ["links", id, "history"],
    queryFn: ({ signal }) => getLinkHistory(id, signal),
  })
}

function getLinkHistory(id: string, signal?: AbortSignal) {
  return answered(
    api.GET("/api/v1/organisation-links/{id}/history", {
      params: { path: { id } },
      ...(signal && { signal }),
    }),
  )
}

/** The link as it is now, and who changed it last. */
export async function latestLink(id: string) {
  const [link, { entries }] = await Promise.all([getLink(id), getLinkHistory(id)])
  return { link, version: link.version, by: entries[0]?.actor ?? "", at: entries[0]?.at ?? "" }
}

export function recordLink(body: LinkInput) {
  return answered(api.POST("/api/v1/organisation-links", { body }))
}

export function correctLink(id: string, version: string, body: LinkCorrection) {
  return answered(api.PUT("/api/v1/organisation-links/{id}", { params: named(id, version), body }))
}

export function endLink(id: string, version: string, body: TieEnd) {
  return answered(api.POST("/api/v1/organisation-links/{id}/end", { params: named(id, version), body }))
}

export function removeLink(id: string, version: string, correction: Correction) {
  return answered(
    api.DELETE("/api/v1/organisation-links/{id}", { params: named(id, version), body: { correction } }),
  )
}
