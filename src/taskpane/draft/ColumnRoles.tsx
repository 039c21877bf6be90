import { Field, Select, Text } from "@fluentui/react-components";
import type { PrintedColumn } from "../../rubric/printed";
import { truncate } from "../../shared/text";
import { useStyles } from "../common/styles";
import type { Decided } from "./progress";
import { useDraftTexts } from "./useDraftTexts";
import type { ColumnRole, Corrections } from "../../drafting/table/found";

const ROLES: readonly PrintedColumn["role"][] = ["number", "section", "name", "content", "max", "rule", "source"];
/** Stands in lists for a column that is left out. */
const LEFT_OUT = "";
/** Characters of a sample that are shown. */
const SAMPLE = 40;

interface Props {
  readonly decided: Decided;
  readonly onChange: (corrections: Corrections) => void;
}

/** What each column was taken for, to be corrected. */
export function ColumnRoles({ decided: { columns, corrections }, onChange }: Props) {
  const styles = useStyles();
  const words = useDraftTexts();
  return (
    <div className={styles.stack}>
      <Text>{words.columnsHint}</Text>
      {columns.map(({ header, sample, role }, index) => (
        <Field
          key={index}
          label={words.column(index + 1, header)}
          hint={sample === "" ? "" : words.sample(truncate(sample, SAMPLE))}
        >
          <Select
            value={corrections.has(index) ? (corrections.get(index) ?? LEFT_OUT) : (role ?? LEFT_OUT)}
            onChange={(_, { value }) => {
              const next: ColumnRole = ROLES.find((known) => known === value) ?? null;
              onChange(corrected(corrections, index, role, next));
            }}
          >
            {ROLES.map((known) => (
              <option key={known} value={known}>
                {words.roles[known]}
              </option>
            ))}
            <option value={LEFT_OUT}>{words.leftOut}</option>
          </Select>
        </Field>
      ))}
    </div>
  );
}

/** The corrections with another one; what a column was taken for anyway is none. */
function corrected(before: Corrections, index: number, found: ColumnRole, next: ColumnRole): Corrections {
  const others = [...before].filter(([column]) => column !== index);
  return new Map(next === found ? others : [...others, [index, next]]);
}
