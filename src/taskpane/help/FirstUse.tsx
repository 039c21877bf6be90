import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "../../ui/language";
import { Part } from "../common/Part";
import { firstUseTexts } from "../wording/start";
import { z } from "zod";

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

/** Under which the browser keeps that somebody has seen the first steps. */
const KEY = "rubric-sheets/first-use";

const seenSchema = z.literal("seen");

/** Whether somebody has seen the first steps in this browser; not, where it keeps nothing. */
function hasSeenFirstUse(): boolean {
  return seenSchema.safeParse(inStorage((storage) => storage.getItem(KEY))).success;
}

/** Keeps that somebody has seen them; where that cannot be kept, they are shown again the next time. */
function keepFirstUseSeen(): void {
  inStorage((storage) => {
    storage.setItem(KEY, seenSchema.value);
  });
}

/** What the browser keeps; null where it refuses to keep anything, as it may in the frame of another site. */
function inStorage<T>(work: (storage: Storage) => T): T | null {
  try {
    return work(window.localStorage);
  } catch (refused) {
    if (refused instanceof DOMException) return null;
    throw refused;
  }
}
