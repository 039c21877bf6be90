import { usualLayout } from "../../app/generate";
import { useSession } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { FORMATS, formatOf, type Format } from "./choices";
import { RadioChoice } from "./RadioChoice";
import { useExportState } from "./useExportState";

/** As what the tables of so many units are exported. */
export function FormatChoices({ units }: { readonly units: number }) {
  const { tables: words } = useTexts().export;
  const { choose } = useSession().exporting;
  const { choices } = useExportState();
  const format = formatOf(choices, units);
  return (
    <>
      <RadioChoice<Format>
        label={words.format}
        ways={FORMATS.map((value) => ({
          value,
          label: words.formats[value],
          ...(value === "sheet" && !sheetsFit(choices.tables, units)
            ? { disabled: true, hint: words.tooManySheets }
            : {}),
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
