import { Badge, Link } from "@fluentui/react-components";
import { useMemo } from "react";
import { explainUnit, type RankedUnit } from "../../app/rankedUnits";
import type { Evaluation } from "../../scoring/evaluate";
import { show } from "../../shared/decimal";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";
import { UnitDetails } from "./UnitDetails";

interface Props {
  readonly evaluation: Evaluation;
  readonly unit: RankedUnit;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One unit of the table; opened, its items follow in a row of their own. */
export function UnitRow({ evaluation, unit, open, onToggle }: Props) {
  const styles = useStyles();
  const { common } = useTexts();
  const explained = useMemo(() => explainUnit(evaluation, unit.evaluation), [evaluation, unit]);
  const number = `${styles.cell} ${styles.number}`;
  return (
    <>
      <tr>
        <td className={number}>{unit.rank ?? common.blank}</td>
        <th scope="row" className={styles.cell}>
          <Link as="button" aria-expanded={open} onClick={onToggle} lang="zh-CN">
            {unit.name}
          </Link>
        </th>
        <td className={number}>{unit.total === null ? common.blank : show(unit.total)}</td>
        <td className={styles.cell}>{unit.grade ?? common.blank}</td>
        <td className={styles.cell}>
          <Marks unit={unit} capped={explained.capped !== ""} />
        </td>
      </tr>
      {open ? (
        <tr>
          <td className={styles.cell} colSpan={5}>
            <UnitDetails name={unit.name} explained={explained} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Marks({ unit, capped }: { readonly unit: RankedUnit; readonly capped: boolean }) {
  const styles = useStyles();
  const { results } = useTexts();
  return (
    <span className={styles.row}>
      {unit.vetoed ? <Badge color="danger">{results.vetoed}</Badge> : null}
      {capped ? <Badge color="informative">{results.capped}</Badge> : null}
      {unit.complete ? null : (
        <Badge appearance="outline" color="warning">
          {results.incomplete}
        </Badge>
      )}
    </span>
  );
}
