import { Button, Link, Text } from "@fluentui/react-components";
import type { Finding } from "../../editing/findings";
import { addUsualCase, openQuestion } from "../../editing/usualCases";
import { Folded } from "../common/Folded";
import { Pager } from "../common/Pager";
import { SeverityBadge } from "../common/SeverityBadge";
import { useStyles } from "../common/styles";
import { usePage } from "../common/usePage";
import { useIssueWords } from "../wording/useIssueWords";
import { pageOf, pageTitle } from "./placeWords";
import type { Editing } from "./useEditing";
import { useEditTexts } from "./useEditTexts";

/** What the checks find, each with the way to its place; a case left open can be listed by a click. */
export function Findings({ editing }: { readonly editing: Editing }) {
  const styles = useStyles();
  const words = useEditTexts();
  const { findings } = editing;
  const page = usePage(findings);
  if (findings.length === 0) return <Text role="status">{words.noFindings}</Text>;
  const title = words.findings(findings.length);
  return (
    <Folded title={title}>
      <ul className={`${styles.plainList} ${styles.stack}`} aria-label={title}>
        {page.shown.map((finding, index) => (
          <FindingLine key={page.first + index} finding={finding} editing={editing} />
        ))}
      </ul>
      <Pager page={page} />
    </Folded>
  );
}

/** What the checks find on one page; nothing where there is nothing. */
export function OwnFindings({
  findings,
  editing,
}: {
  readonly findings: readonly Finding[];
  readonly editing: Editing;
}) {
  const styles = useStyles();
  const words = useEditTexts();
  if (findings.length === 0) return null;
  return (
    <ul className={`${styles.plainList} ${styles.stack}`} aria-label={words.findings(findings.length)}>
      {findings.map((finding) => (
        <FindingLine
          key={`${finding.issue.code}${finding.issue.place.path ?? ""}`}
          finding={finding}
          editing={editing}
        />
      ))}
    </ul>
  );
}

function FindingLine({ finding, editing }: { readonly finding: Finding; readonly editing: Editing }) {
  const styles = useStyles();
  const words = useEditTexts();
  const { language, sentence } = useIssueWords();
  const { edited, findings, apply } = editing;
  const { issue } = finding;
  const question = openQuestion(edited.rubric, issue);
  return (
    <li className={styles.tight}>
      <span className={styles.row}>
        <SeverityBadge severity={issue.severity} />
        <FindingPlace finding={finding} editing={editing} />
      </span>
      <Text className={styles.wrap} lang={language}>
        {question === null ? sentence(issue) : words.open(question)}
      </Text>
      {question !== null ? (
        <span>
          <Button
            size="small"
            onClick={() => {
              apply(
                addUsualCase(
                  edited.rubric,
                  issue,
                  findings.map((one) => one.issue),
                ),
                null,
              );
            }}
          >
            {words.listCase}
          </Button>
        </span>
      ) : null}
    </li>
  );
}

/** Leads to the item or part; on its own page, and for what has none, the place is only told. */
function FindingPlace({
  finding,
  editing: { edited, page: shown, go },
}: {
  readonly finding: Finding;
  readonly editing: Editing;
}) {
  const words = useEditTexts();
  const page = pageOf(finding);
  if (page === null) return <Text>{words.table}</Text>;
  const title = pageTitle(page, edited.rubric, words);
  if (shown.is !== "overview") return null;
  return (
    <Link
      as="button"
      inline
      lang="zh-CN"
      aria-label={words.goTo(title)}
      onClick={() => {
        go(page);
      }}
    >
      {title}
    </Link>
  );
}
