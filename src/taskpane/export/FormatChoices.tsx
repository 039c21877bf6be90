import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { SUMMARY } from "../../report/options";
import { issuedSheetNames } from "../../report/sheet/bookPlan";
import { Confirm } from "../common/Confirm";
import { Progress } from "../common/Progress";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { FORMATS } from "../session/names";
import { useSessionState, useTasks } from "../session/useSession";
import { formatOf, sheetNames, sheetsFit, unitOf, type ExportChoices } from "./choices";
import { exportTasks, useExportState } from "./exportTasks";
import { RadioChoice } from "./RadioChoice";
import { type ExportTablesTexts, useTablesTexts } from "../wording/exportTables";
import { useTexts } from "../wording/texts";

interface Props {
  /** How many there are. */
  readonly units: number;
}

/** As what the tables are exported. */
export function FormatChoices({ units }: Props) {
  const words = useTablesTexts();
  const { choose } = useTasks(exportTasks).exporting;
  const { choices } = useExportState();
  const format = formatOf(choices, units);
  const tooMany = sheetsFit(choices, units) ? {} : { disabled: true, hint: words.tooManySheets };
  return (
    <>
      <RadioChoice
        label={words.format}
        ways={FORMATS.map((value) => ({
          value,
          label: words.formats[value],
          ...(value === "sheet" ? tooMany : {}),
        }))}
        chosen={format}
        onChoose={(chosen) => {
          choose({ format: chosen });
        }}
      />
      {choices.tables === "units" && format !== "sheet" ? <FilesChoice units={units} /> : null}
    </>
  );
}

function FilesChoice({ units }: Props) {
  const words = useTablesTexts();
  const { choose } = useTasks(exportTasks).exporting;
  const { choices } = useExportState();
  return (
    <RadioChoice
      label={words.files}
      ways={[
        { value: "one", label: words.oneFile },
        { value: "each", label: words.eachFile(units) },
      ]}
      chosen={choices.each ? "each" : "one"}
      onChoose={(files) => {
        choose({ each: files === "each" });
      }}
    />
  );
}

/** Exports what was chosen; before worksheets are added it asks. */
export function ExportButton({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const words = useTablesTexts();
  const { common } = useTexts();
  const { exportTables } = useTasks(exportTasks);
  const { busy } = useSessionState();
  const { choices } = useExportState();
  const [asked, setAsked] = useState<ExportChoices | null>(null);
  const format = formatOf(choices, book.scored.evaluation.units.length);
  const wanted = { ...choices, format };
  // Whatever is chosen differently takes the question back.
  if (asked === choices && format === "sheet") {
    return (
      <Confirm
        question={questionOf(newSheets(book, choices), words, common.separator)}
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

/** How many names a question lists. */
const NAMED = 3;

function questionOf(sheets: readonly string[], words: ExportTablesTexts, separator: string): string {
  const some = sheets
    .slice(0, NAMED)
    .map((name) => `“${name}”`)
    .join(separator);
  const names = sheets.length > NAMED ? words.andMore(some) : some;
  return sheets.length === 1 ? words.confirm(names) : words.confirmAll({ count: sheets.length, names });
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
  const { stop } = useTasks(exportTasks).exporting;
  const { progress } = useExportState();
  if (progress === null) return null;
  const { done, of } = progress;
  return <Progress text={words.making({ done, of })} done={done} of={of} stopLabel={words.stop} onStop={stop} />;
}
