import { Button, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { rankedUnits } from "../../app/rankedUnits";
import { BehindNotice } from "../common/BookState";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { Distribution } from "./Distribution";
import { Grounds } from "./Grounds";
import { Gaps } from "./Gaps";
import { RankedUnits } from "./RankedUnits";

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
