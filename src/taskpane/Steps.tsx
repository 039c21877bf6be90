import { makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type ComponentType } from "react";
import { CollectTab } from "./collect/CollectTab";
import { useStyles } from "./common/styles";
import { ExportTab } from "./export/ExportTab";
import { ProblemsTab } from "./problems/ProblemsTab";
import { ReadingsTab } from "./readings/ReadingsTab";
import { ResultsTab } from "./results/ResultsTab";
import { ReviewTab } from "./review/ReviewTab";
import type { OwnBook } from "./session/book";
import { useSessionState } from "./session/useSession";
import { StartTab } from "./start/StartTab";
import { StepContext, STEPS, type Step } from "./stepContext";
import { useTexts } from "./wording/useTexts";

/** What each step after the first shows of a workbook of ours. */
const TABS: Readonly<Record<Exclude<Step, "start">, ComponentType<{ readonly book: OwnBook }>>> = {
  collect: CollectTab,
  problems: ProblemsTab,
  results: ResultsTab,
  readings: ReadingsTab,
  review: ReviewTab,
  export: ExportTab,
};

const useTabStyles = makeStyles({
  /** Stays in view over long contents. */
  tabs: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    flexWrap: "wrap",
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

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
        <StepContext value={setStep}>
          <StepContent step={step} />
        </StepContext>
      </div>
    </div>
  );
}

function StepContent({ step }: { readonly step: Step }) {
  const { book, busy } = useSessionState();
  const { common } = useTexts();
  if (step === "start") return <StartTab />;
  if (book === null) return busy === null ? <Text>{common.notRead}</Text> : null;
  if (book.kind !== "own") return <Text>{common.noBook}</Text>;
  const Content = TABS[step];
  return <Content book={book} />;
}
