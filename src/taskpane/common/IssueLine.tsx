import { Text } from "@fluentui/react-components";
import type { Issue } from "../../shared/issue";
import { useIssueWords } from "../wording/useIssueWords";
import { CellLink } from "./CellLink";
import { SeverityBadge } from "./SeverityBadge";
import { useStyles } from "./styles";

/** One issue: how grave, where and what. The place selects its cell where the host can. */
export function IssueLine({ found }: { readonly found: Issue }) {
  const styles = useStyles();
  const { language, sentence } = useIssueWords();
  return (
    <li className={styles.tight}>
      <span className={styles.row}>
        <SeverityBadge severity={found.severity} />
        <IssuePlace found={found} />
      </span>
      <Text className={styles.wrap} lang={language}>
        {sentence(found)}
      </Text>
    </li>
  );
}

/** Leads to the cell; one of another file is not in the workbook that is open. */
function IssuePlace({ found: { place } }: { readonly found: Issue }) {
  const text = useIssueWords().place(place);
  if (text === "") return null;
  return <CellLink place={place.file === undefined ? place : {}}>{text}</CellLink>;
}
