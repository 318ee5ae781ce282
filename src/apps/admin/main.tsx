/** Start of the app in the browser: providers around the router. */
import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { RouterProvider } from "@tanstack/react-router"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { meKey } from "../../features/access/admin/me.tsx"
import { ProblemError } from "../../ui/api/client.ts"
import { UiProvider } from "../../ui/ui-provider.tsx"
import { router } from "./routes.tsx"

const isRefusal = (error: unknown) =>
  error instanceof ProblemError && error.problem.status >= 400 && error.problem.status < 500

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    // A session that has ended shows first in some page's own query: ask again who is signed in.
    onError: (error, query) => {
      const signedOut = error instanceof ProblemError && error.problem.status === 401
      if (signedOut && query.queryKey[0] !== meKey[0]) void queries.invalidateQueries({ queryKey: meKey })
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 1 && !isRefusal(error),
      refetchOnWindowFocus: true,
    },
  },
})

const root = document.getElementById("root")
if (root === null) throw new Error("index.html has no element with the id root")

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <UiProvider>
        <RouterProvider router={router} />
      </UiProvider>
    </QueryClientProvider>
  </StrictMode>,
)
