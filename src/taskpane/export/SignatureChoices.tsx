import { Field, Input, Switch } from "@fluentui/react-components";
import type { Evaluation } from "../../scoring/evaluate";
import { useStyles } from "../common/styles";
import { useTasks } from "../session/useSession";
import { assessorOf, type ExportChoices } from "./choices";
import { exportTasks, useExportState } from "./exportTasks";
import { useTablesTexts } from "./useTablesTexts";

/** Who signs and seals, and when; what is left blank is written in by hand. */
export function SignatureChoices({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const words = useTablesTexts();
  const { choose } = useTasks(exportTasks).exporting;
  const { choices } = useExportState();
  return (
    <div className={styles.tight}>
      <Switch
        label={words.signed}
        checked={choices.signed}
        onChange={(_, { checked }) => {
          choose({ signed: checked });
        }}
      />
      {choices.signed ? (
        <>
          <span className={styles.hint}>{words.byHand}</span>
          <div className={styles.fields}>
            <Line part="assessor" value={assessorOf(evaluation, choices)} />
            {choices.tables === "units" ? null : <Line part="responsible" value={choices.responsible} />}
            <Line part="date" value={choices.date} hint={words.dateHint} />
          </div>
        </>
      ) : null}
    </div>
  );
}

interface LineProps {
  readonly part: Extract<keyof ExportChoices, "assessor" | "responsible" | "date">;
  readonly value: string;
  readonly hint?: string | null;
}

function Line({ part, value, hint = null }: LineProps) {
  const { field, wideField } = useStyles();
  const words = useTablesTexts();
  const { choose } = useTasks(exportTasks).exporting;
  return (
    <Field label={words[part]} hint={hint} className={part === "assessor" ? wideField : field}>
      <Input
        lang="zh-CN"
        value={value}
        onChange={(_, { value: typed }) => {
          choose({ [part]: typed });
        }}
      />
    </Field>
  );
}
