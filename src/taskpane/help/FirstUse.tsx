import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "../../ui/language";
import { Part } from "../common/Part";
import { firstUseTexts } from "../wording/firstUse";
import { hasSeenFirstUse, keepFirstUseSeen } from "./seen";

const useStepStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** The way through the pane in three steps. */
export function ThreeSteps() {
  const { list } = useStepStyles();
  const { begin, fill, finish } = firstUseTexts[useLanguage()];
  return (
    <ol className={list}>
      {[begin, fill, finish].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  );
}

/** The three steps for whoever is here for the first time, until he has seen them. */
export function FirstUse() {
  const { title, seen } = firstUseTexts[useLanguage()];
  const [shown, setShown] = useState(() => !hasSeenFirstUse());
  if (!shown) return null;
  return (
    <Part title={title}>
      <ThreeSteps />
      <div>
        <Button
          size="small"
          onClick={() => {
            keepFirstUseSeen();
            setShown(false);
          }}
        >
          {seen}
        </Button>
      </div>
    </Part>
  );
}
