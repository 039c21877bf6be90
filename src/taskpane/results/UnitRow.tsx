import { Badge, Link, makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RankedUnit, SelfAssessed } from "../../app/rankedUnits";
import { show } from "../../shared/decimal";
import { useStyles } from "../common/styles";
import type { ResultsTexts } from "../wording/results";
import { useTexts } from "../wording/texts";
import { gridOf, useRowStyles, type Columns } from "./UnitHeadings";

interface Props {
  readonly unit: RankedUnit;
  /** Told where units of several categories stand together. */
  readonly category: string | null;
  readonly columns: Columns;
  readonly tabIndex: 0 | -1;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What stands below when it is open. */
  readonly children: ReactNode;
}

/** One unit: rank, name, total, grade, and what is marked on it; opened, its items follow. */
export function UnitRow({ unit, category, columns, tabIndex, open, onToggle, children }: Props) {
  const styles = useRowStyles();
  const { focus } = useStyles();
  const { common, results } = useTexts();
  const { rank, total, grade, name, complete } = unit;
  return (
    <div className={styles.row} style={{ gridTemplateColumns: gridOf(columns) }}>
      {columns.rank ? (
        <Text className={styles.number}>
          <Spoken
            shown={rank === null ? common.blank : String(rank)}
            spoken={rank === null ? results.unranked : results.rankOf(rank)}
          />
        </Text>
      ) : null}
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
      {columns.total ? <Total total={total} final={complete} /> : null}
      {columns.grade ? (
        <Text lang="zh-CN">
          <Spoken shown={grade ?? common.blank} spoken={grade ?? results.ungraded} />
        </Text>
      ) : null}
      <Marks unit={unit} category={category} />
      {open ? <div className={styles.details}>{children}</div> : null}
    </div>
  );
}

/** A total in bold, unless something of the unit is still to come. */
function Total({ total, final }: Pick<RankedUnit, "total"> & { readonly final: boolean }) {
  const styles = useRowStyles();
  const { common, results } = useTexts();
  const shown = total === null ? common.blank : show(total);
  return (
    <Text className={final ? styles.total : styles.number}>
      <Spoken shown={shown} spoken={results.totalOf(shown)} />
    </Text>
  );
}

function Marks({
  unit: { vetoed, capped, complete, self, grade, decided },
  category,
}: Pick<Props, "unit" | "category">) {
  const { below } = useRowStyles();
  const { results } = useTexts();
  if (category === null && !vetoed && !capped && complete && self === null && decided === null) return null;
  return (
    <span className={below}>
      {category === null ? null : (
        <Text size={200} lang="zh-CN">
          {category}
        </Text>
      )}
      {vetoed ? <Badge color="danger">{results.vetoed}</Badge> : null}
      {decided === null ? null : (
        <Badge appearance="outline" color="important">
          {results.decided(decidedWords(grade, decided.computed, results))}
        </Badge>
      )}
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

function decidedWords(grade: string | null, computed: string | null, results: ResultsTexts): string {
  if (computed === null) return results.notComputed;
  return computed === grade ? results.computedSame : results.computedAs(computed);
}

function selfWords({ total, above }: SelfAssessed, results: ResultsTexts): string {
  if (above === 0) return results.self.same(show(total));
  return results.self[above > 0 ? "more" : "less"]({ total: show(total), above: show(Math.abs(above)) });
}

const useSpokenStyles = makeStyles({
  /** Read aloud, not seen. */
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface SpokenProps {
  /** What is seen, short because it stands under a heading. */
  readonly shown: string;
  /** What is read aloud instead: it says by itself what it is. */
  readonly spoken: string;
}

/** A value that means something only under its heading, for the eye and for the ear. */
function Spoken({ shown, spoken }: SpokenProps) {
  const { hidden } = useSpokenStyles();
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className={hidden}>{spoken}</span>
    </>
  );
}
