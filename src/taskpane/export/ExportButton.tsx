import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { SUMMARY } from "../../report/summaryAppendix";
import { issuedSheetNames } from "../../report/sheet/bookPlan";
import { Confirm } from "../common/Confirm";
import { Progress } from "../common/Progress";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useSession, useSessionState } from "../session/useSession";
import { formatOf, unitOf, type ExportChoices } from "./choices";
import { sheetNames } from "./sheetNames";
import { useExportState } from "./useExportState";
import { useTablesTexts } from "./useTablesTexts";

/** Exports what was chosen; before worksheets are added it asks. */
export function ExportButton({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const words = useTablesTexts();
  const { exportTables } = useSession();
  const { busy } = useSessionState();
  const { choices } = useExportState();
  const [asked, setAsked] = useState<ExportChoices | null>(null);
  const format = formatOf(choices, book.scored.evaluation.units.length);
  const wanted = { ...choices, format };
  // Whatever is chosen differently takes the question back.
  if (asked === choices && format === "sheet") {
    return (
      <Confirm
        question={words.confirm(newSheets(book, choices))}
        yes={words.yes}
        no={words.no}
        onYes={() => {
          setAsked(null);
          void exportTables(wanted);
        }}
        onNo={() => {
          setAsked(null);
        }}
      />
    );
  }
  return (
    <div className={styles.stack}>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy !== null}
          onClick={() => {
            if (format === "sheet") setAsked(choices);
            else void exportTables(wanted);
          }}
        >
          {words.export[format]}
        </Button>
      </div>
      <MakingProgress />
    </div>
  );
}

/** The names of the worksheets that would be added. */
function newSheets({ scored: { evaluation }, input }: OwnBook, choices: ExportChoices): readonly string[] {
  const tables = {
    summary: () => [SUMMARY],
    units: () => evaluation.units.map(({ unit }) => unit.name.trim()),
    unit: () => [unitOf(evaluation, choices)?.trim() ?? ""],
  };
  return issuedSheetNames(tables[choices.tables](), sheetNames(input));
}

function MakingProgress() {
  const words = useTablesTexts();
  const { stop } = useSession().exporting;
  const { progress } = useExportState();
  if (progress === null) return null;
  const { done, of } = progress;
  return <Progress text={words.making(done, of)} done={done} of={of} stopLabel={words.stop} onStop={stop} />;
}
