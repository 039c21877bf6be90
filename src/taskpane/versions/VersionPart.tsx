import { Field, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { rubricKey } from "../../layout/keys";
import { useStyles } from "../common/styles";
import { FilePicker } from "../pick/FilePicker";
import type { OwnBook } from "../session/book";
import { useOwnTables } from "../session/useOwnTables";
import { useSession } from "../session/useSession";
import { versionTexts } from "../wording/versions";
import { useTexts } from "../wording/useTexts";
import { Comparison } from "./Comparison";

/** Compares the results of the workbook with those by another version of its rubric. */
export function VersionPart({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const words = versionTexts[useTexts().language];
  const { openTable } = useSession();
  const { tables } = useOwnTables();
  const [chosen, setChosen] = useState("");
  const { rubric } = book.input;
  const other = tables.find((table) => rubricKey(table.rubric) === chosen)?.rubric ?? null;
  return (
    <div className={styles.stack}>
      <Text>{words.hint}</Text>
      <Text size={200} className={styles.wrap} lang="zh-CN">
        {words.now(rubric.title, rubric.id, rubric.version)}
      </Text>
      <div className={styles.fields}>
        <Field label={words.choose} className={styles.field}>
          <Select
            value={other === null ? "" : chosen}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            <option value="">{words.none}</option>
            {tables.map((table) => (
              <option key={rubricKey(table.rubric)} value={rubricKey(table.rubric)} lang="zh-CN">
                {words.table(table.rubric.title, table.rubric.id, table.rubric.version)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <span>
        <FilePicker
          label={words.open}
          accept=".json"
          multiple={false}
          onPick={([file]) => {
            if (file !== undefined) void openTable(file);
          }}
        />
      </span>
      {other === null ? null : <Comparison key={chosen} book={book} other={other} />}
    </div>
  );
}
