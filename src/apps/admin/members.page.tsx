/** Who takes part in the workspace: role, reach, and for the administrator adding somebody. */
import { Button } from "@mantine/core"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useMay, useMe } from "../../features/access/admin/me.tsx"
import { type MemberView, roleNames } from "../../features/access/schema.ts"
import { answered, api, ProblemError } from "../../ui/api/client.ts"
import { problemText } from "../../ui/api/problem.ts"
import { useClocks } from "../../ui/clocks.tsx"
import { FormOverlay } from "../../ui/form/form-overlay.tsx"
import { PlusIcon } from "../../ui/icons.tsx"
import { useText } from "../../ui/language.tsx"
import { Page, PageTitle } from "../../ui/page.tsx"
import { StateLine } from "../../ui/states.tsx"
import { PlainTable } from "../../ui/table/plain-table.tsx"
import { MemberReach } from "./members/member-reach.tsx"
import styles from "./members/members.module.css"
import { type NewMember, NewMemberForm, NewMemberNote } from "./members/new-member.tsx"

const title = { en: "Members", zh: "成员" }
const addTitle = { en: "Add a member", zh: "添加成员" }

export default function MembersPage() {
  const t = useText()
  const queries = useQueryClient()
  const { readOnly } = useClocks()
  const writing = useMay("member:write").allowed && !readOnly
  const [adding, setAdding] = useState(false)
  const [added, setAdded] = useState<NewMember | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ["members"],
    queryFn: async ({ signal }) => (await answered(api.GET("/api/v1/members", { signal }))).members,
  })
  const done = (member: NewMember) => {
    setAdding(false)
    setAdded(member)
    void queries.invalidateQueries({ queryKey: ["members"] })
  }
  return (
    <Page>
      <title>{`${t(title)} · Headland`}</title>
      <PageTitle
        title={title}
        note={t({ en: "who takes part, and what each may see", zh: "谁参与，各能看什么" })}
        actions={
          writing && (
            <Button leftSection={<PlusIcon />} onClick={() => setAdding(true)}>
              {t(addTitle)}
            </Button>
          )
        }
      />
      {added && <NewMemberNote member={added} onClose={() => setAdded(null)} />}
      {error && (
        <StateLine
          kind={error instanceof ProblemError && error.problem.status === 403 ? "no-right" : "error"}
          text={
            error instanceof ProblemError
              ? problemText(error.problem)
              : { en: "The members could not be fetched.", zh: "没有取到成员。" }
          }
          remedies={[{ label: { en: "Try again", zh: "再试" }, run: () => void refetch() }]}
        />
      )}
      {data && (
        <div className={styles.table}>
          <MemberTable members={data} />
        </div>
      )}
      {adding && (
        <FormOverlay title={addTitle} opened onClose={() => setAdding(false)}>
          <NewMemberForm onDone={done} />
        </FormOverlay>
      )}
    </Page>
  )
}

function MemberTable({ members }: { members: MemberView[] }) {
  const t = useText()
  const own = useMe().member
  return (
    <PlainTable
      label={t(title)}
      rows={members}
      rowKey={(member) => member.id}
      columns={[
        {
          key: "name",
          title: { en: "Name", zh: "姓名" },
          width: "28%",
          phone: "title",
          render: (member) => (
            <>
              {member.name}
              {member.id === own && ` ${t({ en: "(you)", zh: "（您）" })}`}
            </>
          ),
        },
        {
          key: "role",
          title: { en: "Role", zh: "角色" },
          width: "22%",
          phone: "value",
          render: (member) => t(roleNames[member.role]),
        },
        {
          key: "reach",
          title: { en: "Sees", zh: "能看到" },
          phone: "line",
          render: (member) => <MemberReach member={member} />,
        },
      ]}
    />
  )
}
