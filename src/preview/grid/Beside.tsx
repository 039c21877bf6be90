import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { Box } from "../view/drawnCells";
import { useTexts } from "../wording/texts";
import { useStyles } from "./styles";

/*
 * What appears beside the active cell.
 */

interface Place {
  /** Where the cell is in the window. */
  readonly box: Box;
  /** The window. */
  readonly within: { readonly width: number; readonly height: number };
}

/** Below the cell or, where more room is left there, above it; never beyond the right edge of the window. */
function beside({ box, within }: Place, width: number, gap: number): CSSProperties {
  const left = Math.max(0, Math.min(box.left + gap, within.width - width));
  const below = box.top + box.height;
  return below > within.height - box.top
    ? { left, maxWidth: width, bottom: within.height - box.top + gap }
    : { left, maxWidth: width, top: below + gap };
}

const PROMPT_WIDTH = 260;
const LIST_WIDTH = 320;
/** Both sides of the arrow, with its distance. */
const ARROW = 19;

interface PromptProps extends Place {
  readonly prompt: { readonly title: string; readonly message: string };
}

/** The message of a data validation that says what to enter. */
export function Prompt({ prompt, ...place }: PromptProps) {
  const styles = useStyles();
  return (
    <div role="note" className={styles.prompt} style={beside(place, PROMPT_WIDTH, 8)}>
      <span className={styles.promptTitle}>{prompt.title}</span>
      {prompt.message}
    </div>
  );
}

interface ChoicesProps extends Place {
  readonly id: string;
  readonly choices: readonly string[];
  /** The choice that is marked; null while the list is shut. */
  readonly marked: number | null;
  readonly onOpen: () => void;
  readonly onChoose: (choice: string) => void;
}

/** The name of one option of a list. */
export function choiceId(list: string, index: number): string {
  return `${list}-${String(index)}`;
}

/** The arrow of a cell with a list, and the list itself. */
export function Choices({ id, choices, marked, onOpen, onChoose, ...place }: ChoicesProps) {
  const styles = useStyles();
  const { grid } = useTexts();
  const { box } = place;
  return (
    <div
      // The selection and the keyboard stay where they are.
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
      }}
    >
      <button
        type="button"
        tabIndex={-1}
        aria-label={grid.choices}
        className={styles.arrow}
        style={{
          left: Math.min(box.left + box.width, place.within.width - ARROW),
          top: box.top + box.height - ARROW,
        }}
        onClick={onOpen}
      >
        ▼
      </button>
      {marked === null ? null : (
        <ul
          role="listbox"
          id={id}
          aria-label={grid.choices}
          className={styles.choices}
          style={{ ...beside(place, LIST_WIDTH, 0), minWidth: Math.min(box.width, LIST_WIDTH) }}
        >
          {choices.map((choice, index) => (
            <li
              key={choice}
              role="option"
              id={choiceId(id, index)}
              aria-selected={index === marked}
              className={mergeClasses(styles.choice, index === marked && styles.choiceActive)}
              onClick={() => {
                onChoose(choice);
              }}
            >
              {choice}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
