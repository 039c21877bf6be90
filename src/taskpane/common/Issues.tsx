import { Badge, Text } from "@fluentui/react-components";
import type { Issue } from "../../shared/issue";
import type { Severity } from "../../shared/wording/table";
import { useIssueWords } from "../../ui/language";
import { Sentence } from "../../ui/Sentence";
import { useTexts } from "../wording/texts";
import { CellLink } from "./CellLink";
import { LongList } from "./LongList";
import { useStyles } from "./styles";

/** Issues one below the other. */
export function IssueList({ issues, label }: { readonly issues: readonly Issue[]; readonly label: string }) {
  return (
    <LongList label={label} items={issues} height={56} whole>
      {(found, tabIndex) => <IssueLine found={found} tabIndex={tabIndex} />}
    </LongList>
  );
}

interface LineProps {
  readonly found: Issue;
  readonly tabIndex: 0 | -1;
}

/** One issue: how grave, where and what. The place selects its cell where the host can. */
function IssueLine({ found, tabIndex }: LineProps) {
  const styles = useStyles();
  const { language, sentence } = useIssueWords();
  return (
    <div className={styles.tight}>
      <span className={styles.row}>
        <SeverityBadge severity={found.severity} />
        <IssuePlace found={found} tabIndex={tabIndex} />
      </span>
      <Text className={styles.wrap} lang={language}>
        <Sentence text={sentence(found)} />
      </Text>
    </div>
  );
}

/** Leads to the cell; one of another file is not in the workbook that is open. */
function IssuePlace({ found: { place }, tabIndex }: LineProps) {
  const text = useIssueWords().place(place);
  if (text === "") return null;
  return (
    <CellLink place={place.file === undefined ? place : {}} tabIndex={tabIndex}>
      {text}
    </CellLink>
  );
}

const COLOURS = { error: "danger", warning: "warning", notice: "informative" } as const;

/** How grave an issue is, as a word; the colour only repeats it. */
export function SeverityBadge({ severity, count }: { readonly severity: Severity; readonly count?: number }) {
  const { severities, problems } = useTexts();
  const word = severities[severity];
  return (
    <Badge appearance="tint" color={COLOURS[severity]}>
      {count === undefined ? word : problems.count({ severity: word, count })}
    </Badge>
  );
}
