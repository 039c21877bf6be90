import { Badge, Button, Subtitle2, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { byLoss, type ExplainedItem, type ExplainedSection, type ExplainedUnit } from "../../app/explainUnit";
import type { CellValue } from "../../layout/plan";
import { show } from "../../shared/decimal";
import { useStyles } from "../common/styles";
import type { ResultsTexts } from "../wording/results";
import { useTexts } from "../wording/texts";
import type { Issue } from "../../shared/issue";
import { Sentence } from "../../ui/Sentence";
import { useIssueWords } from "../../ui/language";
import { SeverityBadge } from "../common/Issues";

interface ItemsProps {
  readonly explained: ExplainedUnit;
  readonly label: string;
  readonly tabIndex: 0 | -1;
}

/** Every item of a unit: what cost it most first, or as in the table, where nothing did or somebody wishes so. */
export function UnitItems({ explained, label, tabIndex }: ItemsProps) {
  const styles = useStyles();
  const { results } = useTexts();
  const [asPrinted, setAsPrinted] = useState(false);
  const { sections } = explained;
  const items = useMemo(() => byLoss(explained), [explained]);
  const loses = items.some(({ loss, vetoes }) => loss > 0 || vetoes);
  return (
    <>
      {loses ? (
        <span className={styles.row}>
          <Button
            size="small"
            tabIndex={tabIndex}
            onClick={() => {
              setAsPrinted(!asPrinted);
            }}
          >
            {asPrinted ? results.lossesFirst : results.asPrinted}
          </Button>
        </span>
      ) : null}
      <div className={styles.stack} role="group" aria-label={label}>
        {loses && !asPrinted ? (
          <ItemList items={items} />
        ) : (
          sections.map((section) => (
            <SectionItems key={section.name ?? ""} section={section} only={sections.length === 1} />
          ))
        )}
      </div>
    </>
  );
}

function ItemList({ items }: { readonly items: readonly ExplainedItem[] }) {
  const styles = useStyles();
  return (
    <ul className={`${styles.plainList} ${styles.stack}`} lang="zh-CN">
      {items.map((item) => (
        <ItemLine key={item.id} item={item} />
      ))}
    </ul>
  );
}

interface SectionProps {
  readonly section: ExplainedSection;
  /** There is no other section: nothing needs to be told apart. */
  readonly only: boolean;
}

/** The items of a section under its name and subtotal. */
function SectionItems({ section: { name, points, max, deducts, items }, only }: SectionProps) {
  const styles = useStyles();
  const { results } = useTexts();
  return (
    <div className={styles.tight} lang="zh-CN">
      {name === null && only ? null : (
        <span className={styles.spread}>
          <Subtitle2 as="h3" className={styles.heading}>
            {name ?? results.noSection}
          </Subtitle2>
          {points === null ? null : <Text weight="semibold">{pointsText(points, max, deducts, results)}</Text>}
        </span>
      )}
      <ItemList items={items} />
    </div>
  );
}

/** An item with its points, the sentence that explains them, and what else is to be known of it. */
function ItemLine({ item }: { readonly item: ExplainedItem }) {
  const styles = useStyles();
  const { results } = useTexts();
  const { label, value, max, deducts, loss, self, capped, explanation, remarks } = item;
  return (
    <li className={styles.tight}>
      <span className={styles.spread}>
        <Text weight="semibold">{label}</Text>
        <Text>{pointsText(value, max, deducts, results)}</Text>
      </span>
      {capped || self !== null || (loss > 0 && !deducts) ? (
        <span className={styles.row}>
          {loss > 0 && !deducts ? <Badge appearance="tint">{results.loss(show(loss))}</Badge> : null}
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

/** Points out of the full ones, or taken away; what is not scored in points by itself. */
function pointsText(value: CellValue, max: number | null, deducts: boolean, results: ResultsTexts): string {
  if (typeof value !== "number") {
    const words = String(value ?? results.notScored);
    return max === null || deducts ? words : results.points({ value: words, max });
  }
  if (!deducts) return max === null ? show(value) : results.points({ value: show(value), max });
  return max === null ? results.deductedOpen(show(value)) : results.deducted({ value: show(value), max });
}

/** What else is to be known; nothing where there is nothing. */
export function Remarks({ remarks, label }: { readonly remarks: readonly Issue[]; readonly label: string }) {
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
