/** What the pages of bulletins ask of the server. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../ui/api/client.ts"
import type { BulletinView } from "../schema.ts"

export function useBulletins() {
  return useQuery({
    queryKey: ["bulletins"],
    queryFn: ({ signal }) => answered(api.GET("/api/v1/bulletins", { signal })),
    select: ({ bulletins }) => bulletins,
  })
}

export function getBulletin(id: string, signal?: AbortSignal): Promise<BulletinView> {
  return answered(api.GET("/api/v1/bulletins/{id}", { params: { path: { id } }, ...(signal && { signal }) }))
}

export function useBulletin(id: string | undefined) {
  return useQuery({
    queryKey: ["bulletins", id],
    queryFn: ({ signal }) => getBulletin(id!, signal),
    enabled: id !== undefined,
  })
}

export function getBulletinHistory(id: string, signal?: AbortSignal) {
  return answered(
    api.GET("/api/v1/bulletins/{id}/history", { params: { path: { id } }, ...(signal && { signal }) }),
  )
}

export function useBulletinHistory(id: string) {
  return useQuery({
    queryKey: ["bulletins", id, "history"],
    queryFn: ({ signal }) => getBulletinHistory(id, signal),
  })
}

/** What would go out now; of no use once it is published. */
export function usePreview(id: string, version: string, wanted: boolean) {
  return useQuery({
    queryKey: ["bulletins", id, "preview", version],
    queryFn: ({ signal }) =>
      answered(api.GET("/api/v1/bulletins/{id}/preview", { params: { path: { id } }, signal })),
    enabled: wanted,
  })
}

/** The frozen bulletin as the public reads it. */
export function useRelease(slug: string, wanted: boolean) {
  return useQuery({
    queryKey: ["releases", slug],
    queryFn: ({ signal }) =>
      answered(api.GET("/api/v1/releases/{slug}", { params: { path: { slug } }, signal })),
    enabled: wanted,
  })
}
