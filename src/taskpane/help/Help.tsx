import { Button, mergeClasses, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { useLanguage } from "../../ui/language";
import type { Step } from "../common/steps";
import { useStyles } from "../common/styles";
import { firstUseTexts } from "../wording/start";
import { helpTexts } from "../wording/help";
import { useTexts } from "../wording/texts";
import { ThreeSteps } from "./FirstUse";

interface Props {
  readonly step: Step;
  readonly onClose: () => void;
}

/** What the step is for, under the way through all of them; takes the focus, and Esc closes it. */
export function Help({ step, onClose }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const { tabs } = useTexts();
  const words = helpTexts[language];
  const heading = useId();
  const here = useRef<HTMLElement>(null);
  useEffect(() => {
    here.current?.focus();
  }, []);
  return (
    <section
      ref={here}
      tabIndex={-1}
      aria-labelledby={heading}
      className={mergeClasses(styles.card, styles.tight)}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <Subtitle2 as="h2" className={styles.heading}>
        {firstUseTexts[language].title}
      </Subtitle2>
      <ThreeSteps />
      <Subtitle2 as="h2" id={heading} className={styles.heading}>
        {words.about(tabs[step])}
      </Subtitle2>
      {words.steps[step].split("\n").map((sentence) => (
        <Text key={sentence} block>
          {sentence}
        </Text>
      ))}
      <div>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}
