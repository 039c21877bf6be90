import { Field, Input, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnRole, Corrections } from "../../drafting/table/found";
import type { PrintedColumn } from "../../rubric/printed";
import { truncate } from "../../shared/text";
import { Confirm } from "../common/Confirm";
import { useStyles } from "../common/styles";
import { useSession } from "../session/useSession";
import { useDrafting } from "./draftTasks";
import type { Decided, StepProps } from "./progress";
import { StepButtons, Working } from "./StepFrame";
import { TablePreview } from "./TablePreview";
import { useDraftTexts } from "../wording/draft";

/** Says what each column holds, and what the table is called. */
export function ColumnsStep({ progress, onChange }: StepProps) {
  const words = useDraftTexts();
  const { tools } = useSession();
  const { working, carryOut, stop } = useDrafting();
  const [asking, setAsking] = useState(false);
  const idFault = useIdFault(progress.decided?.id ?? "");
  const { table, decided, drafted } = progress;
  if (table === null || decided === null) return null;
  const change = (part: Partial<Decided>) => {
    onChange({ decided: { ...decided, ...part } });
    setAsking(false);
  };
  const makeDraft = async () => {
    const made = await carryOut(async () => (await import("./drafting")).draftFrom(table, decided, tools.apart));
    if (made !== null) onChange({ step: "items", drafted: { draft: made, rubric: made.rubric, by: decided } });
  };
  const goOn = () => {
    if (drafted?.by === decided) onChange({ step: "items" });
    else if (drafted === null) void makeDraft();
    else setAsking(true);
  };
  return (
    <>
      <TitleAndId decided={decided} idFault={idFault} onChange={change} />
      <ColumnRoles
        decided={decided}
        onChange={(corrections) => {
          change({ corrections });
        }}
      />
      <TablePreview table={decided.table} />
      {working ? <Working onStop={stop} /> : null}
      {asking ? (
        <Confirm
          question={words.again}
          yes={words.againYes}
          no={words.stay}
          onYes={() => void makeDraft()}
          onNo={() => {
            setAsking(false);
          }}
        />
      ) : null}
      <StepButtons
        ready={idFault === null && decided.title.trim() !== ""}
        onBack={() => {
          onChange({ step: "take" });
        }}
        onOn={goOn}
      />
    </>
  );
}

/** The form of ids of rubrics. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with an id; null where nothing is. */
function useIdFault(id: string): string | null {
  const words = useDraftTexts();
  const { own, tools } = useSession();
  if (!ID.test(id)) return words.idFault;
  const taken = tools.rubrics.ids.includes(id) || own.state().tables.some(({ rubric }) => rubric.id === id);
  return taken ? words.idTaken : null;
}

interface TitleProps {
  readonly decided: Decided;
  readonly idFault: string | null;
  readonly onChange: (part: Partial<Decided>) => void;
}

/** What the table is called, and by what programs know it. */
function TitleAndId({ decided: { title, id }, idFault, onChange }: TitleProps) {
  const words = useDraftTexts();
  return (
    <>
      <Field label={words.title} required>
        <Input
          value={title}
          lang="zh-CN"
          onChange={(_, { value }) => {
            onChange({ title: value });
          }}
        />
      </Field>
      <Field label={words.id} hint={words.idHint} {...(idFault === null ? {} : { validationMessage: idFault })}>
        <Input
          value={id}
          onChange={(_, { value }) => {
            onChange({ id: value });
          }}
        />
      </Field>
    </>
  );
}

const ROLES: readonly PrintedColumn["role"][] = ["number", "section", "name", "content", "max", "rule", "source"];
/** Stands in lists for a column that is left out. */
const LEFT_OUT = "";
/** Characters of a sample that are shown. */
const SAMPLE = 40;

interface RolesProps {
  readonly decided: Decided;
  readonly onChange: (corrections: Corrections) => void;
}

/** What each column was taken for, to be corrected. */
function ColumnRoles({ decided: { columns, corrections }, onChange }: RolesProps) {
  const styles = useStyles();
  const words = useDraftTexts();
  return (
    <div className={styles.stack}>
      <Text>{words.columnsHint}</Text>
      {columns.map(({ header, sample, role }, index) => (
        <Field
          key={index}
          label={header === "" ? words.unnamedColumn(index + 1) : words.column({ number: index + 1, header })}
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
