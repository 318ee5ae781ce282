/** What can be done with a bulletin in its state: revise, submit, send back, publish. */
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { answered, api, ifMatch, ProblemError } from "../../../ui/api/client.ts"
import { problemText } from "../../../ui/api/problem.ts"
import { type Decided, type DecidedAction, DecidedActions, firstNo } from "../../../ui/decided-actions.tsx"
import { BulletinIcon, EditIcon, UndoIcon } from "../../../ui/icons.tsx"
import { StateLine } from "../../../ui/states.tsx"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { mayApprove } from "../policy.ts"
import type { BulletinView, GateResult } from "../schema.ts"

export interface BulletinActionsProps {
  bulletin: BulletinView
  /** Null while they are being looked at. */
  gates: GateResult[] | null
}

function useAct(bulletin: BulletinView, act: "submit" | "publish") {
  const queries = useQueryClient()
  const params = { path: { id: bulletin.id }, header: { "If-Match": ifMatch(bulletin.version) } }
  return useMutation({
    mutationFn: () =>
      act === "submit"
        ? answered(api.POST("/api/v1/bulletins/{id}/submit", { params }))
        : answered(api.POST("/api/v1/bulletins/{id}/publish", { params })),
    // After a refusal too: somebody else may have been quicker, and the page then shows what they did.
    onSettled: () => queries.invalidateQueries(),
  })
}

function gateDecision(gates: GateResult[] | null): Decided {
  if (gates === null)
    return { allowed: false, reason: { en: "Its gates are being looked at.", zh: "正在检查关口。" } }
  const errors = gates.filter(({ level }) => level === "error").length
  if (errors === 0) return { allowed: true }
  return {
    allowed: false,
    reason: {
      en: errors === 1 ? "One error stands in its way." : `${errors} errors stand in its way.`,
      zh: `有${errors}处差错拦着。`,
    },
  }
}

export function BulletinActions({ bulletin, gates }: BulletinActionsProps) {
  const me = useMe()
  const mayWrite = useMay("bulletin:write")
  const mayRelease = useMay("bulletin:approve")
  const submit = useAct(bulletin, "submit")
  const publish = useAct(bulletin, "publish")
  const revise: DecidedAction = {
    label: { en: "Revise", zh: "修改" },
    icon: <EditIcon />,
    to: `/bulletins/new?revise=${bulletin.id}`,
    decision: mayWrite,
    writes: true,
  }
  const actions: Record<BulletinView["state"], DecidedAction[]> = {
    draft: [
      revise,
      {
        label: { en: "Submit to a second person", zh: "提交批准" },
        icon: <BulletinIcon />,
        run: () => submit.mutate(),
        busy: submit.isPending,
        decision: mayWrite,
        writes: true,
        primary: true,
      },
    ],
    submitted: [
      revise,
      {
        label: { en: "Send back", zh: "退回" },
        icon: <UndoIcon />,
        to: `/bulletins/${bulletin.id}?do=return`,
        decision: mayWrite,
        writes: true,
      },
      {
        label: { en: "Publish", zh: "公布" },
        icon: <BulletinIcon />,
        run: () => publish.mutate(),
        busy: publish.isPending,
        decision: firstNo([
          mayRelease,
          mayApprove(me, { state: bulletin.state, author: bulletin.author.member }),
          gateDecision(gates),
        ]),
        writes: true,
        primary: true,
      },
    ],
    published: [],
  }
  const refused = submit.error ?? publish.error
  return (
    <div>
      <DecidedActions actions={actions[bulletin.state]} />
      {refused && (
        <StateLine
          kind="error"
          text={refused instanceof ProblemError ? problemText(refused.problem) : String(refused)}
        />
      )}
    </div>
  )
}
