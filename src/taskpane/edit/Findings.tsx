import { Button, Link, Text } from "@fluentui/react-components";
import type { Finding } from "../../editing/findings";
import { addUsualCase, openQuestion } from "../../editing/usualCases";
import { SeverityBadge } from "../common/Issues";
import { LongList } from "../common/LongList";
import { Folded } from "../common/Part";
import { useStyles } from "../common/styles";
import { Sentence } from "../../ui/Sentence";
import { useIssueWords } from "../../ui/language";
import { useEditTexts } from "../wording/edit";
import { pageOf, pageTitle, type Editing } from "./useEditing";

/** What the checks find, each with the way to its place; a case left open can be listed by a click. */
export function Findings({ editing }: { readonly editing: Editing }) {
  const words = useEditTexts();
  const { findings } = editing;
  if (findings.length === 0) return <Text role="status">{words.noFindings}</Text>;
  const title = words.findings(findings.length);
  return (
    <Folded title={title}>
      <LongList label={title} items={findings} height={64} whole>
        {(finding, tabIndex) => <FindingLine finding={finding} editing={editing} tabIndex={tabIndex} />}
      </LongList>
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
  const words = useEditTexts();
  if (findings.length === 0) return null;
  return (
    <LongList label={words.findings(findings.length)} items={findings} keyOf={keyOf} height={64} whole>
      {(finding, tabIndex) => <FindingLine finding={finding} editing={editing} tabIndex={tabIndex} />}
    </LongList>
  );
}

function keyOf({ issue: { code, place } }: Finding): string {
  return `${code}${place.path ?? ""}`;
}

interface LineProps {
  readonly finding: Finding;
  readonly editing: Editing;
  readonly tabIndex: 0 | -1;
}

function FindingLine({ finding, editing, tabIndex }: LineProps) {
  const styles = useStyles();
  const words = useEditTexts();
  const { language, sentence } = useIssueWords();
  const { edited, findings, apply } = editing;
  const { issue } = finding;
  const question = openQuestion(edited.rubric, issue);
  return (
    <div className={styles.tight}>
      <span className={styles.row}>
        <SeverityBadge severity={issue.severity} />
        <FindingPlace finding={finding} editing={editing} tabIndex={tabIndex} />
      </span>
      <Text className={styles.wrap} lang={language}>
        <Sentence text={question === null ? sentence(issue) : words.open(question)} />
      </Text>
      {question !== null ? (
        <span>
          <Button
            size="small"
            tabIndex={tabIndex}
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
    </div>
  );
}

/** Leads to the item or part; on its own page, and for what has none, the place is only told. */
function FindingPlace({ finding, editing: { edited, page: shown, go }, tabIndex }: LineProps) {
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
      tabIndex={tabIndex}
      aria-label={words.goTo(title)}
      onClick={() => {
        go(page);
      }}
    >
      {title}
    </Link>
  );
}
