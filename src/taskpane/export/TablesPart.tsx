import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { reportSource } from "../../app/issued/options";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import type { OwnBook } from "../session/book";
import { useTexts } from "../wording/useTexts";
import { ExportButton } from "./ExportButton";
import { FormatChoices } from "./FormatChoices";
import { Preview } from "./Preview";
import { SignatureChoices } from "./SignatureChoices";
import { TableChoices } from "./TableChoices";
import { useTablesTexts } from "./useTablesTexts";
import { Warnings } from "./Warnings";

/** Exports the finished tables in the layout of the official appendix, once they have been looked at. */
export function TablesPart({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const { results } = useTexts();
  const words = useTablesTexts();
  const source = useMemo(() => reportSource(book.input, book.scored), [book]);
  const { evaluation } = source;
  if (evaluation.units.length === 0) return <Text role="status">{results.noUnits}</Text>;
  return (
    <div className={styles.stack}>
      <Warnings book={book} source={source} />
      <Part title={words.title}>
        <div className={styles.stack}>
          <TableChoices source={source} />
          <SignatureChoices evaluation={evaluation} />
          <FormatChoices units={evaluation.units.length} />
          <ExportButton book={book} />
        </div>
      </Part>
      <Preview source={source} />
    </div>
  );
}
