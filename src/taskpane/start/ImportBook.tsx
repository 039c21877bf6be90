import { Text } from "@fluentui/react-components";
import { FilePicker } from "../pick/FilePicker";
import { Part } from "../common/Part";
import { useSession } from "../session/useSession";
import { useTexts } from "../wording/useTexts";

/** Makes the worksheets of an entries file, filled in, in a workbook that has none. */
export function ImportBook() {
  const { importBook } = useSession();
  const { export: words } = useTexts();
  return (
    <Part title={words.importHeading}>
      <Text>{words.importHint}</Text>
      <FilePicker
        label={words.importFile}
        accept=".json"
        multiple={false}
        onPick={([file]) => {
          if (file !== undefined) void importBook(file);
        }}
      />
    </Part>
  );
}
