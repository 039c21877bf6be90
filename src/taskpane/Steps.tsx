import { makeStyles, Tab, TabList, Text } from "@fluentui/react-components";
import { useId, useState, type ComponentType } from "react";
import { useStyles } from "./common/styles";
import { ProblemsTab } from "./problems/ProblemsTab";
import { ReadingsTab } from "./readings/ReadingsTab";
import { ResultsTab } from "./results/ResultsTab";
import { ReviewTab } from "./review/ReviewTab";
import type { OwnBook } from "./session/book";
import { useSessionState } from "./session/useSession";
import { StartTab } from "./start/StartTab";
import { useTexts } from "./wording/useTexts";

/** What is done with a workbook, in the order in which it is done. */
const STEPS = ["start", "problems", "results", "readings", "review"] as const;

export type Step = (typeof STEPS)[number];

/** What each step after the first shows of a workbook of ours. */
const TABS: Readonly<Record<Exclude<Step, "start">, ComponentType<{ readonly book: OwnBook }>>> = {
  problems: ProblemsTab,
  results: ResultsTab,
  readings: ReadingsTab,
  review: ReviewTab,
};

const useTabStyles = makeStyles({ tabs: { flexWrap: "wrap" } });

/** The steps as tabs, and the one that was chosen. */
export function Steps({ first }: { readonly first: Step }) {
  const { tabs: tabLook } = useTabStyles();
  const styles = useStyles();
  const { tabs } = useTexts();
  const [step, setStep] = useState<Step>(first);
  const id = useId();
  return (
    <div className={styles.stack}>
      <TabList
        aria-label={tabs.label}
        className={tabLook}
        size="small"
        selectedValue={step}
        onTabSelect={(_, { value }) => {
          setStep(STEPS.find((known) => known === value) ?? step);
        }}
      >
        {STEPS.map((one) => (
          <Tab key={one} value={one} id={`${id}${one}`} aria-controls={one === step ? `${id}panel` : undefined}>
            {tabs[one]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${step}`}>
        <StepContent step={step} />
      </div>
    </div>
  );
}

function StepContent({ step }: { readonly step: Step }) {
  const { book } = useSessionState();
  const { common } = useTexts();
  if (step === "start") return <StartTab />;
  if (book?.kind !== "own") return <Text>{common.noBook}</Text>;
  const Content = TABS[step];
  return <Content book={book} />;
}
