import { useSession } from "../session/useSession";
import { formatOf, FORMATS, sheetsFit } from "./choices";
import { RadioChoice } from "./RadioChoice";
import { useExportState } from "./useExportState";
import { useTablesTexts } from "./useTablesTexts";

interface Props {
  /** How many there are. */
  readonly units: number;
}

/** As what the tables are exported. */
export function FormatChoices({ units }: Props) {
  const words = useTablesTexts();
  const { choose } = useSession().exporting;
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
  const { choose } = useSession().exporting;
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
