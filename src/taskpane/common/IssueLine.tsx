import { Link, Text } from "@fluentui/react-components";
import { issueText, placeText, type Issue } from "../../shared/issue";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { SeverityBadge } from "./SeverityBadge";
import { useStyles } from "./styles";

/** One issue: how grave, where and what. The place selects its cell where the host can. */
export function IssueLine({ found }: { readonly found: Issue }) {
  const styles = useStyles();
  return (
    <li className={styles.tight}>
      <span className={styles.row}>
        <SeverityBadge severity={found.severity} />
        <IssuePlace found={found} />
      </span>
      <Text className={styles.wrap} lang="zh-CN">
        {issueText(found)}
      </Text>
    </li>
  );
}

function IssuePlace({ found: { place } }: { readonly found: Issue }) {
  const { select } = useSession();
  const { busy } = useSessionState();
  const { common } = useTexts();
  const styles = useStyles();
  const text = placeText(place);
  const { sheet, cell } = place;
  if (text === "") return null;
  if (select === null || sheet === undefined || cell === undefined) {
    return (
      <Text className={styles.wrap} size={200} lang="zh-CN">
        {text}
      </Text>
    );
  }
  return (
    <Link
      as="button"
      className={styles.wrap}
      aria-label={common.goTo(text)}
      disabledFocusable={busy !== null}
      onClick={() => void select(sheet, cell)}
    >
      {text}
    </Link>
  );
}
