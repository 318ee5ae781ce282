/** Endpoints of statistics: indicators, and taking a figure. Opening figures is publication's to answer. */
import { z } from "zod"
import { endpoint } from "../access/ask.ts"
import type { Definitions } from "./definitions.ts"
import { FigureQuestion, IdentifiedFigure, Indicator } from "./schema.ts"
import { listIndicators, takeFigure } from "./take-figure.ts"

export const statisticsRoutes = (definitions: Definitions) => [
  endpoint(
    "GET",
    "/indicators",
    { may: "figure:read", summary: "All indicators", out: z.object({ indicators: z.array(Indicator) }) },
    async () => ({ indicators: listIndicators(definitions) }),
  ),
  endpoint(
    "POST",
    "/figures",
    {
      may: "figure:take",
      summary: "Take a figure: compute it from the records and keep it",
      body: FigureQuestion,
      out: IdentifiedFigure,
      creates: true,
    },
    (ask, { body }) => takeFigure(ask, definitions, body),
  ),
]
