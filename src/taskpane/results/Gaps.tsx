import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { gapsOf, unitsWithGaps, type Gap, type GapCount } from "../../app/gaps";
import { CellLink } from "../common/CellLink";
import { LongList } from "../common/LongList";
import { Folded } from "../common/Part";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import type { ResultsTexts } from "../wording/results";
import { useTexts } from "../wording/texts";
import type { UnitEvaluation } from "../../scoring/evaluate";

const nameOf = ({ unit }: { readonly unit: UnitEvaluation }) => unit.unit.name;

/** What is missing in the whole cohort before its results are final, unit by unit, with the way to each cell. */
export function Gaps({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { results } = useTexts();
  const { evaluation } = book.scored;
  const units = useMemo(() => unitsWithGaps(evaluation), [evaluation]);
  if (units.length === 0) return null;
  const blank = units.reduce((sum, unit) => sum + unit.blank, 0);
  const toMend = units.reduce((sum, unit) => sum + unit.toMend, 0);
  const titled = evaluation.provisional ? results.gaps : results.ownGaps;
  const title = titled({ units: units.length, what: missingWords({ blank, toMend }, results) });
  return (
    <Folded title={<Text weight="semibold">{title}</Text>}>
      <div className={styles.tight}>
        <Text size={200}>{results.gapsHint}</Text>
        <LongList label={title} items={units} keyOf={nameOf} height={60}>
          {({ unit }, tabIndex) => (
            <div className={styles.tight}>
              <Text weight="semibold" lang="zh-CN">
                {unit.unit.name}
              </Text>
              <UnitGaps book={book} unit={unit} tabIndex={tabIndex} />
            </div>
          )}
        </LongList>
      </div>
    </Folded>
  );
}

interface Props {
  readonly book: OwnBook;
  readonly unit: UnitEvaluation;
  readonly tabIndex: 0 | -1;
}

/** What one unit lacks; each leads to its cell. */
export function UnitGaps({ book, unit, tabIndex }: Props) {
  const styles = useStyles();
  const { results } = useTexts();
  const gaps = useMemo(() => gapsOf(book.input, unit), [book, unit]);
  return (
    <ul className={`${styles.plainList} ${styles.tight}`} aria-label={results.gapsOf(unit.unit.name)}>
      {gaps.map((gap, index) => (
        <li key={index}>
          <CellLink place={gap.place} tabIndex={tabIndex}>
            {wordsOf(gap, results.toMend)}
          </CellLink>
        </li>
      ))}
    </ul>
  );
}

/** How much is missing, in words. */
export function missingWords({ blank, toMend }: GapCount, { blankCells, valuesToMend, and }: ResultsTexts): string {
  const parts = [blank === 0 ? [] : blankCells(blank), toMend === 0 ? [] : valuesToMend(toMend)].flat();
  return parts.join(and);
}

function wordsOf({ label, fields }: Gap, toMend: string): string {
  if (fields.length === 0) return `${label}（${toMend}）`;
  const [only, ...more] = fields;
  return only === label && more.length === 0 ? label : `${label}（${fields.join("、")}）`;
}
