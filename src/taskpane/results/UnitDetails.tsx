import { Button, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { explainUnit, type ExplainedFigure } from "../../app/explainUnit";
import { gapCount } from "../../app/gaps";
import type { CellValue } from "../../layout/plan";
import { show } from "../../shared/decimal";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useTexts } from "../wording/texts";
import { missingWords, UnitGaps } from "./Gaps";
import { Remarks, UnitItems } from "./UnitItems";
import type { UnitEvaluation } from "../../scoring/evaluate";

interface Props {
  readonly book: OwnBook;
  readonly unit: UnitEvaluation;
  readonly tabIndex: 0 | -1;
}

interface DetailsProps extends Props {
  /** Begins to compare it with another unit; null where there is none. */
  readonly onCompare: (() => void) | null;
}

/** All there is to say of a unit: what is missing first, then its results, then every item with its clause. */
export function UnitDetails({ book, unit, tabIndex, onCompare }: DetailsProps) {
  const styles = useStyles();
  const { language, results } = useTexts();
  const { evaluation } = book.scored;
  const explained = useMemo(() => explainUnit(evaluation, unit), [evaluation, unit]);
  const { figures, remarks } = explained;
  const { name } = unit.unit;
  return (
    <div className={styles.stack}>
      <MissingEntries book={book} unit={unit} tabIndex={tabIndex} />
      {language === "zh-CN" ? null : <Text size={200}>{results.explanationsIn}</Text>}
      <Figures figures={figures} label={results.figuresOf(name)} />
      <Remarks remarks={remarks} label={results.remarksOn(name)} />
      {onCompare === null ? null : (
        <span className={styles.row}>
          <Button size="small" tabIndex={tabIndex} onClick={onCompare}>
            {results.compare}
          </Button>
        </span>
      )}
      <UnitItems explained={explained} label={results.itemsOf(name)} tabIndex={tabIndex} />
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
