import { Button, Text } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import {
  inCategory,
  namedLike,
  passes,
  type RankedUnit,
  BY_RANK,
  inOrder,
  type UnitOrder,
} from "../../app/rankedUnits";
import { categoryLabel } from "../../layout/categories";
import type { Rubric } from "../../rubric/schema";
import { gradesOf } from "../../rubric/standing";
import { hasTotal } from "../../rubric/totals";
import { LongList } from "../common/LongList";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import type { ResultsTexts } from "../wording/results";
import { useTexts } from "../wording/texts";
import { type Columns, UnitHeadings } from "./UnitHeadings";
import { UnitComparison } from "./UnitComparison";
import { UnitDetails } from "./UnitDetails";
import { ALL, UnitFilters, type Wanted } from "./UnitFilters";
import { UnitRow } from "./UnitRow";

interface Props {
  readonly book: OwnBook;
  readonly units: readonly RankedUnit[];
}

/** The ranked units, found by name, narrowed down and put in order; each opens to show its items. */
export function RankedUnits({ book, units }: Props) {
  const styles = useStyles();
  const { results } = useTexts();
  const [wanted, setWanted] = useState<Wanted>(ALL);
  const [order, setOrder] = useState(BY_RANK);
  const [open, setOpen] = useState<string | null>(null);
  const [compared, setCompared] = useState<string | null>(null);
  const { rubric } = book.scored.evaluation;
  const shown = useShown(rubric, units, wanted, order);
  const first = units.find(({ name }) => name === compared) ?? null;
  const columns = columnsOf(rubric);
  const compare = (name: string | null) => {
    setCompared(name);
    setOpen(null);
  };
  return (
    <div className={styles.tight}>
      <UnitFilters rubric={rubric} units={units} wanted={wanted} onChange={setWanted} />
      <Text role="status" size={200}>
        {foundWords(shown.length, units.length, results)}
      </Text>
      <Comparing
        unit={first}
        onStop={() => {
          compare(null);
        }}
      />
      {shown.length === 0 ? null : (
        <div>
          <UnitHeadings columns={columns} order={order} onChange={setOrder} />
          <LongList label={results.table} items={shown} keyOf={unitName} height={40}>
            {(unit, tabIndex) => (
              <UnitRow
                unit={unit}
                category={wanted.category === null ? categoryOf(rubric, unit) : null}
                columns={columns}
                tabIndex={tabIndex}
                open={open === unit.name}
                onToggle={() => {
                  setOpen(open === unit.name ? null : unit.name);
                }}
              >
                <Opened
                  book={book}
                  unit={unit}
                  first={first}
                  tabIndex={tabIndex}
                  onCompare={units.length > 1 ? compare : null}
                />
              </UnitRow>
            )}
          </LongList>
        </div>
      )}
    </div>
  );
}

interface OpenedProps {
  readonly book: OwnBook;
  readonly unit: RankedUnit;
  /** The unit that others are compared with; null while none is. */
  readonly first: RankedUnit | null;
  readonly tabIndex: 0 | -1;
  /** Begins to compare the unit of this name; null where there is no other. */
  readonly onCompare: ((name: string) => void) | null;
}

/** What an opened unit shows: its items or, beside one that it is compared with, how they differ. */
function Opened({ book, unit, first, tabIndex, onCompare }: OpenedProps) {
  if (first !== null && first.name !== unit.name) {
    return <UnitComparison evaluation={book.scored.evaluation} one={first.evaluation} other={unit.evaluation} />;
  }
  const begins = first === null ? onCompare : null;
  const begin =
    begins &&
    (() => {
      begins(unit.name);
    });
  return <UnitDetails book={book} unit={unit.evaluation} tabIndex={tabIndex} onCompare={begin} />;
}

interface ComparingProps {
  /** The unit that others are compared with; null while none is. */
  readonly unit: RankedUnit | null;
  readonly onStop: () => void;
}

/** What to do next while two units are compared, and the way out; read aloud as it appears. */
function Comparing({ unit, onStop }: ComparingProps) {
  const styles = useStyles();
  const { results } = useTexts();
  return (
    <div role="status" className={styles.row}>
      {unit === null ? null : (
        <>
          <Text weight="semibold">{results.pickOther(unit.name)}</Text>
          <Button size="small" onClick={onStop}>
            {results.stopComparing}
          </Button>
        </>
      )}
    </div>
  );
}

function columnsOf(rubric: Rubric): Columns {
  return {
    rank: rubric.ranking.shown !== false && (rubric.total === null || hasTotal(rubric)),
    total: hasTotal(rubric),
    grade: gradesOf(rubric.grading).length > 0,
  };
}

const unitName = ({ name }: RankedUnit) => name;

function foundWords(shown: number, all: number, results: ResultsTexts): string {
  if (shown === 0) return results.noMatch;
  return shown === all ? results.foundAll(all) : results.found({ shown, all });
}

function categoryOf(rubric: Rubric, { category }: RankedUnit): string | null {
  return category === null ? null : categoryLabel(rubric, category);
}

/** The units that are wanted. The list follows the keyboard when there is time for it: nobody waits for a letter. */
function useShown(
  rubric: Rubric,
  units: readonly RankedUnit[],
  wanted: Wanted,
  order: UnitOrder,
): readonly RankedUnit[] {
  const { name, category, filter } = useDeferredValue(wanted);
  const ordered = useMemo(() => inOrder(rubric, units, order), [rubric, units, order]);
  return useMemo(() => {
    return namedLike(inCategory(ordered, category), name).filter((unit) => passes(filter, unit));
  }, [ordered, name, category, filter]);
}
