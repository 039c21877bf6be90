import { Button, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { rankedUnits, selfBasedUnits } from "../../app/rankedUnits";
import { BehindNotice } from "../common/BookState";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/texts";
import { Distribution } from "./Distribution";
import { Gaps } from "./Gaps";
import { RankedUnits } from "./RankedUnits";
import { standingGrounds } from "../../rubric/sentences";
import { consequenceList } from "../../scoring/consequenceList";
import type { Evaluation } from "../../scoring/evaluate";
import { receiptsOf } from "../../scoring/receipts";
import { ReceiptLists } from "../common/UnitNames";

/** Scores the workbook and shows who stands where, and why. */
export function ResultsTab({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { results } = useTexts();
  const { evaluation } = book.scored;
  const units = useMemo(() => rankedUnits(evaluation), [evaluation]);
  return (
    <div className={styles.stack}>
      <ScoreButton />
      <BehindNotice book={book} />
      {book.state.state === "latest" ? null : <Text>{results.notWritten}</Text>}
      {units.length === 0 ? (
        <Text role="status">{results.noUnits}</Text>
      ) : (
        <>
          {evaluation.missing.length === 0 ? null : (
            <Text role="status">
              {results.missing({ count: evaluation.missing.length, names: evaluation.missing.join("、") })}
            </Text>
          )}
          <Grounds evaluation={evaluation} />
          <Gaps book={book} />
          <Distribution rubric={evaluation.rubric} units={units} />
          <RankedUnits book={book} units={units} />
        </>
      )}
    </div>
  );
}

function ScoreButton() {
  const styles = useStyles();
  const { results } = useTexts();
  const { score } = useSession();
  const { busy } = useSessionState();
  return (
    <div className={styles.tight}>
      <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void score()}>
        {results.score}
      </Button>
      <Text size={200}>{results.canTakeBack}</Text>
    </div>
  );
}

/** By which clauses units stand, which of them nobody has reviewed, and what follows for whom. */
function Grounds({ evaluation }: { readonly evaluation: Evaluation }) {
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
