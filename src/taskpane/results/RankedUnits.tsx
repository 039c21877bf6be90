import { Field, SearchBox, Select, Text } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { inCategory, namedLike, passes, unitFilters, type UnitFilter, type RankedUnit } from "../../app/rankedUnits";
import { categoryLabel } from "../../layout/categories";
import type { Rubric } from "../../rubric/schema";
import { gradesOf } from "../../rubric/standing";
import { hasTotal } from "../../rubric/totals";
import { LongList } from "../common/LongList";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import type { ResultsTexts } from "../wording/results";
import { useTexts } from "../wording/useTexts";
import { UnitHeadings, UnitRow, type Columns } from "./UnitRow";

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
  const columns: Columns = {
    rank: rubric.ranking.shown !== false && (rubric.total === null || hasTotal(rubric)),
    total: hasTotal(rubric),
    grade: gradesOf(rubric.grading).length > 0,
  };
  return (
    <div className={styles.tight}>
      <UnitFilters rubric={rubric} units={units} wanted={wanted} onChange={setWanted} />
      <Text role="status" size={200}>
        {foundWords(shown.length, units.length, results)}
      </Text>
      {shown.length === 0 ? null : (
        <div>
          <UnitHeadings columns={columns} />
          <LongList label={results.table} items={shown} keyOf={unitName} height={40}>
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
          </LongList>
        </div>
      )}
    </div>
  );
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
function useShown(units: readonly RankedUnit[], wanted: Wanted): readonly RankedUnit[] {
  const { name, category, filter } = useDeferredValue(wanted);
  return useMemo(() => {
    return namedLike(inCategory(units, category), name).filter((unit) => passes(filter, unit));
  }, [units, name, category, filter]);
}

/** Which units are to be shown. */
interface Wanted {
  readonly name: string;
  /** Null: all. */
  readonly category: string | null;
  readonly filter: UnitFilter;
}

const ALL: Wanted = { name: "", category: null, filter: { by: "all" } };

interface FilterProps {
  readonly rubric: Rubric;
  readonly units: readonly RankedUnit[];
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}

/** Finds units by name, by category, by grade and by what is marked on them. */
function UnitFilters({ rubric, units, wanted, onChange }: FilterProps) {
  const styles = useStyles();
  const { results } = useTexts();
  return (
    <div className={styles.fields}>
      <Field label={results.search} className={styles.field}>
        <SearchBox
          value={wanted.name}
          onChange={(_, { value }) => {
            onChange({ ...wanted, name: value });
          }}
        />
      </Field>
      {rubric.categories.length === 0 ? null : (
        <Field label={results.category} className={styles.field}>
          <Select
            value={wanted.category ?? ""}
            onChange={(_, { value }) => {
              onChange({ ...wanted, category: value === "" ? null : value });
            }}
          >
            <option value="">{results.allCategories}</option>
            {rubric.categories.map(({ id }) => (
              <option key={id} value={id} lang="zh-CN">
                {categoryLabel(rubric, id)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <MarkFilter rubric={rubric} units={units} wanted={wanted} onChange={onChange} />
    </div>
  );
}

function MarkFilter({ rubric, units, wanted, onChange }: FilterProps) {
  const { field } = useStyles();
  const { results } = useTexts();
  const { category } = wanted;
  const filters = useMemo(() => unitFilters(rubric, inCategory(units, category)), [rubric, units, category]);
  return (
    <Field label={results.show} className={field}>
      <Select
        value={nameOf(wanted.filter)}
        onChange={(_, { value }) => {
          const chosen = filters.find(({ filter }) => nameOf(filter) === value);
          if (chosen !== undefined) onChange({ ...wanted, filter: chosen.filter });
        }}
      >
        {filters.map(({ filter, count }) => (
          <option key={nameOf(filter)} value={nameOf(filter)}>
            {results.counted({ what: wordsOf(filter, results), count })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function nameOf(filter: UnitFilter): string {
  return filter.by === "grade" ? `grade:${filter.grade}` : filter.by;
}

function wordsOf(filter: UnitFilter, results: ResultsTexts): string {
  return filter.by === "grade" ? filter.grade : results[filter.by];
}
