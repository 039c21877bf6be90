import { Badge, Link, mergeClasses, Text } from "@fluentui/react-components";
import type { RankedUnit, SelfAssessed } from "../../app/rankedUnits";
import { show } from "../../shared/decimal";
import { useStyles } from "../common/styles";
import { Spoken } from "../common/Spoken";
import type { OwnBook } from "../session/book";
import type { ResultsTexts } from "../wording/results";
import { useTexts } from "../wording/useTexts";
import { UnitDetails } from "./UnitDetails";
import { gridOf, useRowStyles, type Columns } from "./useRowStyles";

interface Props {
  readonly book: OwnBook;
  readonly unit: RankedUnit;
  /** Told where units of several categories stand together. */
  readonly category: string | null;
  readonly columns: Columns;
  readonly tabIndex: 0 | -1;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** What stands in the lines below; each line says it again for those who do not see it. */
export function UnitHeadings({ columns }: { readonly columns: Columns }) {
  const styles = useRowStyles();
  const { results } = useTexts();
  return (
    <div
      aria-hidden="true"
      className={mergeClasses(styles.row, styles.headings)}
      style={{ gridTemplateColumns: gridOf(columns) }}
    >
      <span className={styles.number}>{results.rank}</span>
      <span>{results.unit}</span>
      {columns.total ? <span className={styles.number}>{results.total}</span> : null}
      {columns.grade ? <span>{results.grade}</span> : null}
    </div>
  );
}

/** One unit: rank, name, total, grade, and what is marked on it; opened, its items follow. */
export function UnitRow({ book, unit, category, columns, tabIndex, open, onToggle }: Props) {
  const styles = useRowStyles();
  const { focus } = useStyles();
  const { common, results } = useTexts();
  const { rank, total, grade, name } = unit;
  return (
    <div className={styles.row} style={{ gridTemplateColumns: gridOf(columns) }}>
      <Text className={styles.number}>
        <Spoken
          shown={rank === null ? common.blank : String(rank)}
          spoken={rank === null ? results.unranked : results.rankOf(rank)}
        />
      </Text>
      <Link
        as="button"
        className={mergeClasses(styles.name, focus)}
        tabIndex={tabIndex}
        aria-expanded={open}
        onClick={onToggle}
        lang="zh-CN"
      >
        <span aria-hidden="true">{open ? "▾ " : "▸ "}</span>
        {name}
      </Link>
      {columns.total ? <Total total={total} /> : null}
      {columns.grade ? (
        <Text lang="zh-CN">
          <Spoken shown={grade ?? common.blank} spoken={grade ?? results.ungraded} />
        </Text>
      ) : null}
      <Marks unit={unit} category={category} />
      {open ? (
        <div className={styles.details}>
          <UnitDetails book={book} unit={unit.evaluation} tabIndex={tabIndex} />
        </div>
      ) : null}
    </div>
  );
}

function Total({ total }: Pick<RankedUnit, "total">) {
  const styles = useRowStyles();
  const { common, results } = useTexts();
  const shown = total === null ? common.blank : show(total);
  return (
    <Text className={styles.total}>
      <Spoken shown={shown} spoken={results.totalOf(shown)} />
    </Text>
  );
}

function Marks({ unit: { vetoed, capped, complete, self }, category }: Pick<Props, "unit" | "category">) {
  const { below } = useRowStyles();
  const { results } = useTexts();
  if (category === null && !vetoed && !capped && complete && self === null) return null;
  return (
    <span className={below}>
      {category === null ? null : (
        <Text size={200} lang="zh-CN">
          {category}
        </Text>
      )}
      {vetoed ? <Badge color="danger">{results.vetoed}</Badge> : null}
      {capped ? <Badge color="informative">{results.capped}</Badge> : null}
      {complete ? null : (
        <Badge appearance="outline" color="warning">
          {results.incomplete}
        </Badge>
      )}
      {self === null ? null : <Text size={200}>{selfWords(self, results)}</Text>}
    </span>
  );
}

function selfWords({ total, above }: SelfAssessed, results: ResultsTexts): string {
  const than = above === 0 ? "same" : above > 0 ? "more" : "less";
  return results.self(show(total), show(Math.abs(above)), than);
}
