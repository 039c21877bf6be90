import { Button, Field, SearchBox, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { rankedUnits } from "../../app/rankedUnits";
import { normaliseName } from "../../shared/text";
import { StateBadge } from "../common/StateBadge";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { ResultsTable } from "./ResultsTable";

/** Scores the workbook and shows who stands where, and why. */
export function ResultsTab({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { results } = useTexts();
  const { score } = useSession();
  const { busy } = useSessionState();
  const { evaluation } = book.scored;
  const [wanted, setWanted] = useState("");
  const all = useMemo(() => rankedUnits(evaluation), [evaluation]);
  const shown = all.filter(({ name }) => normaliseName(name).includes(normaliseName(wanted)));
  const incomplete = all.filter(({ complete }) => !complete).length;
  return (
    <div className={styles.stack}>
      <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void score()}>
        {results.score}
      </Button>
      <StateBadge state={book.state.state} />
      {book.state.state === "latest" ? null : <Text>{results.notWritten}</Text>}
      {incomplete === 0 ? null : <Text>{results.provisional(incomplete)}</Text>}
      <Field label={results.search}>
        <SearchBox
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        />
      </Field>
      <ResultsTable evaluation={evaluation} units={shown} />
    </div>
  );
}
