import { Badge, Subtitle2, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { explainUnit, type ExplainedFigure, type ExplainedItem, type ExplainedSection } from "../../app/explainUnit";
import { gapCount } from "../../app/gaps";
import type { CellValue } from "../../layout/plan";
import { show } from "../../shared/decimal";
import type { Issue } from "../../shared/issue";
import { Sentence } from "../../ui/Sentence";
import { useIssueWords } from "../../ui/language";
import { SeverityBadge } from "../common/Issues";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import type { ResultsTexts } from "../wording/results";
import { useTexts } from "../wording/useTexts";
import { missingWords, UnitGaps } from "./Gaps";
import type { UnitEvaluation } from "../../scoring/evaluate";

interface Props {
  readonly book: OwnBook;
  readonly unit: UnitEvaluation;
  readonly tabIndex: 0 | -1;
}

/** All there is to say of a unit: what is missing first, then its results, then every item with its clause. */
export function UnitDetails({ book, unit, tabIndex }: Props) {
  const styles = useStyles();
  const { language, results } = useTexts();
  const { evaluation } = book.scored;
  const explained = useMemo(() => explainUnit(evaluation, unit), [evaluation, unit]);
  const { sections, figures, remarks } = explained;
  const { name } = unit.unit;
  return (
    <div className={styles.stack}>
      <MissingEntries book={book} unit={unit} tabIndex={tabIndex} />
      {language === "zh-CN" ? null : <Text size={200}>{results.explanationsIn}</Text>}
      <Figures figures={figures} label={results.figuresOf(name)} />
      <Remarks remarks={remarks} label={results.remarksOn(name)} />
      <div className={styles.stack} role="group" aria-label={results.itemsOf(name)}>
        {sections.map((section) => (
          <SectionItems key={section.name ?? ""} section={section} only={sections.length === 1} />
        ))}
      </div>
    </div>
  );
}

function MissingEntries({ book, unit, tabIndex }: Props) {
  const styles = useStyles();
  const { results } = useTexts();
  const count = gapCount(unit);
  if (count.blank + count.toMend === 0) return null;
  return (
    <div className={styles.tight}>
      <Text weight="semibold">{results.unitGaps(missingWords(count, results))}</Text>
      <UnitGaps book={book} unit={unit} tabIndex={tabIndex} />
    </div>
  );
}

function Figures({ figures, label }: { readonly figures: readonly ExplainedFigure[]; readonly label: string }) {
  const styles = useStyles();
  return (
    <dl aria-label={label} className={styles.figures} lang="zh-CN">
      {figures.map(({ label: what, value, words }) => (
        <div key={what} className={styles.figure}>
          <dt>{what}</dt>
          <dd className={styles.plainList}>
            <Text weight="semibold">{textOf(value)}</Text>
            {words === null ? null : <Text size={200}>{`（${textOf(words)}）`}</Text>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function textOf(value: CellValue): string {
  return typeof value === "number" ? show(value) : String(value ?? "");
}

interface SectionProps {
  readonly section: ExplainedSection;
  /** There is no other section: nothing needs to be told apart. */
  readonly only: boolean;
}

/** The items of a section under its name and subtotal. */
function SectionItems({ section: { name, points, max, items }, only }: SectionProps) {
  const styles = useStyles();
  const { results } = useTexts();
  return (
    <div className={styles.tight} lang="zh-CN">
      {name === null && only ? null : (
        <span className={styles.spread}>
          <Subtitle2 as="h3" className={styles.heading}>
            {name ?? results.noSection}
          </Subtitle2>
          {points === null ? null : <Text weight="semibold">{pointsText(show(points), max, results)}</Text>}
        </span>
      )}
      <ul className={`${styles.plainList} ${styles.stack}`}>
        {items.map((item) => (
          <ItemLine key={item.id} item={item} />
        ))}
      </ul>
    </div>
  );
}

/** An item with its points, the sentence that explains them, and what else is to be known of it. */
function ItemLine({ item }: { readonly item: ExplainedItem }) {
  const styles = useStyles();
  const { results } = useTexts();
  const { label, value, max, self, capped, explanation, remarks } = item;
  const words = typeof value === "number" ? show(value) : String(value ?? results.notScored);
  return (
    <li className={styles.tight}>
      <span className={styles.spread}>
        <Text weight="semibold">{label}</Text>
        <Text>{pointsText(words, max, results)}</Text>
      </span>
      {capped || self !== null ? (
        <span className={styles.row}>
          {capped ? <Badge color="informative">{results.capped}</Badge> : null}
          {self === null ? null : <Text size={200}>{results.selfPoints(show(self))}</Text>}
        </span>
      ) : null}
      <Text className={styles.wrap} size={200}>
        {explanation}
      </Text>
      <Remarks remarks={remarks} label={results.remarksOn(label)} />
    </li>
  );
}

/** Points out of the full ones; what is not scored in points by itself. */
function pointsText(value: string, max: number | null, results: ResultsTexts): string {
  return max === null ? value : results.points({ value, max });
}

/** What else is to be known; nothing where there is nothing. */
function Remarks({ remarks, label }: { readonly remarks: readonly Issue[]; readonly label: string }) {
  const styles = useStyles();
  const { language, sentence } = useIssueWords();
  if (remarks.length === 0) return null;
  return (
    <ul className={`${styles.plainList} ${styles.tight}`} aria-label={label} lang={language}>
      {remarks.map((remark, index) => (
        <li key={index} className={styles.remark}>
          <SeverityBadge severity={remark.severity} />
          <Text className={styles.wrap} size={200}>
            <Sentence text={sentence(remark)} />
          </Text>
        </li>
      ))}
    </ul>
  );
}
