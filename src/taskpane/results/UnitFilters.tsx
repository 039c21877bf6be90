import { Field, SearchBox, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { inCategory, unitFilters, type RankedUnit, type UnitFilter } from "../../app/rankedUnits";
import { categoryLabel } from "../../layout/categories";
import type { Rubric } from "../../rubric/schema";
import { useStyles } from "../common/styles";
import type { ResultsTexts } from "../wording/results";
import { useTexts } from "../wording/texts";

/** Which units are to be shown. */
export interface Wanted {
  readonly name: string;
  /** Null: all. */
  readonly category: string | null;
  readonly filter: UnitFilter;
}

export const ALL: Wanted = { name: "", category: null, filter: { by: "all" } };

interface FilterProps {
  readonly rubric: Rubric;
  readonly units: readonly RankedUnit[];
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}

/** Finds units by name, by category, by grade and by what is marked on them. */
export function UnitFilters({ rubric, units, wanted, onChange }: FilterProps) {
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
