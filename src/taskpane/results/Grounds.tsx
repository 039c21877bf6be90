import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { selfBasedUnits } from "../../app/selfBased";
import { standingGrounds } from "../../rubric/sentences";
import { consequenceList } from "../../scoring/consequenceList";
import type { Evaluation } from "../../scoring/evaluate";
import { receiptsOf } from "../../scoring/receipts";
import { useStyles } from "../common/styles";
import { ReceiptLists } from "../common/UnitNames";
import { useTexts } from "../wording/useTexts";

/** By which clauses units stand, which of them nobody has reviewed, and what follows for whom. */
export function Grounds({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { results } = useTexts();
  const selfBased = useMemo(() => selfBasedUnits(evaluation), [evaluation]);
  return (
    <>
      {selfBased.units === 0 ? null : (
        <Text role="status" weight="semibold">
          {results.selfBased[selfBased.placed === 0 ? "unplaced" : "placed"](selfBased.units)}
        </Text>
      )}
      <ul className={styles.plainList} aria-label={results.grounds} lang="zh-CN">
        {standingGrounds(evaluation.rubric).map((ground) => (
          <li key={ground}>
            <Text size={200}>{ground}</Text>
          </li>
        ))}
      </ul>
      <Consequences evaluation={evaluation} />
      <Late evaluation={evaluation} />
    </>
  );
}

function Consequences({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { results } = useTexts();
  const list = useMemo(() => consequenceList(evaluation, evaluation.units), [evaluation]);
  if (list.length === 0) return null;
  return (
    <div className={styles.tight}>
      <Text weight="semibold">{results.consequences}</Text>
      <ul className={styles.plainList} aria-label={results.consequences} lang="zh-CN">
        {list.map(({ text, clause, units }, index) => (
          <li key={index}>
            <Text size={200}>{`${text}（${clause}）：${units.join("、")}`}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who handed in late, and who is not yet in; nothing where nobody keeps the days of receipt. */
function Late({ evaluation }: { readonly evaluation: Evaluation }) {
  const receipts = useMemo(() => receiptsOf(evaluation), [evaluation]);
  return receipts === null ? null : <ReceiptLists receipts={receipts} />;
}
