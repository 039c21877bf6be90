import { useState } from "react";
import { Confirm } from "../common/Confirm";
import { useSession } from "../session/useSession";
import { ColumnRoles } from "./ColumnRoles";
import type { Decided, StepProps } from "./progress";
import { StepButtons } from "./StepButtons";
import { TablePreview } from "./TablePreview";
import { TitleAndId, useIdFault } from "./TitleAndId";
import { useDraftTexts } from "./useDraftTexts";

/** Says what each column holds, and what the table is called. */
export function ColumnsStep({ progress, onChange }: StepProps) {
  const words = useDraftTexts();
  const { draft } = useSession();
  const [asking, setAsking] = useState(false);
  const idFault = useIdFault(progress.decided?.id ?? "");
  const { table, decided, drafted } = progress;
  if (table === null || decided === null) return null;
  const change = (part: Partial<Decided>) => {
    onChange({ decided: { ...decided, ...part } });
    setAsking(false);
  };
  const makeDraft = async () => {
    const made = await draft(async () => (await import("./draftTasks")).draftFrom(table, decided));
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
      <TablePreview table={table} />
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
