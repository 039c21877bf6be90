import { useState } from "react";
import { Guarded } from "../common/Guarded";
import { useStyles } from "../common/styles";
import { ColumnsStep } from "./ColumnsStep";
import { ItemsStep } from "./ItemsStep";
import { BEGINNING, type DraftStep, type StepProps } from "./progress";
import { StepFrame } from "./StepFrame";
import { TakeStep } from "./TakeStep";
import { UseStep } from "./UseStep";

const STEPS: Readonly<Record<DraftStep, (props: StepProps) => React.ReactNode>> = {
  take: TakeStep,
  columns: ColumnsStep,
  items: ItemsStep,
  use: UseStep,
};

/** Drafts a rubric from an office's own printed table, step by step. */
export function Wizard() {
  const styles = useStyles();
  const [progress, setProgress] = useState(BEGINNING);
  const Step = STEPS[progress.step];
  return (
    <div className={styles.stack}>
      <StepFrame key={progress.step} step={progress.step} begun={progress.tables.length > 0}>
        <Guarded>
          <Step
            progress={progress}
            onChange={(part) => {
              setProgress((before) => ({ ...before, ...part }));
            }}
          />
        </Guarded>
      </StepFrame>
    </div>
  );
}
