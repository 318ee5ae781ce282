/** The ledger beside a bulletin, with what each entry changed in its words and figures. */
import { useLanguage } from "../../../ui/language.tsx"
import { RecordLedger } from "../../access/admin/record-ledger.tsx"
import { bulletinActs } from "./bulletin-codes.ts"
import { bulletinTelling } from "./bulletin-history.ts"
import { useBulletinHistory } from "./bulletin-queries.ts"

export function BulletinLedger({ id }: { id: string }) {
  const { language } = useLanguage()
  const history = useBulletinHistory(id)
  return (
    <RecordLedger
      history={history}
      acts={bulletinActs}
      telling={(entries) => bulletinTelling(entries, language)}
    />
  )
}
