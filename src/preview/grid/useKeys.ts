import { useState, type KeyboardEvent } from "react";
import type { Desk, DeskState } from "../desk/desk";
import { keyCommand } from "../desk/keys";
import { obey } from "../desk/obey";

interface Keys {
  /** The choice that is marked in the open list; null while it is shut. */
  readonly marked: number | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly openList: () => void;
  readonly choose: (choice: string) => void;
}

/** What keys do in the grid. `choices` are those of the active cell; `onLeave` goes on to the next part of the page. */
export function useKeys(
  desk: Desk,
  { active, editing }: DeskState,
  choices: readonly string[] | null,
  page: number,
  onLeave: (back: boolean) => void,
): Keys {
  const [list, setList] = useState<{ readonly cell: typeof active; readonly marked: number } | null>(null);
  // A list belongs to its cell: it is shut when another one is selected.
  const marked = list?.cell === active && choices !== null ? list.marked : null;
  const openList = () => {
    setList(marked === null && choices !== null ? { cell: active, marked: 0 } : null);
  };
  const choose = (choice: string) => {
    setList(null);
    desk.write(choice);
    desk.commit();
  };
  const inList = ({ key }: KeyboardEvent): boolean => {
    if (marked === null || choices === null) return false;
    const next = marked + (LIST_STEPS[key] ?? 0);
    const choice = choices[marked];
    if (key in LIST_STEPS) setList({ cell: active, marked: Math.max(0, Math.min(choices.length - 1, next)) });
    else if (key === "Enter" && choice !== undefined) choose(choice);
    else setList(null);
    return key in LIST_STEPS || key === "Enter" || key === "Escape";
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of an input method are its own.
    if (event.nativeEvent.isComposing) return;
    const command = keyCommand(event, editing);
    const inside = inList(event);
    if (inside || command !== null) event.preventDefault();
    if (inside || command === null) return;
    if (command.act === "leave") onLeave(command.back);
    else if (command.act === "list") openList();
    else obey(desk, command, page);
  };
  return { marked, onKeyDown, openList, choose };
}

const LIST_STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
