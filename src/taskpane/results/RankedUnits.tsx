import { Text } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { type RankedUnit, inCategory, namedLike, passes } from "../../app/rankedUnits";
import { categoryLabel } from "../../layout/categories";
import type { Rubric } from "../../rubric/schema";
import { gradesOf } from "../../rubric/standing";
import { useStyles } from "../common/styles";
import { VirtualList } from "../common/VirtualList";
import type { OwnBook } from "../session/book";
import { useTexts } from "../wording/useTexts";
import { ALL, UnitFilters, type Wanted } from "./UnitFilters";
import { UnitHeadings, UnitRow } from "./UnitRow";
import type { Columns } from "./useRowStyles";

interface Props {
  readonly book: OwnBook;
  readonly units: readonly RankedUnit[];
}

/** The ranked units, found by name and narrowed down; each opens to show its items. */
export function RankedUnits({ book, units }: Props) {
  const styles = useStyles();
  const { results } = useTexts();
  const [wanted, setWanted] = useState<Wanted>(ALL);
  const [open, setOpen] = useState<string | null>(null);
  const shown = useShown(units, wanted);
  const { rubric } = book.scored.evaluation;
  const columns: Columns = { total: rubric.total !== null, grade: gradesOf(rubric.grading).length > 0 };
  return (
    <div className={styles.tight}>
      <UnitFilters rubric={rubric} units={units} wanted={wanted} onChange={setWanted} />
      <Text role="status" size={200}>
        {shown.length === 0 ? results.noMatch : results.found(shown.length, units.length)}
      </Text>
      {shown.length === 0 ? null : (
        <div>
          <UnitHeadings columns={columns} />
          <VirtualList label={results.table} items={shown} keyOf={({ name }) => name} height={40}>
            {(unit, tabIndex) => (
              <UnitRow
                book={book}
                unit={unit}
                category={wanted.category === null ? categoryOf(rubric, unit) : null}
                columns={columns}
                tabIndex={tabIndex}
                open={open === unit.name}
                onToggle={() => {
                  setOpen(open === unit.name ? null : unit.name);
                }}
              />
            )}
          </VirtualList>
        </div>
      )}
    </div>
  );
}

function categoryOf(rubric: Rubric, { category }: RankedUnit): string | null {
  return category === null ? null : categoryLabel(rubric, category);
}

/** The units that are wanted. The list follows the keyboard when there is time for it: nobody waits for a letter. */
function useShown(units: readonly RankedUnit[], wanted: Wanted): readonly RankedUnit[] {
  const { name, category, filter } = useDeferredValue(wanted);
  return useMemo(() => {
    return namedLike(inCategory(units, category), name).filter((unit) => passes(filter, unit));
  }, [units, name, category, filter]);
}
