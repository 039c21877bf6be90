import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cellKey, type Fix } from "../../app/fixes";
import { SEVERITIES, type SeverityCounts } from "../../app/problems";
import type { Issue } from "../../shared/issue";
import { CellLink } from "../common/CellLink";
import { SeverityBadge } from "../common/Issues";
import { useStyles } from "../common/styles";
import { Sentence } from "../../ui/Sentence";
import { useIssueWords } from "../../ui/language";
import { problemKind } from "../wording/problemKinds";
import { useTexts } from "../wording/texts";
import { FixButton } from "./SuggestedFixes";
import { shortPlace, type HeadingRow, type ProblemRow } from "./problemRows";

interface Props {
  readonly row: ProblemRow;
  readonly fixes: ReadonlyMap<string, Fix>;
  readonly tabIndex: 0 | -1;
  readonly onToggle: (key: string) => void;
}

const useLineStyles = makeStyles({ indented: { paddingInlineStart: tokens.spacingHorizontalXXL } });

/** One line of the list of problems. */
export function ProblemLine({ row, fixes, tabIndex, onToggle }: Props) {
  return "heading" in row ? (
    <Heading row={row} tabIndex={tabIndex} onToggle={onToggle} />
  ) : (
    <Problem found={row} fixes={fixes} tabIndex={tabIndex} />
  );
}

function Heading({ row, tabIndex, onToggle }: { readonly row: HeadingRow } & Pick<Props, "tabIndex" | "onToggle">) {
  const { language, problems } = useTexts();
  const { key, open, heading } = row;
  const fold = {
    open,
    tabIndex,
    onToggle: () => {
      onToggle(key);
    },
  };
  if (heading.of === "sheet") {
    const { sheet, counts } = heading;
    const lang = sheet === null ? {} : ({ lang: "zh-CN" } as const);
    return (
      <FoldHeading {...fold} {...lang} level={2} title={sheet ?? problems.noSheet}>
        <Counts counts={counts} />
      </FoldHeading>
    );
  }
  const { code, severity, issues } = heading.kind;
  return (
    <FoldHeading {...fold} level={3} title={problemKind(code, language)}>
      <SeverityBadge severity={severity} count={issues.length} />
    </FoldHeading>
  );
}

function Counts({ counts }: { readonly counts: SeverityCounts }) {
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
    <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
  ));
}

/** A problem under the heading of its worksheet and kind: where and what and, where it is certain, how to mend it. */
function Problem({ found, fixes, tabIndex }: { readonly found: Issue } & Pick<Props, "fixes" | "tabIndex">) {
  const styles = useStyles();
  const { indented } = useLineStyles();
  const { place } = found;
  const words = useIssueWords();
  const where = words.place(shortPlace(place));
  const fix = fixes.get(cellKey(place));
  return (
    <div className={mergeClasses(styles.tight, indented)}>
      {where === "" ? null : (
        <CellLink place={place} tabIndex={tabIndex}>
          {where}
        </CellLink>
      )}
      <Text className={styles.wrap} lang={words.language}>
        <Sentence text={words.sentence(found)} />
      </Text>
      {fix === undefined ? null : (
        <span>
          <FixButton fix={fix} tabIndex={tabIndex} />
        </span>
      )}
    </div>
  );
}

interface FoldProps {
  readonly level: 2 | 3;
  readonly title: string;
  /** The title's language where it is not the pane's. */
  readonly lang?: "zh-CN";
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
  /** What stands beside the title. */
  readonly children: ReactNode;
}

const useHeadingStyles = makeStyles({
  level2: { fontSize: tokens.fontSizeBase400 },
  level3: { paddingInlineStart: tokens.spacingHorizontalM },
});

/** A heading over lines that it opens and closes. */
function FoldHeading({ level, title, lang, open, tabIndex, onToggle, children }: FoldProps) {
  const styles = useStyles();
  const { level2, level3 } = useHeadingStyles();
  return (
    <Text
      as={level === 2 ? "h2" : "h3"}
      className={mergeClasses(styles.heading, styles.row, level === 2 ? level2 : level3)}
      weight={level === 2 ? "bold" : "semibold"}
    >
      <Link
        as="button"
        appearance={level === 2 ? "subtle" : "default"}
        aria-expanded={open}
        tabIndex={tabIndex}
        onClick={onToggle}
      >
        <span aria-hidden="true">{open ? "▾ " : "▸ "}</span>
        <span lang={lang}>{title}</span>
      </Link>
      {children}
    </Text>
  );
}
